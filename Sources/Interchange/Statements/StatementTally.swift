import Receivables

/// A statement while its movements come in.
struct StatementTally {
  var statement: IncomingStatement
  private var findings: [Finding] = []
  /// How many findings are not kept.
  private var untold = 0
  /// What was booked, while it is all of one currency.
  private var booked: Money?
  private var isMixed = false

  /// The most findings that are told of one statement.
  static let findingLimit = 200

  /// A statement without movements.
  init(_ statement: IncomingStatement) { self.statement = statement }

  /// Notes something; after many, only that there is more.
  mutating func note(_ finding: Finding) {
    guard findings.count >= Self.findingLimit else { return findings.append(finding) }
    untold += 1
    // A refusal must not get lost among what is not told.
    if finding.isError, !findings.contains(where: \.isError) { findings[0] = finding }
  }

  /// Counts a movement.
  mutating func add(_ movement: IncomingMovement) {
    statement.movements += 1
    guard let sum = booked else { return booked = movement.amount }
    do throws(MoneyFault) { booked = try sum + movement.amount } catch {
      isMixed = true
      if error == .overflow { note(Finding(.amount(error, .plain), line: movement.line)) }
    }
  }

  /// The statement with what was found, its balances compared with its movements.
  mutating func finish() -> StatementPart {
    statement.currency =
      statement.currency ?? statement.opening?.amount.currency
      ?? statement.closing?.amount.currency
    checkBalances()
    if untold > 0 { findings.append(Finding(.more(untold))) }
    return .statement(statement, findings)
  }

  /// Opening balance and movements come to the closing balance, or the statement is refused.
  private mutating func checkBalances() {
    guard let opening = statement.opening?.amount, let closing = statement.closing?.amount,
      opening.currency == closing.currency, !isMixed
    else { return }
    let booked = booked ?? .zero(opening.currency)
    guard booked.currency == opening.currency else { return }
    do throws(MoneyFault) {
      let expected = try opening + booked
      if expected != closing {
        note(Finding(.doesNotAddUp(expected: expected, found: closing), line: statement.line))
      }
    } catch { note(Finding(.amount(error, .plain), line: statement.line)) }
  }
}
