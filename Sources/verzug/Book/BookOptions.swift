import ArgumentParser
import Desk
import Glibc
import Receivables
import Wording

/// Which book, and how the answer is given.
struct BookOptions: ParsableArguments {
  @Option(help: .init(.book, .folder)) var book: String?
  @OptionGroup var output: OutputOptions

  /// The folder: as given, else by the environment, else the person's own.
  func folder() throws(Problem) -> String {
    if let book { return try Self.whole(book, "--book") }
    if let book = Environment.variable("VERZUG_BOOK"), !book.isEmpty {
      return try Self.whole(book, "VERZUG_BOOK")
    }
    if let data = Environment.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/verzug/default"
    }
    guard let home = Environment.variable("HOME"), home.hasPrefix("/") else {
      throw Problem(.usage(.missing("--book")))
    }
    return home + "/.local/share/verzug/default"
  }

  /// Whether the book is the person's own, which nobody had to name.
  var isOwn: Bool { book == nil && Environment.variable("VERZUG_BOOK")?.isEmpty != false }

  /// Opens the book.
  func desk() throws(Problem) -> Desk {
    let waiting = Waiting(words.readingBook)
    defer { waiting.end() }
    do {
      let desk = try Desk(
        at: try folder(), user: try Environment.login(), clock: try Environment.clock(),
        progress: waiting.tell)
      desk.keepSnapshot()
      return desk
    } catch let problem as Problem {
      throw problem
    } catch let fault as BookFault {
      throw Problem(.book(fault), status: .refused)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// A path from the root, without a slash at its end.
  static func whole(_ path: String, _ field: String) throws(Problem) -> String {
    guard !path.isEmpty else { throw Problem(.usage(.missing(field))) }
    var whole = path
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { throw Problem(.usage(.missing(field))) }
      defer { free(here) }
      whole = String(cString: here) + "/" + path
    }
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    return whole
  }
}

/// When a command is effective, and in whose name.
struct CommandOptions: ParsableArguments {
  @Option(help: .init(.effective, .day)) var on: String?
  @Option(help: .init(.user, .name)) var by: String?
}
