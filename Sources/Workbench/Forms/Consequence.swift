import Receivables
import Terminal
import Wording

/// What a form would do if it were saved now: what is owed, where the case stands, what is next.
struct Consequence {
  private let lines: [Phrase]

  /// What the fields of a form come to.
  init<Content: CaseForm>(
    of content: Content, _ debtor: DebtorID, _ surroundings: Surroundings
  ) {
    let words = surroundings.words
    guard let before = surroundings.account(debtor) else {
      lines = []
      return
    }
    do {
      let command = try content.command(for: debtor, surroundings)
      let after = try surroundings.preview(command, of: debtor) ?? before
      lines = Self.lines(before, after, surroundings)
    } catch let refusal as Refusal {
      let explanation = words.explanation(of: refusal)
      lines = [
        Phrase(Shown(explanation.message), .danger), Phrase(Shown(explanation.remedy), .muted),
      ]
    } catch let fault as FieldFault<Content.Field> {
      lines = [Phrase(Shown(words.formIncomplete) + " " + fault.text, .muted)]
    } catch {
      lines = [Phrase(Shown(words.formIncomplete), .muted)]
    }
  }

  private static func lines(
    _ before: Account, _ after: Account, _ surroundings: Surroundings
  ) -> [Phrase] {
    let words = surroundings.words
    let (day, settings) = (surroundings.day, surroundings.settings)
    let (old, new) = (before.claim(on: day, settings), after.claim(on: day, settings))
    let currencies = Set(old.currencies + new.currencies).sorted { $0.code < $1.code }
    var lines = (currencies.isEmpty ? [settings.currency] : currencies).map { currency in
      Phrase(
        Shown(
          words.openChange(
            from: old.total(in: currency), to: new.total(in: currency),
            credit: new.credit(in: currency))))
    }
    let (was, will) = (before.standing(on: day, settings), after.standing(on: day, settings))
    lines.append(
      Phrase(
        Shown(
          words.placeChange(
            from: words.place(was.place, on: day), to: words.place(will.place, on: day)))))
    lines.append(
      Phrase(Shown(words.nextStep(will.step.map(words.step) ?? words.noStep)), .accent))
    return lines
  }

  /// How many rows it takes.
  var height: Int { lines.count }

  func view(on surface: Surface) {
    for (row, line) in lines.enumerated() {
      surface.write(line.text, row: row, within: nil, line.role)
    }
  }
}
