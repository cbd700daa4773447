import Desk
import Glibc

/// Follows a book, prints the name of each note when it is seen, and at `count` notes the state.
enum FollowTask {
  @Sendable
  static func run(_ words: Words) throws {
    let desk = try Desk(words)
    let count = try words.number("count") ?? .max
    var watched = pollfd(fd: try desk.follow(), events: Int16(POLLIN), revents: 0)
    words.wait(for: "signal", saying: "ready")
    var seen = 0
    while true {
      let notes = try desk.book.clerkNotes()
      for note in notes.dropFirst(seen) { say("seen \(note?.name ?? "half a note")") }
      seen = notes.count
      guard seen < count else { break }
      // At least once a second, should a watch be lost.
      _ = poll(&watched, 1, 1_000)
      _ = try desk.catchUp()
    }
    say("state \(try BookState(desk.book).digest)")
  }
}
