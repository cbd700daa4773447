import Glibc
public import Receivables

/// A crew of threads, one for each processor.
public struct Threads: Crew {
  /// How many work at once.
  public let size: Int

  /// A crew for the processors there are; no more than eight, because they share one memory.
  public init() { size = min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does parts at once, each on a thread that ends with it.
  public func make<Made: Sendable>(
    _ parts: [@Sendable () -> Made], beside own: () -> Made
  ) -> [Made] {
    let threads = parts.map { Thread($0) }
    return [own()] + threads.map { $0.result() }
  }
}

/// A thread that makes something.
private struct Thread<Made: Sendable> {
  private let body: @Sendable () -> Made
  /// The thread; none where none could be had.
  private let started: pthread_t?

  init(_ body: @escaping @Sendable () -> Made) {
    self.body = body
    let job = Job { Unmanaged.passRetained(Product(body())).toOpaque() }
    started = job.start()
  }

  /// What it makes, once it is made; without a thread the caller makes it.
  func result() -> Made {
    var made: UnsafeMutableRawPointer?
    guard let started, pthread_join(started, &made) == 0, let made else { return body() }
    return Unmanaged<Product<Made>>.fromOpaque(made).takeRetainedValue().value
  }
}

/// What a thread made, on its way to whoever waits for it.
private final class Product<Made: Sendable>: Sendable {
  let value: Made

  init(_ value: Made) { self.value = value }
}

/// What a thread does, as a pointer says it.
private final class Job: Sendable {
  private let body: @Sendable () -> UnsafeMutableRawPointer

  init(_ body: @escaping @Sendable () -> UnsafeMutableRawPointer) { self.body = body }

  /// Starts a thread that does it; nothing where none can be had.
  func start() -> pthread_t? {
    // Our signals are for whoever waits in `poll`: a thread begins with what its maker blocks.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { argument in
        argument.map { Unmanaged<Job>.fromOpaque($0).takeRetainedValue().body() }
      }, argument.toOpaque())
    guard status == 0 else {
      argument.release()
      return nil
    }
    return thread
  }
}
