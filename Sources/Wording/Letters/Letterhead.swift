public import Receivables

/// What stands around the text of a letter: who writes to whom, when, and about what.
public struct Letterhead: Sendable, Hashable {
  /// Whose letter it is.
  public let sender: String
  /// The small line in the window above the recipient.
  public let returnLine: String
  /// The recipient as in the window: at most six lines, the first the name.
  public let recipient: [String]
  /// The block at the right: the date, numbers, whom to ask.
  public let info: [Entry]
  /// The columns at the foot: who we are, whom to ask, the bank.
  public let footer: [[String]]
  /// The day on the letter.
  public let dated: Day
  /// The number of the customer.
  public let debtor: DebtorID

  /// What stands around a text.
  public init(
    sender: String, returnLine: String, recipient: [String], info: [Entry], footer: [[String]],
    dated: Day, debtor: DebtorID
  ) {
    self.sender = sender
    self.returnLine = returnLine
    self.recipient = recipient
    self.info = info
    self.footer = footer
    self.dated = dated
    self.debtor = debtor
  }

  /// One line of the block at the right.
  public struct Entry: Sendable, Hashable {
    /// What it is.
    public let label: String
    /// What it says.
    public let value: String

    /// A line.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}
