public import Receivables

extension Wording {
  /// What an entry says, with what matters in it.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - day: The day of the entry; contacts of another one say that they were logged later.
  ///   - account: The account, by which invoices have the numbers on their paper.
  /// - Returns: The sentence, with texts in full; may have several lines.
  public func entry(_ event: Event, on day: Day? = nil, of account: Account? = nil) -> String {
    EntrySentences(words: self, account: account, day: day).sentence(event)
  }

  /// What an entry says; one that was undone says so first, with by whom.
  public func entry(_ fact: Fact<Event>, of account: Account? = nil) -> String {
    let sentence = entry(fact.value, on: fact.day, of: account)
    guard let reversal = fact.reversedBy else { return sentence }
    return "[\(undone(by: account?.fact(reversal)?.user, reversal))] \(sentence)"
  }

  /// That an entry was undone, by whom where that is known.
  public func undone(by user: UserName?, _ reversal: EntryNumber) -> String {
    let who = user?.text ?? reversal.description
    return say("rückgängig gemacht von \(who)", "undone by \(who)")
  }
}
