import Desk
import Receivables
import Terminal
import Wording

/// The end of a case: its reason by a digit, then as much of a question as the harm deserves.
struct SettleStrip: Layer {
  private let number: DebtorID
  private let version: EntryNumber

  init(_ account: Account, _ surroundings: Surroundings) {
    number = account.number
    version = account.version
  }

  var extent: Extent { .strip(rows: 5) }
  var scope: Scope { .modal }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .settle))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    let strip = strip(surroundings)
    switch strip.response(to: chord) {
    case .finished(let reason): return ask(reason, surroundings)
    case .cancelled: return [.leave]
    case .handled: return strip.refusal(of: chord).map { [.say($0, .warn)] } ?? []
    case .ignored: return nil
    }
  }

  private func ask(_ reason: Settlement.Reason, _ surroundings: Surroundings) -> [Step] {
    let order = Order(
      command: .casework(number, .settle(reason)), debtors: [number], version: version,
      action: .settle)
    let words = surroundings.words
    let title = words.settleQuestion(words.settlement(reason))
    return [
      .ask(
        surroundings.question(
          title, surroundings.lines([number]) + [open(surroundings)],
          tier: tier(reason, surroundings)), [.request(.perform(order))])
    ]
  }

  private func open(_ surroundings: Surroundings) -> Phrase {
    Phrase(Shown(surroundings.words.stillOpen(total(surroundings))))
  }

  private func total(_ surroundings: Surroundings) -> Money {
    surroundings.account(number)?.claim(on: surroundings.day, surroundings.settings)
      .total(in: surroundings.settings.currency) ?? .zero(surroundings.settings.currency)
  }

  /// Nothing is asked where nothing is given up; the number is typed from 50 EUR on and always for
  /// what a court or a debtor could hold against us.
  private func tier(_ reason: Settlement.Reason, _ surroundings: Surroundings) -> Tier {
    switch reason {
    case .paid: return .none
    case .agreement, .uncollectible, .insolvency: return .typed(number.text)
    case .smallDifference, .goodwill, .mistake:
      return total(surroundings).minor >= Tier.harm ? .typed(number.text) : .yes
    }
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<Settlement.Reason> {
    let words = surroundings.words
    return KeyStrip(
      title(surroundings),
      context: Shown("\(number.text) · \(words.stillOpen(total(surroundings)))"),
      Settlement.Reason.allCases.enumerated().map { place, reason in
        .init(
          reason, [.character(Character("\(place + 1)"))], Shown(words.settlement(reason)),
          refusal: refusal(of: reason, surroundings))
      })
  }

  /// Why the case cannot be ended for a reason, as the book itself would say it.
  private func refusal(
    of reason: Settlement.Reason, _ surroundings: Surroundings
  ) -> Shown? {
    do throws(Refusal) {
      _ = try surroundings.preview(.casework(number, .settle(reason)), of: number)
      return nil
    } catch {
      return Shown(surroundings.words.explanation(of: error).message)
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    strip(surroundings).view(on: surface)
  }
}
