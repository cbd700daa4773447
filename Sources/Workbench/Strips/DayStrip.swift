import Receivables
import Terminal
import Wording

/// The line in which a day of the past is typed.
struct DayStrip: Layer {
  private let action: Action
  private let question: Shown
  private let answer: @Sendable (Day, Surroundings) -> Answer
  private var field: DayField
  private var fault: Shown?

  /// What a day comes to.
  private enum Answer {
    case steps([Step])
    case refused(Shown)
  }

  private init(
    _ action: Action, _ question: String, _ day: Day?, _ surroundings: Surroundings,
    answer: @escaping @Sendable (Day, Surroundings) -> Answer
  ) {
    self.action = action
    self.question = Shown(question)
    self.answer = answer
    field = surroundings.dayField(day, back: true)
  }

  var extent: Extent { .strip(rows: 1) }
  var scope: Scope { .form }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: action))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch chord {
    case .enter: return enter(surroundings)
    case .escape: return [.leave]
    default:
      guard field.update(chord) else { return nil }
      fault = nil
      return []
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    field.edit.insert(text)
    return []
  }

  private mutating func enter(_ surroundings: Surroundings) -> [Step] {
    do throws(DayTypingFault) {
      switch answer(Day(try field.value.get()), surroundings) {
      case .steps(let steps): return [.leave] + steps
      case .refused(let reason): fault = reason
      }
    } catch {
      fault = Shown(surroundings.words.typingFault(TypingFault(error)))
    }
    return []
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let start = surface.write(question, column: 1, .label) + 1
    field.view(
      hasKeys: true, hasError: fault != nil,
      on: surface.part(Rect(row: 0, column: start, rows: 1, columns: 16)))
    let after = start + 18
    if let fault {
      surface.write(fault, column: after, within: nil, .inputError)
    } else if case .success(let day) = field.value {
      let text = surroundings.words.distance(Day(day), from: surroundings.today)
      surface.write(Shown(text), column: after, within: nil, .muted)
    }
  }
}

// MARK: - What is asked

extension DayStrip {
  /// The day as of which a case is seen.
  static func asOf(_ day: Day?, _ surroundings: Surroundings) -> DayStrip {
    DayStrip(.asOf, surroundings.words.asOfQuestion, day, surroundings) { day, surroundings in
      day < surroundings.today
        ? .steps([.page(.asOf(day))]) : .refused(Shown(surroundings.words.asOfIsPast))
    }
  }

  /// The day through which all payments are booked; yesterday is proposed.
  static func bankDay(_ surroundings: Surroundings) -> DayStrip {
    DayStrip(.bankDay, surroundings.words.bankDayQuestion, surroundings.day - 1, surroundings) {
      day, surroundings in
      guard day <= surroundings.day else {
        return .refused(Shown(surroundings.words.bankDayIsPast))
      }
      let command = Command.book(.completeBankData(BankDataMark(through: day)))
      return .steps([
        .request(
          .perform(Order(command: command, debtors: [], version: nil, action: .bankDay)))
      ])
    }
  }
}
