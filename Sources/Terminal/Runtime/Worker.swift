import CTerm
import Glibc
import Synchronization

/// One thread that does jobs in their order and tells through a descriptor when one is done.
final class Worker<Message: Sendable>: Sendable {
  /// Readable when messages wait.
  var descriptor: CInt { results.reading }

  private let queue = Mutex<[@Sendable () -> Message]>([])
  private let messages = Mutex<[Message]>([])
  private let jobs = Pipe()
  private let results = Pipe()

  /// A worker whose thread waits for jobs.
  init() {
    Thread { [self] in work() }.start()
  }

  deinit {
    close(jobs.reading)
    close(results.reading)
    results.close()
  }

  /// Takes a job.
  func add(_ job: @escaping @Sendable () -> Message) {
    queue.withLock { $0.append(job) }
    jobs.send()
  }

  /// The messages of jobs that are done since it was asked last.
  func take() -> [Message] {
    results.drain()
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Ends the thread after the job that it does.
  func stop() { jobs.close() }

  private func work() {
    while jobs.waitForByte() {
      guard let job = queue.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
      let message = job()
      messages.withLock { $0.append(message) }
      results.send()
    }
  }
}

/// A thread of the system that never gets our signals.
private struct Thread: Sendable {
  let body: @Sendable () -> Void

  func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    guard pthread_create(&thread, nil, runThread, box.toOpaque()) == 0 else {
      box.release()
      preconditionFailure("no thread could be started")
    }
    pthread_detach(thread)
  }

  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}

private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  term_signals_block()
  term_guard_thread()
  Unmanaged<Thread.Box>.fromOpaque(argument).takeRetainedValue().body()
  return nil
}
