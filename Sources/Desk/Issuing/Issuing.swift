import Correspondence
public import Receivables
public import Wording

/// Issues letters: their papers first, durably, then one batch that names them.
///
/// ```swift
/// let issuing = Issuing(desk)
/// let letter = try issuing.press().compose(LetterDraft(.notice(figures)), for: account)
/// let receipt = try issuing.issue(letter)
/// ```
public struct Issuing {
  private let desk: Desk

  /// Issues letters of the book of a desk.
  public init(_ desk: Desk) { self.desk = desk }

  /// What composes letters with the texts and settings of the book as they are now.
  ///
  /// - Parameter day: The day on the letters; today where left out.
  /// - Returns: A value that knows no more of the book than its settings.
  /// - Throws: `Fault` where a text of the merchant's own cannot be read or used.
  public func press(on day: Day? = nil) throws(Fault) -> Press {
    let settings = desk.book.settings
    var own: [OwnTemplate] = []
    for text in settings.templates {
      guard let kind = LetterKind(rawValue: text.name.text) else { continue }
      let source: [UInt8]
      do { source = try desk.document(text.document) } catch { throw .book(error) }
      own.append(OwnTemplate(kind: kind, language: text.language, source: source))
    }
    do throws(LetterFault) {
      return Press(
        try Composer(settings, own: own), settings, desk.documents, book: desk.identity,
        at: desk.clock.now, on: day ?? desk.today)
    } catch {
      throw .letter(error)
    }
  }

  /// What stands in the way of issuing a letter, by law and by what is known.
  public func objections(to letter: ComposedLetter) -> [Objection] {
    guard case .notice(let figures) = letter.draft.content,
      let account = desk.book.account(letter.debtor)
    else { return [] }
    return account.objections(to: figures, desk.book.settings)
  }

  /// Issues a letter.
  ///
  /// - Parameters:
  ///   - letter: The letter as composed; where the account moved on since, nothing happens.
  ///   - first: What is done in the same batch before it, such as taking a notice back.
  ///   - id: The name of the command; given twice it is done once.
  ///   - user: In whose name.
  ///   - patience: How long to wait while others write.
  /// - Returns: What it came to, durable.
  /// - Throws: `BookFault`; then nothing was issued.
  @discardableResult
  public func issue(
    _ letter: ComposedLetter, first: [Command] = [], id: CommandID? = nil, by user: UserName? = nil,
    patience: Duration = .seconds(2)
  ) throws(BookFault) -> CommandReceipt {
    try desk.perform(
      try prepared(letter, first: first), id: id, expecting: letter.version, on: letter.day,
      by: user, patience: patience)
  }

  /// The command that issues a letter, once its papers are kept.
  ///
  /// - Parameters:
  ///   - letter: The letter as composed.
  ///   - first: What is done in the same batch before it.
  /// - Returns: One batch, nothing of which is written yet.
  /// - Throws: `BookFault` where the law, or what is known, stands against it.
  public func prepared(
    _ letter: ComposedLetter, first: [Command] = []
  ) throws(BookFault) -> Command {
    if let objection = objections(to: letter).first(where: \.blocks) {
      throw .refused(Refusal(.objection(objection.rule), objection.item))
    }
    var documents: [DocumentDigest] = []
    for paper in letter.papers { documents.append(try desk.keep(paper)) }
    return .several(first + letter.commands(with: documents))
  }

  /// Issues the letters of a run in one batch; whoever moved on since they were composed is left out.
  ///
  /// - Parameters:
  ///   - letters: Notices whose papers are kept.
  ///   - group: Their group, as scripts name it; nothing where all groups go together.
  ///   - day: The day on the letters.
  ///   - id: The name of the command; given twice it is done once.
  ///   - user: In whose name.
  ///   - patience: How long to wait while others write.
  /// - Returns: What it came to, durable; its debtors are those who got a notice.
  /// - Throws: `BookFault`; then nothing was issued.
  @discardableResult
  public func issue(
    run letters: [KeptLetter], group: Line? = nil, on day: Day, id: CommandID? = nil,
    by user: UserName? = nil, patience: Duration = .seconds(2)
  ) throws(BookFault) -> CommandReceipt {
    try desk.perform(
      .issueRun(Self.run(letters, group: group)), id: id, on: day, by: user, patience: patience)
  }

  /// What issues the letters of a run.
  public static func run(_ letters: [KeptLetter], group: Line?) -> RunIssue {
    RunIssue(
      group: group,
      letters.compactMap { kept in
        guard case .notice(let figures) = kept.letter.draft.content else { return nil }
        return ReadyNotice(figures, documents: kept.documents, version: kept.letter.version)
      })
  }
}
