public import Receivables
public import Wording

/// Letters about a made-up case, to look at a text filled in.
///
/// The case lives through everything that leads to the letter, by the commands of the book.
public struct Specimen {
  private(set) var book = Book()
  var day: Day
  private var next: UInt64 = 1
  let isBusiness: Bool
  let language: Language
  var items: [EntryNumber] = []

  /// A letter about the made-up case.
  ///
  /// - Parameters:
  ///   - kind: Which text.
  ///   - language: Its language.
  ///   - isBusiness: Whether the customer is a business.
  ///   - source: The template; the one that is shipped where none is given.
  /// - Returns: The letter in each of its shapes.
  /// - Throws: `LetterFault.template` where the template is not as it must be.
  public static func letter(
    _ kind: LetterKind, _ language: Language, business isBusiness: Bool = false,
    source: [UInt8]? = nil
  ) throws(LetterFault) -> WrittenLetter {
    var specimen = Specimen(isBusiness: isBusiness, language: language)
    let draft: LetterDraft
    do { draft = try specimen.draft(kind) } catch let fault as LetterFault { throw fault } catch {
      preconditionFailure("the case of \(kind): \(error)")
    }
    let own = source.map { [OwnTemplate(kind: kind, language: language, source: $0)] } ?? []
    guard let account = specimen.book.account(Self.debtor) else {
      preconditionFailure("the case has a debtor")
    }
    return try Composer(specimen.book.settings, own: own)
      .letter(draft, of: account, on: specimen.day)
  }

  private init(isBusiness: Bool, language: Language) {
    self.isBusiness = isBusiness
    self.language = language
    day = Self.beginning
  }

  private static let beginning = Day(sure: "2026-09-01")
  static let debtor = Name<Named.Debtor>(sure: "10023")
}

// MARK: - The way to a letter

extension Specimen {
  mutating func perform(_ command: Command) throws -> [EntryNumber] {
    take(try book.decide(command, occasion))
  }

  /// Takes entries that were decided, or that no command makes.
  @discardableResult
  mutating func take(_ entries: [Entry]) -> [EntryNumber] {
    let occasion = occasion
    book.apply(entries, occasion)
    next += UInt64(entries.count)
    return occasion.origins(of: entries).map(\.number)
  }

  private var occasion: Occasion {
    let noon = Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000)
    return Occasion(
      day: day, instant: noon, user: Name<Named.User>(sure: "uhl"), next: EntryNumber(next))
  }

  @discardableResult
  mutating func perform(one command: Command) throws -> EntryNumber {
    guard let entry = try perform(command).first else { throw LetterFault.missing(.invoices) }
    return entry
  }

  /// What is to be written, after everything that led to it has happened.
  private mutating func draft(_ kind: LetterKind) throws -> LetterDraft {
    try begin()
    switch kind {
    case .reminder: return try notice(1)
    case .returnedDebit: return try returnedDebit()
    case .dunning: return try notice(2)
    case .last: return try notice(3)
    case .promise:
      let about = try promise()
      return try letter(.promiseConfirmation, about: about)
    case .planOffer:
      let about = try planOffer()
      return try letter(.planOffer, about: about)
    case .plan:
      let about = try plan()
      return try letter(.planAgreement, about: about)
    case .planWarning:
      let plan = try plan()
      day = day + 50
      return try letter(.planWarning, about: plan)
    case .rejection:
      let about = try dispute()
      return try letter(.disputeRejection, about: about)
    case .skonto:
      let about = try discount()
      return try letter(.discountReclaim, about: about)
    case .statement:
      day = day + 40
      try perform(one: payment("50.00"))
      return try letter(.statement, about: nil)
    case .invoiceCopy: return try letter(.invoiceCopy, about: items[0])
    case .correction:
      let about = try sentNotice()
      return try letter(.correction, about: about)
    case .handOver:
      let about = try handOver()
      return try letter(.handOverNotice, about: about)
    case .orderReminder: return try letter(.orderReminder, about: items[0])
    }
  }

  private func letter(_ purpose: Letter.Purpose, about: EntryNumber?) throws -> LetterDraft {
    let deadline = book.account(Self.debtor)?.proposedDeadline(
      of: purpose, about: about, on: day, book.settings)
    return LetterDraft(
      .letter(
        Letter(purpose: purpose, about: about, deadline: deadline, channels: [.email, .letter])),
      language: language)
  }

  private func payment(_ amount: String) -> Command {
    .account(
      Self.debtor, .recordPayment(Payment(amount: Money(sure: amount), valued: day)))
  }
}
