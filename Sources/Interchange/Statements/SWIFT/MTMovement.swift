import Receivables

/// The line of a movement (`:61:`).
///
/// `2302090209CR2,00NTRFREF//BANKREF` and a second line: value day, booking day, mark, third letter
/// of the currency, amount, type, references.
struct MTMovement {
  private(set) var movement: IncomingMovement
  /// The type of SWIFT, such as `NTRF`.
  private let type: String?

  /// Reads the line.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - currency: The currency of the account.
  /// - Throws: `Finding` where it cannot be read.
  init(_ field: MTField, _ currency: Currency) throws(Finding) {
    let text = field.lines.first ?? ""
    func fault() -> Finding { Finding(.field(":61:", text: text.excerpt), line: field.line) }
    var cursor = MTCursor(text)
    guard let valueDigits = cursor.digits(6), let valued = try? MTDay.valueDay(valueDigits)
    else { throw fault() }
    var booked = valued
    if let digits = cursor.digits(4) {
      guard let day = try? MTDay.day(digits, near: valued) else { throw fault() }
      booked = day
    }
    guard let mark = Mark(cursor.all { ("A"..."Z").contains($0) }) else { throw fault() }
    // A dot is none of the format: it is taken along, so that `15.50` is refused and not 15.
    let digits = cursor.all { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
    do throws(MoneyFault) {
      let size = try BankAmount.money(digits, mark: ",", in: currency)
      movement = IncomingMovement(
        amount: mark.isCredit ? size : Money(minor: 0 - size.minor, currency), booked: booked,
        valued: valued, line: field.line)
    } catch { throw Finding(.amount(error, .german), line: field.line, title: ":61:") }
    movement.isReversal = mark.isReversal
    let (type, references) = Self.type(String(cursor.rest).trimmed)
    self.type = type
    let parts = Self.references(references)
    movement.bankReference = parts.bank?.identifier
    // `KREF+` says that the reference stands in `:86:`.
    if let own = parts.own.identifier, own.utf8.count > 1, !own.hasSuffix("+") {
      movement.endToEnd = own
    }
    if type == ReturnCodes.type { movement.back = .init() }
    takeCharges(field.lines.dropFirst().joined(), currency)
  }

  /// `C` and `D`; with an R before them the reversal of one, which goes the other way.
  private struct Mark {
    let isCredit: Bool
    let isReversal: Bool

    /// A mark, with the third letter of the currency behind it or not.
    init?(_ letters: String) {
      isReversal = letters.utf8.first == UInt8(ascii: "R") && letters.utf8.count > 1
      let rest = letters.utf8.dropFirst(isReversal ? 1 : 0)
      guard let mark = rest.first, rest.count <= 2,
        [UInt8(ascii: "C"), UInt8(ascii: "D")].contains(mark)
      else { return nil }
      isCredit = (mark == UInt8(ascii: "C")) != isReversal
    }
  }

  /// One of three letters and three characters, if it stands there.
  private static func type(_ text: String) -> (type: String?, rest: String) {
    let head = text.utf8.prefix(4)
    let isType =
      head.count == 4 && "NFS".utf8.contains(head.first ?? 0)
      && head.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    guard isType, let type = String(head) else { return (nil, text) }
    return (type, String(text.utf8.dropFirst(4)) ?? "")
  }

  /// The reference of the owner of the account, and behind `//` that of the bank.
  private static func references(_ text: String) -> (own: String, bank: String?) {
    let bytes = Array(text.utf8)
    let slash = UInt8(ascii: "/")
    guard
      let place = bytes.indices.dropLast().first(where: {
        bytes[$0] == slash && bytes[$0 + 1] == slash
      })
    else { return (text.trimmed, nil) }
    return (
      String(decoding: bytes[..<place], as: UTF8.self).trimmed,
      String(decoding: bytes[(place + 2)...], as: UTF8.self).trimmed
    )
  }
}

// MARK: - Money taken back

extension MTMovement {
  /// `/OCMT/EUR11,85//CHGS/EUR0,50/`: what was paid, and what the banks charge.
  private mutating func takeCharges(_ text: String, _ currency: Currency) {
    guard movement.back != nil else { return }
    movement.back?.original = Self.money(behind: "/OCMT/", in: text, currency)
    movement.back?.charges = Self.money(behind: "/CHGS/", in: text, currency)
  }

  private static func money(behind word: String, in text: String, _ currency: Currency) -> Money? {
    let bytes = Array(text.utf8)
    let mark = Array(word.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else {
      return nil
    }
    let value = bytes[(place + mark.count)...].prefix { $0 != UInt8(ascii: "/") }
    var cursor = MTCursor(String(decoding: value, as: UTF8.self))
    guard cursor.letters(3) == currency.code else { return nil }
    return try? BankAmount.money(String(cursor.rest), mark: ",", in: currency)
  }

  /// Takes what `:86:` tells.
  mutating func take(_ purpose: MTPurpose) {
    movement.code = purpose.kind
    movement.bookingText = purpose.bookingText
    movement.name = purpose.name
    movement.counterAccount = purpose.account
    movement.remittance = purpose.remittance
    movement.endToEnd = purpose.endToEnd ?? movement.endToEnd
    movement.mandate = purpose.mandate
    guard movement.back != nil || purpose.kind.map(ReturnCodes.kinds.contains) ?? false else {
      return
    }
    var back = movement.back ?? .init()
    let currency = movement.amount.currency
    back.reason = ReturnCodes.reason(in: purpose.whole)
    back.original =
      back.original
      ?? purpose.original.flatMap { try? BankAmount.money($0, mark: ",", in: currency) }
    if back.charges == nil, movement.amount.isNegative, let original = back.original,
      let size = try? -movement.amount, let charges = try? size - original, charges.isPositive
    {
      back.charges = charges
    }
    movement.back = back
  }
}
