import Receivables
import Terminal
import Wording

/// The line in which a past day is typed.
struct AsOfLayer: Layer {
  private var field: DayField
  private var fault: Shown?

  init(_ day: Day?, _ surroundings: Surroundings) {
    field = surroundings.dayField(day, back: true)
  }

  var extent: Extent { .strip(rows: 1) }
  var scope: Scope { .form }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .asOf))
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
      let day = Day(try field.value.get())
      guard day < surroundings.today else {
        fault = Shown(surroundings.words.asOfIsPast)
        return []
      }
      return [.leave, .page(.asOf(day))]
    } catch {
      fault = Shown(surroundings.words.typingFault(TypingFault(error)))
      return []
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let prompt = Shown(surroundings.words.asOfQuestion)
    let start = surface.write(prompt, column: 1, .label) + 1
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
