import Receivables
import Terminal
import Wording

extension TypingFault {
  /// Why a text is no day.
  init(_ fault: DayTypingFault) {
    self =
      switch fault {
      case .empty: .noDay
      case .unreadable(let text): .unreadableDay(text)
      case .noSuchDay(let text): .noSuchDay(text)
      case .bareNumber(let number): .bareNumber(number)
      case .ambiguous(let text, let meanings): .ambiguousDay(text, meanings)
      case .outOfReach: .dayOutOfReach
      }
  }

  /// Why a text is no amount.
  init(_ fault: AmountTypingFault, _ surroundings: Surroundings) {
    let currency = surroundings.settings.currency
    func text(_ minor: Int64) -> String {
      surroundings.words.bareMoney(Money(minor: minor, currency))
    }
    self =
      switch fault {
      case .empty: .noAmount
      case .unexpected(let letter): .unexpectedInAmount(letter)
      case .misplacedMarks: .misplacedMarks
      case .tooManyPlaces(let found, let allowed): .tooManyPlaces(found: found, allowed: allowed)
      case .ambiguous(let thousands, let decimals):
        .ambiguousAmount(text(thousands), decimals.map(text))
      case .tooLarge: .amountTooLarge
      }
  }
}
