import Desk
import Foundation
import Receivables
import Seeding
import Testing

// MARK: - What comes in

extension Month {
  /// The files of a morning, and what has to be done about them: a statement every other day, in a
  /// short month one a week.
  func post(on place: Int, isLong: Bool) throws {
    if place % (isLong ? 2 : 7) == 1 {
      try receive(10)
      try clear(3)
    }
    if place % (isLong ? 4 : 7) == 2 { try move() }
    if place % (isLong ? 2 : 7) == 0 { try undoPlacing() }
    if place % (isLong ? 6 : 14) == 2 { try sell() }
    if place % 9 == 4 { try settle() }
  }
}

// MARK: - Statements

extension Month {
  /// Takes in the bank's statement of yesterday, on any day that follows a bank day.
  func receive(_ count: Int) throws {
    try takeInMissing()
    let valued = day - 1
    guard !valued.weekday.isWeekend else { return }
    let statement = BankDay(
      day: valued, opening: bank.balance, wires: wires(count, on: valued))
    bank.balance = statement.closing
    let formats = BankDay.Format.allCases.shuffled(using: &numbers)
    let paths = try formats.map { try write(statement.text($0), statement.name($0)) }
    let intake = AtTheBank.Intake(path: paths[0], words: [], wires: statement.wires, command: 0)
    try take(intake, on: valued)
    // The same file, and what the bank says of the same day in its other format, is nothing new.
    if numbers.once(in: 3) { try takeInAgain(paths[0]) }
    if numbers.once(in: 2) { try takeInAgain(paths[1]) }
    if numbers.once(in: 3) { try takeBack(bank.intakes.count - 1) }
    if numbers.once(in: 6), bank.intakes.count > 3 { try takeBack(bank.intakes.count - 3) }
    try takeInMissing()
  }

  /// Takes a file in for the first time, and checks what it did.
  func take(_ intake: AtTheBank.Intake, on valued: Day) throws {
    let old = colleague.book
    let foreseen = numbers.once(in: 3) ? try read(intake, ["--dry-run"]) : nil
    #expect(colleague.book.version == old.version, "a dry run writes nothing")
    let answer = try read(intake)
    let placed = try placements(answer)
    if let foreseen {
      #expect(try placements(foreseen) == placed, "\(day): a dry run foresaw else")
    }
    var intake = intake
    intake.command = try #require(answer["booked"] as? Int, "\(answer)")
    bank.tally.files += 1
    bank.received = day
    try check(answer, of: intake)
    intake.placed = try checkPlaces(placed, of: intake)
    bank.intakes.append(intake)
    try checkBalances(
      since: old, on: valued, booked(placed, bank.intakes.flatMap(\.wires)))
    checkReopenings(since: old, on: valued)
    if !bank.tally.files.isMultiple(of: 2) { try checkRun(after: placed) }
  }

  /// Reads a file: the program must succeed.
  private func read(_ intake: AtTheBank.Intake, _ more: [String] = []) throws -> [String: Any] {
    let run = try verzug(["import", intake.path, "--json"] + intake.words + more)
    try #require(run.status == 0, "\(intake.path) on \(day): \(run.output) \(run.errors)")
    _ = try colleague.catchUp()
    return try #require((try object(run.output)["files"] as? [[String: Any]])?.first)
  }

  /// A file whose movements are there already changes nothing.
  private func takeInAgain(_ path: String) throws {
    bank.tally.again += 1
    let before = colleague.book.version
    let run = try verzug(["import", path, "--json"])
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    _ = try colleague.catchUp()
    #expect(colleague.book.version == before, "\(path) was taken in twice: \(run.output)")
  }

  /// Takes an import back by its number; what depends on it goes along, or it is refused.
  private func takeBack(_ place: Int) throws {
    let intake = bank.intakes[place]
    guard isIn(intake), let debtor = intake.wires.lazy.compactMap(\.debtor).first else { return }
    let along = numbers.once(in: 3) ? [] : ["--with-dependents"]
    guard try give(["undo", "\(intake.command)"] + along, to: debtor) != nil else { return }
    bank.tally.takenBack += 1
    #expect(!isIn(intake), "\(intake.path) was taken back")
  }

