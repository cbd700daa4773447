import Receivables
import Wording

/// What a strip or a box over a page changes in it.
enum PageChange: Sendable {
  /// The text that is searched for, as it is typed.
  case search(String)
  /// The text is typed in full.
  case searchDone
  /// The kinds of entries that are not shown.
  case hidden(Set<EntryClass>)
  /// The past day that is looked at.
  case asOf(Day)
}
