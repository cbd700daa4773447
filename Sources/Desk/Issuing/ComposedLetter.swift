public import Receivables
public import Wording

/// A letter with its papers, as it would go out; nothing of it is in the book yet.
public struct ComposedLetter: Sendable {
  /// What it is about, and what a person chose.
  public let draft: LetterDraft
  /// Whom it is for.
  public let debtor: DebtorID
  /// The version of the account that it was composed for.
  public let version: EntryNumber
  /// The day on it.
  public let day: Day
  /// What stands around the text.
  public let head: Letterhead
  /// What it says on its first way.
  public let text: LetterText
  /// The address it goes to by mail; nothing where it does not go by mail.
  public let mailAddress: String?
  /// The names of what is attached to the mail.
  public let attached: [String]
  /// The letter on paper, as PDF.
  public let pdf: [UInt8]
  /// The mail; nothing where it does not go by mail.
  public let mail: [UInt8]?
}

extension ComposedLetter {
  /// Its papers, in the order in which the book names them.
  public var papers: [[UInt8]] { [pdf] + (mail.map { [$0] } ?? []) }

  /// What issues it, with its papers as they are kept.
  func commands(with documents: [DocumentDigest]) -> [Command] {
    switch draft.content {
    case .notice(let figures): figures.commands(with: documents)
    case .letter(let letter):
      [
        .dunning(
          debtor,
          .issueLetter(
            Letter(
              purpose: letter.purpose, about: letter.about, deadline: letter.deadline,
              channels: letter.channels, documents: documents)))
      ]
    }
  }
}
