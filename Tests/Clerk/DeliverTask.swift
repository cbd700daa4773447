import Desk
import Glibc
import Receivables
import Wording

/// Sends what waits into a folder, for as long as it lives or until `count` rounds found nothing.
///
/// It prints the entry of each letter whose end is durable.
enum DeliverTask {
  @Sendable
  static func run(_ words: Words) throws {
    let desk = try Desk(words)
    let courier = FileCourier(folder: try words.text("folder"))
    let dispatching = Dispatching(desk, PostOffice(mail: courier, paper: nil))
    words.wait(for: "signal", saying: "ready")
    var idle = 0
    while idle < (try words.number("count") ?? .max) {
      _ = try desk.catchUp()
      let going = dispatching.outbox().filter { $0.mayGo(at: desk.clock.now) }
      if going.isEmpty {
        idle += 1
        usleep(2_000)
      }
      for one in going.shuffled() { try send(one, dispatching) }
    }
    say("through")
  }

  private static func send(_ one: Outgoing, _ dispatching: Dispatching) throws {
    let sending: Sending
    do { sending = try dispatching.begin(one) } catch {
      // Somebody else has begun.
      guard case .refused = error else { throw error }
      say("told \(one.number.sequence)")
      return
    }
    let answer = sending.send()
    try dispatching.end(sending, answer)
    say("sent \(one.number.sequence)")
  }
}
