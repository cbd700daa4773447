import Desk
import Glibc
import Receivables

/// Makes a book with one note and one document, under a mask of modes (`umask`, in octal digits),
/// alone or for a group (`shared=1`).
enum FoundTask {
  @Sendable
  static func run(_ words: Words) throws {
    guard let mask = mode_t(try words.text("umask"), radix: 8) else {
      throw WordsFault.missing("umask")
    }
    umask(mask)
    let debtor = try ClerkNote.debtor()
    let desk = try Desk.create(
      at: words.text("book"),
      founding: [
        .book(
          .open(
            Opening(
              name: try Line("Probe"), zone: try Line("Europe/Berlin"), state: .lowerSaxony))),
        .account(debtor, .record(Debtor(name: try Line("Erika Muster")))),
      ], isShared: try words.number("shared") == 1, user: try UserName(words.text("user")))
    _ = try desk.keep(Array("Beleg".utf8))
    _ = try desk.perform(.account(debtor, .note(try Remark("x"))))
    say("done")
  }
}
