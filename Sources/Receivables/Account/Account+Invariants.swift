extension Account {
  /// A rule that every account keeps, whatever happens to it.
  public enum Invariant: String, Sendable, Hashable, CaseIterable {
    /// Entries are remembered in the order of their numbers, the last of which is the version.
    case order
    /// A fact is undone by a later entry, which is a reversal that names it.
    case reversal
    /// What a fact that counts refers to counts too.
    case reference
    /// Every cent of every payment is on a claim, or credit, or was taken back.
    case conservation
  }

  /// The rules that are broken: none, ever.
  ///
  /// Only the last entry is looked at where that is enough, so that it can be asked after each.
  func brokenInvariants(_ settings: Settings) -> [Invariant] {
    Invariant.allCases.filter { !keeps($0, settings) }
  }

  private func keeps(_ invariant: Invariant, _ settings: Settings) -> Bool {
    switch invariant {
    case .order:
      let last = facts.suffix(2)
      return zip(last, last.dropFirst()).allSatisfy { $0.number < $1.number }
        && (facts.last?.number ?? version) == version
    case .reversal:
      guard let last = facts.last, case .reversed(let reversal) = last.value else { return true }
      return reversal.entries.allSatisfy { number in
        fact(number).map { $0.reversedBy.map { $0 <= last.number } ?? false } ?? true
      }
    case .reference:
      guard let last = facts.last, last.counts else { return true }
      return last.value.payload.references.allSatisfy { number in
        number < last.number && (fact(number)?.counts ?? true)
      }
    case .conservation:
      guard let last = facts.last, last.value.movesMoney else { return true }
      return claim(on: last.day, settings).payments.allSatisfy(\.isConserved)
    }
  }
}