  /// Whether a file is in the book: its first entry counts.
  func isIn(_ intake: AtTheBank.Intake) -> Bool {
    colleague.book.bank.fact(EntryNumber(answered: intake.command))?.counts == true
  }

  /// Takes in again what was taken back, the oldest first: the same movements are new once more.
  private func takeInMissing() throws {
    for place in bank.intakes.indices where !isIn(bank.intakes[place]) {
      let intake = bank.intakes[place]
      let answer = try read(intake)
      bank.intakes[place].command = try #require(answer["booked"] as? Int, "\(answer)")
      try check(answer, of: intake)
      _ = try checkPlaces(try placements(answer), of: intake)
    }
  }
}

// MARK: - What the program says of a file

extension Month {
  /// The counts of a file's answer are those of what was written.
  private func check(_ answer: [String: Any], of intake: AtTheBank.Intake) throws {
    let told = (answer["bank"] ?? answer["provider"]) as? [String: Any]
    let counts = try #require(told?["counts"] as? [String: Any], "\(answer)")
    let wires = intake.wires
    #expect(counts["movements"] as? Int == wires.count, "\(intake.path): \(answer)")
    guard answer["bank"] != nil else { return }
    #expect(counts["outgoing"] as? Int == wires.count { !$0.needsPlace }, "\(intake.path)")
    let found = ["placed", "returned", "unclear"].reduce(0) { $0 + (counts[$1] as? Int ?? 0) }
    #expect(found == wires.count(where: \.needsPlace), "\(intake.path): \(counts)")
  }

  /// Where the program put movements: entry, debtor and amount in cents.
  private func placements(_ answer: [String: Any]) throws -> [Placement] {
    let told = (answer["bank"] ?? answer["provider"]) as? [String: Any]
    return try #require(told?["placed"] as? [[String: Any]], "\(answer)").map { placed in
      Placement(
        movement: try #require(placed["movement"] as? Int),
        debtor: try DebtorID(try #require(placed["debtor"] as? String)),
        cents: minor(placed["amount"]))
    }
  }

  /// A movement that the program placed by itself.
  struct Placement: Equatable {
    let movement: Int
    let debtor: DebtorID
    let cents: Int64
  }

  /// What was placed by itself is on the account of the one who paid, and all of it.
  private func checkPlaces(
    _ placed: [Placement], of intake: AtTheBank.Intake
  ) throws -> [Wire.Kind: Int] {
    var counts: [Wire.Kind: Int] = [:]
    for one in placed {
      // What an earlier file of a provider left open may have its place now.
      let wires = intake.wires + bank.intakes.flatMap(\.wires)
      let wire = try #require(self.wire(of: one.movement, among: wires))
      #expect(one.debtor == wire.debtor, "\(day): \(wire) is on the account of \(one.debtor)")
      #expect(one.cents == wire.cents, "\(day): \(wire)")
      if intake.wires.contains(where: { $0.key == wire.key }) {
        counts[wire.kind, default: 0] += 1
      }
    }
    return counts
  }

  /// What was written of a movement of the book.
  func wire(of movement: Int, among wires: [Wire]) -> Wire? {
    guard let key = key(of: movement) else { return nil }
    return wires.first { $0.key == key }
  }

  /// What tells a movement of the book from all others.
  func key(of movement: Int) -> String? {
    guard let seen = colleague.book.bank.transaction(EntryNumber(answered: movement)),
      let number = seen.provider?.id ?? seen.endToEnd
    else { return nil }
    return Wire.key(number.text, seen.amount.minor)
  }

  /// What is booked on each debtor's account by what was placed.
  private func booked(_ placed: [Placement], _ wires: [Wire]) -> [DebtorID: Booked] {
    var booked: [DebtorID: Booked] = [:]
    for one in placed {
      let wire = wire(of: one.movement, among: wires)
      booked[one.debtor, default: Booked()].placed += max(0, one.cents)
      booked[one.debtor, default: Booked()].takenBack += wire?.original ?? 0
    }
    return booked
  }

  /// What money did to an account.
  struct Booked {
    var placed: Int64 = 0
    var takenBack: Int64 = 0
  }
}
