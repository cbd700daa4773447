import Desk
import Receivables
import Terminal
import Wording

/// The call that is logged at the bottom: was anybody reached, what came of it, why was it not
/// paid, and the day to see the case again.
///
/// Nobody reached takes three keys. What the answers ask for is done in the same breath: a promise
/// is a promise, a follow-up a follow-up, and the entry is one.
struct CallStrip: Layer {
  private let number: DebtorID
  private let version: EntryNumber
  private var call: Call
  private var question: CallQuestion
  /// The field of the last question.
  private var fields: Form<CallField>?
  private var fault: FieldFault<CallField>?

  init(_ account: Account, _ surroundings: Surroundings) {
    number = account.number
    version = account.version
    call = Call()
    question = .reached
  }

  var extent: Extent { .strip(rows: 6) }
  var scope: Scope { fields == nil ? .modal : .form }
  var debtor: DebtorID? { number }
  var hints: [Action] { fields == nil ? [.escape] : [.formAccept, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .contact))
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    if fields != nil { return type(chord, surroundings) }
    if question == .reached, chord == .tab {
      call.turn()
      return []
    }
    switch strip(surroundings).response(to: chord) {
    case .finished(let answer):
      take(answer.action, surroundings)
      return []
    case .cancelled: return back(surroundings)
    case .handled: return []
    case .ignored: return nil
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard var form = fields else { return nil }
    defer { fields = form }
    if case .ignored = form.paste(text) { return nil }
    return []
  }

  private mutating func type(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    guard var form = fields else { return nil }
    let event = form.update(chord)
    fields = form
    switch event {
    case .ignored: return nil
    case .moved, .changed:
      fault = nil
      return []
    case .saved: return save(surroundings)
    case .left: return back(surroundings)
    }
  }

  /// One question back; from the first one out.
  private mutating func back(_ surroundings: Surroundings) -> [Step] {
    (fields, fault) = (nil, nil)
    switch question {
    case .reached: return [.leave]
    case .outcome: question = .reached
    case .cause: question = .outcome
    case .rest: question = call.outcome.wasReached ? .cause : .reached
    }
    return []
  }

  private mutating func take(_ action: Action?, _ surroundings: Surroundings) {
    switch question {
    case .reached:
      call.outcome = action?.reachedOutcome ?? .reached
      question = call.outcome == .reached ? .outcome : .rest
    case .outcome:
      call.outcome = action?.callOutcome ?? .reached
      question = .cause
    case .cause:
      call.cause = action?.callCause
      question = .rest
    case .rest: break
    }
    if question == .rest { fields = call.form(number, surroundings) }
  }

  private mutating func save(_ surroundings: Surroundings) -> [Step] {
    guard let form = fields else { return [] }
    do throws(FieldFault<CallField>) {
      let command = try call.command(number, form, surroundings)
      return [
        .request(
          .perform(
            Order(command: command, debtors: [number], version: version, action: .contact)))
      ]
    } catch {
      fault = error
      fields?.focus(on: error.field)
      return []
    }
  }

  /// The case is done for the present: on to the next one.
  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    if case .performed = outcome { [.leave, .caseDone(number)] } else { [] }
  }

  // MARK: View

  /// An answer: that of a key, or none, where Enter leaves a question open.
  private struct Answer: Hashable, Sendable {
    var action: Action?
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<Answer> {
    let words = surroundings.words
    var choices: [KeyStrip<Answer>.Choice] = question.answers.map { action in
      .init(
        Answer(action: action), surroundings.keys.set[action].compactMap(\.chords.first),
        Shown(words.title(of: action)))
    }
    if question == .cause { choices.append(.init(Answer(), [.enter], Shown(words.notTold))) }
    return KeyStrip(
      Shown(words.callQuestion(question)), context: Shown(context(surroundings)), choices)
  }

  private func context(_ surroundings: Surroundings) -> String {
    let words = surroundings.words
    let account = surroundings.account(number)
    let who = "\(number.text) \(account?.ledger.debtor?.name.text ?? "")"
    let phone = account?.ledger.debtor?.contacts.first { $0.channel == .phone }?.value.text
    var parts = [who, words.contactWay(call.channel, call.direction)]
    if let phone { parts.append(phone) }
    if question == .cause || question == .rest { parts.append(words.outcome(call.outcome)) }
    if question == .rest, let cause = call.cause { parts.append(words.cause(cause)) }
    return parts.joined(separator: " · ")
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let fields else { return strip(surroundings).view(on: surface) }
    surface.rule(row: 0, Shown(surroundings.words.callQuestion(.rest)))
    surface.write(Shown(context(surroundings)), row: 1, column: 2, within: nil, .muted)
    fields.view(
      captions: call.captions(fields, surroundings),
      errors: fault.map { [$0.field: $0.text] } ?? [:],
      on: surface.rows(from: 2, to: surface.size.rows).inset(columns: 2))
  }
}
