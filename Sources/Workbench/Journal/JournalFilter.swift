import Receivables
import Terminal
import Wording

/// What was typed to see fewer entries of the journal: words, `by:anna`, `debtor:D1`.
struct JournalFilter: Sendable, Hashable {
  /// The text as it was typed.
  let text: String
  /// The words that must all occur.
  let words: FilterWords
  /// The beginning of the name of whoever recorded it.
  let user: String?
  /// The beginning of the number of the debtor.
  let debtor: String?

  /// The filter that a text means; German and English names of the terms count in both languages.
  init(_ text: String = "") {
    self.text = text
    var words: [Substring] = []
    var (user, debtor): (String?, String?) = (nil, nil)
    for word in text.split(separator: " ") {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      switch parts.count == 2 ? parts[0].lowercased() : "" {
      case "by", "wer": user = parts[1].lowercased()
      case "debtor", "kunde": debtor = parts[1].lowercased()
      default: words.append(word)
      }
    }
    self.words = FilterWords(words.joined(separator: " "))
    self.user = user
    self.debtor = debtor
  }

  /// Whether everything passes.
  var isEmpty: Bool { words.isEmpty && user == nil && debtor == nil }
}

extension JournalFilter {
  /// Whether an entry passes.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - name: The name of its debtor.
  ///   - wording: The language in which sentences are searched.
  /// - Returns: Whether all that was typed is found in it.
  func lets(_ entry: JournalEntry, _ name: String, _ wording: Wording) -> Bool {
    if let user, !entry.fact.user.text.lowercased().hasPrefix(user) { return false }
    let number = entry.account?.number.text ?? ""
    if let debtor, !number.lowercased().hasPrefix(debtor) { return false }
    guard !words.isEmpty else { return true }
    return words.match(
      "\(entry.fact.number) \(entry.fact.user) \(number) \(name) "
        + "\(wording.word(of: entry.fact.value)) \(wording.event(entry.fact.value.kind)) "
        + wording.entry(entry.fact, of: entry.account))
  }

  /// The numbers of the entries that pass, the newest first.
  ///
  /// - Parameters:
  ///   - book: The book.
  ///   - after: Only entries that are newer.
  ///   - wording: The language in which sentences are searched.
  /// - Returns: The numbers.
  func numbers(in book: Book, after: EntryNumber, _ wording: Wording) -> [EntryNumber] {
    var found: [EntryNumber] = []
    for account in book.accounts where account.version > after {
      if let debtor, !account.number.text.lowercased().hasPrefix(debtor) { continue }
      let name = account.latestName
      for fact in account.facts.reversed() {
        guard fact.number > after else { break }
        if lets(JournalEntry(fact: fact, account: account), name, wording) {
          found.append(fact.number)
        }
      }
    }
    let others =
      book.facts.map { fact in fact.map { Event.book($0) } }
      + book.bank.facts.map { fact in fact.map { Event.matching($0) } }
    for fact in others where fact.number > after {
      if lets(JournalEntry(fact: fact, account: nil), "", wording) { found.append(fact.number) }
    }
    return found.sorted(by: >)
  }
}

extension Account {
  /// The name of the debtor as it is now, without folding everything else.
  fileprivate var latestName: String {
    for fact in facts.reversed() where fact.counts {
      switch fact.value {
      case .account(.debtorRecorded(let debtor)): return debtor.name.text
      case .account(.debtorChanged(let change)):
        if let name = change.name { return name.text }
      default: break
      }
    }
    return ""
  }
}
