import Desk
import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The kinds of a command's entries, in words: `Kontakt, Wiedervorlage`.
  func names(of receipt: CommandReceipt) -> String {
    let entries = Set(receipt.entries)
    var names: [String] = []
    for entry in receipt.entries.prefix(64) {
      guard let fact = book.bank.fact(entry) else { continue }
      let name = words.event(Event.matching(fact.value).kind)
      if !names.contains(name) { names.append(name) }
    }
    for debtor in receipt.debtors.sorted().prefix(1) {
      for fact in account(debtor)?.facts.suffix(64) ?? [] where entries.contains(fact.number) {
        let name = words.event(fact.value.kind)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names.joined(separator: ", ")
  }

  /// What was done, and how it is undone.
  func doneText(_ order: Order, _ receipt: CommandReceipt) -> String {
    let names = names(of: receipt)
    let whom =
      order.debtors.count == 1
      ? order.debtors[0].text
      : receipt.debtors.isEmpty
        ? words.hint(.bank) : words.debtorCount(max(order.debtors.count, receipt.debtors.count))
    switch order.kind {
    case .undo: return words.undone(whom)
    case .new, .redo:
      let what = names.isEmpty ? words.title(of: order.action) : names
      return words.saved(what, whom, undoKey: keys(to: .undo))
    }
  }

  /// The keys that lead to an action through others: `b t`.
  func keys(to actions: Action...) -> String {
    actions.compactMap { keys.set[$0].first.map { look.keyNames.name(of: $0) } }
      .joined(separator: " ")
  }

  /// Whether a key alone does an action.
  func isKey(_ chord: Chord, of action: Action) -> Bool {
    keys.set[action].contains { $0.chords == [chord] }
  }

  /// Debtors as lines of a question, with what is open; some of them where there are many.
  func lines(_ debtors: [DebtorID]) -> [Phrase] {
    let shown = debtors.prefix(6).map { debtor in
      Phrase(Shown(debtor.text) + "  " + Shown(account(debtor)?.ledger.debtor?.name.text ?? ""))
    }
    let more = debtors.count - shown.count
    return shown + (more > 0 ? [Phrase(Shown(words.andMore(more)), .muted)] : [])
  }

  /// A question with the key or the word that confirms it.
  func question(_ title: String, _ lines: [Phrase], tier: Tier) -> Question? {
    let asked: Question.Tier =
      switch tier {
      case .none: .none
      case .yes: .yes(yes: Shown(words.yes), no: Shown(words.noAlsoEnter))
      case .typed(let word):
        .typed(
          word, prompt: Shown(words.typeToConfirm(word)),
          mismatch: Shown(words.typedOtherwise))
      }
    return Question(Shown(title), lines, tier: asked, at: time)
  }
}

/// How much it takes to confirm something.
enum Tier: Sendable, Hashable {
  /// Nothing: it can be undone.
  case none
  /// The letter `y`.
  case yes
  /// A word, such as the number of the debtor.
  case typed(String)
}
