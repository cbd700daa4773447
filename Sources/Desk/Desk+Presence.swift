public import Journal
public import Receivables

/// Somebody who looks at a case.
public struct Colleague: Sendable, Hashable {
  /// Who.
  public let user: UserName
  /// Which case.
  public let debtor: DebtorID
  /// Since when.
  public let since: Instant
}

extension Desk {
  var presence: Presence { Presence(of: folder, journal.sharing, files: files) }

  /// Tells others that somebody is in a case, until the result is let go.
  ///
  /// - Returns: What ends it; nothing where it cannot be told, as in a book that may only be read.
  public func enter(_ debtor: DebtorID) -> Attendance? {
    try? presence.enter(debtor.text, user: user.text, since: clock.now.description)
  }

  /// Who is in a case now, whoever wrote it down; oneself included where one entered.
  ///
  /// What others may have written is read with care: what makes no sense is not there.
  public func colleagues(in debtor: DebtorID) -> [Colleague] {
    colleagues.filter { $0.debtor == debtor }
  }

  /// Who is in which case now, each person once for each case.
  public var colleagues: [Colleague] {
    var seen: Set<[String]> = []
    return presence.attendants().compactMap { attendant in
      guard let user = try? UserName(attendant.user), let debtor = try? DebtorID(attendant.about),
        let since = try? Instant(attendant.since),
        seen.insert([attendant.user, attendant.about]).inserted
      else { return nil }
      return Colleague(user: user, debtor: book.account(debtor)?.number ?? debtor, since: since)
    }
  }
}
