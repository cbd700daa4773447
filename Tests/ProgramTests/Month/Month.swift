import Desk
import Foundation
import Receivables
import Seeding
import Testing

/// A month at one book: a clerk who works at the shell, and a colleague who follows what is written.
final class Month {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "verzug-\(UUID().uuidString)").path
  /// Where the book stands.
  var book: String { folder + "/book" }
  /// The day it is.
  private(set) var day: Day
  private var minute = 0

  /// Sees every entry as another process does, without a command of its own.
  let colleague: Desk
  var numbers = SeededGenerator()
  /// The debtors of the last queue, in its order.
  var queue: [DebtorID] = []
  /// Commands of the month that were done, the last one last.
  private(set) var done: [Done] = []
  private(set) var tally = Tally()
  /// The merchant's account.
  var bank = AtTheBank()
  /// What one debtor was at the end of a day.
  var memories: [Memory] = []

  /// A command that was done.
  struct Done {
    let command: Int
    let debtor: DebtorID
    let words: [String]
  }

  /// A debtor as the program showed it at the end of a day.
  struct Memory {
    let debtor: DebtorID
    let day: Day
    let shown: String
  }

  /// What the month came to.
  struct Tally {
    var processes = 0
    var commands = 0
    var refused: [String: Int] = [:]
    var undone = 0
    var issued = 0
  }

  /// Makes the book, as it was on the eve of the first day.
  init(on first: Day, debtors: Int) throws {
    day = first
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let made = try Program.run([
      "demo", "--no-ui", "--book", folder + "/book", "--on", first.description, "--debtors",
      "\(debtors)",
    ])
    try #require(made.status == 0, "\(made.errors)")
    // The first reading leaves a snapshot for all others.
    _ = try Program.run(["show", "10001"], environment: ["VERZUG_BOOK": folder + "/book"])
    colleague = try Desk(at: folder + "/book", user: try UserName("colleague"))
    try FileManager.default.createDirectory(
      atPath: folder + "/post", withIntermediateDirectories: false)
    try carriers.write(toFile: folder + "/config.json", atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: folder + "/verzug", withIntermediateDirectories: false)
    try FileManager.default.moveItem(
      atPath: folder + "/config.json", toPath: folder + "/verzug/config.json")
    queue = colleague.book.accounts.prefix(60).map(\.number)
    bank = AtTheBank(after: colleague.book)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Mails are read by a program to their end, letters go to a folder.
  private var carriers: String {
    """
    {"mail": {"command": ["/bin/sh", "-c", "cat > /dev/null"]}, "post": {"folder": "\(folder)/post"}}
    """
  }

  /// Writes a file of somebody else beside the book, and gives its path.
  func write(_ text: String, _ name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Goes to the next morning.
  func sleep() {
    day = day + 1
    minute = 0
  }
}

// MARK: - At the shell

extension Month {
  /// Runs the program some minutes later.
  func verzug(_ words: [String]) throws -> Program.Run {
    minute += 3
    tally.processes += 1
    let time = [7 + minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return try Program.run(
      words,
      environment: [
        "VERZUG_BOOK": book, "VERZUG_CLOCK": "\(day)T\(time.joined(separator: ":")):00Z",
        "XDG_CONFIG_HOME": folder,
      ])
  }

  /// What the program answers for machines; it must succeed.
  func answer(_ words: String...) throws -> [String: Any] {
    let run = try verzug(words + ["--json"])
    try #require(run.status == 0, "\(words): \(run.errors)")
    return try object(run.output)
  }

  /// A command on a debtor: done or refused, nothing else, and the colleague sees which.
  ///
  /// - Returns: The number of the command; nothing where it was refused.
  @discardableResult
  func give(_ words: [String], to debtor: DebtorID) throws -> Int? {
    let before = colleague.book.version
    let run = try verzug(words + ["--on", day.description, "--json"])
    let said = "\(words.joined(separator: " ")) on \(day): \(run.status) \(run.errors)"
    let answer = try object(run.output)
    _ = try colleague.catchUp()
    let after = colleague.book.version
    guard run.status == 0 else {
      let code = (answer["error"] as? [String: Any])?["code"] as? String
      #expect(run.status == 1 && code != nil, "\(said)")
      #expect(after == before, "refused, and yet written: \(said)")
      tally.refused[code ?? "?", default: 0] += 1
      return nil
    }
    let command = try #require(answer["command"] as? Int, "\(said)")
    let entries = try #require(answer["entries"] as? [Int], "\(said)")
    #expect(
      entries.first == Int(before.sequence) + 1 && entries.last == Int(after.sequence), "\(said)")
    tally.commands += 1
    if words.first != "undo" { done.append(Done(command: command, debtor: debtor, words: words)) }
    return command
  }

  func object(_ text: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }
}

// MARK: - A day's work

extension Month {
  /// Works through so many commands.
  func work(_ count: Int) throws {
    for place in 0..<count {
      guard let (debtor, words) = chore() else { continue }
      if place == 0, numbers.once(in: 2) {
        try checkUndo(of: words, on: debtor)
      } else {
        try give(words, to: debtor)
      }
      if numbers.once(in: 8) { try undoSomething() }
    }
  }

  /// Any debtor of the book.
  var anyone: DebtorID? { colleague.book.accounts.randomElement(using: &numbers)?.number }

  /// Some command on some debtor: mostly of the queue, sometimes of those worked on, or anyone.
  private func chore() -> (DebtorID, [String])? {
    for _ in 0..<20 {
      let chosen: DebtorID? =
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<5: queue.prefix(60).randomElement(using: &numbers)
        case 5..<8: done.suffix(30).randomElement(using: &numbers)?.debtor
        default: anyone
        }
      guard let debtor = chosen ?? anyone, let account = colleague.book.account(debtor),
        let chore = Chore.allCases.randomElement(using: &numbers)
      else { continue }
      let hand = CaseAtHand(account, on: day, colleague.book.settings)
      if let words = chore.words(for: hand, &numbers) { return (account.number, words) }
    }
    return nil
  }

  /// Takes back some command of the last days; what depends on it goes along, or it is refused.
  private func undoSomething() throws {
    guard let old = done.suffix(20).randomElement(using: &numbers) else { return }
    let along = numbers.once(in: 2) ? ["--with-dependents"] : []
    guard try give(["undo", "\(old.command)"] + along, to: old.debtor) != nil else { return }
    tally.undone += 1
    let facts = colleague.book.account(old.debtor)?.facts ?? []
    for fact in facts where fact.command.sequence == UInt64(old.command) {
      #expect(!fact.counts, "\(old.words) was undone, but \(fact.number) counts")
    }
  }

  /// Issues a small group of the run, and sends what may go, or takes it back before it goes.
  func issue() throws {
    let groups = try answer("run")["groups"] as? [[String: Any]] ?? []
    let most = SeededGenerator.isLong ? 60 : 12
    let names = groups.filter { $0["count"] as? Int ?? .max <= most }
      .compactMap { $0["group"] as? String }
    guard let name = names.randomElement(using: &numbers) else { return }
    let run = try verzug(["run", "--issue", "--group", name, "--json"])
    #expect(run.status == 0, "\(name): \(run.errors)")
    _ = try colleague.catchUp()
    let answer = try object(run.output)
    let issued = try (answer["issued"] as? [String] ?? []).map { try DebtorID($0) }
    tally.issued += issued.count
    if numbers.once(in: 3), let command = answer["command"] as? Int, let debtor = issued.first {
      #expect(try give(["undo", "\(command)"], to: debtor) != nil)
      return
    }
    minute += 15
    let sent = try verzug(["deliver", "--json"])
    #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
    _ = try colleague.catchUp()
  }
}

// MARK: - Undo

extension Month {
  /// What the program shows of a debtor, but for what undoing adds: the version, and facts that are
  /// undone or undo.
  func shown(_ debtor: DebtorID) throws -> NSDictionary {
    var answer = try answer("show", debtor.text)
    answer["version"] = nil
    answer["facts"] = (answer["facts"] as? [[String: Any]])?.filter {
      $0["reversedBy"] == nil && $0["kind"] as? String != EventKind.reversed.rawValue
    }
    return answer as NSDictionary
  }

  /// A command that is done and undone leaves nothing behind.
  private func checkUndo(of words: [String], on debtor: DebtorID) throws {
    let before = try shown(debtor)
    let stood = colleague.book.account(debtor)?.standing(on: day, colleague.book.settings)
    guard let command = try give(words, to: debtor),
      try give(["undo", "\(command)"], to: debtor) != nil
    else { return }
    tally.undone += 1
    #expect(try shown(debtor) == before, "\(words) on \(day) was undone")
    let stands = colleague.book.account(debtor)?.standing(on: day, colleague.book.settings)
    #expect(stands == stood, "\(words) on \(day) was undone, the queue differs")
  }
}
