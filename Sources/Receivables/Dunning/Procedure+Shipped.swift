extension Procedure {
  /// The procedures of a book that set none of its own.
  ///
  /// Four bank days after the last day for payment absorb a weekend and late statements; an e-mail
  /// hardly proves its receipt, so the last letter goes by post, too. Three contacts, then a
  /// decision: more letters cost money, and agency and court need one proved demand.
  static let shipped: [Procedure] = [consumer, business, returnedDebit, chargeback, prepayment]

  private static let consumer = Procedure(
    name: name("consumer"), from: .first, levels: consumerLevels, use: .consumer,
    minimum: euro(500), decision: consumerDecision)

  private static let business = Procedure(
    name: name("business"), from: .first,
    levels: [
      Level(kind: .reminder, bankDays: 3, deadlineDays: 7, channels: [.email]),
      Level(
        kind: .dunning, bankDays: 3, deadlineDays: 7, channels: [.email], demandsInterest: true,
        demandsLumpSum: true, call: Call(above: euro(25_000), bankDays: 1)),
      Level(
        kind: .last, bankDays: 3, deadlineDays: 10, channels: [.letter, .email],
        demandsInterest: true, demandsLumpSum: true),
    ], use: .business, minimum: euro(1_000),
    early: EarlyContact(above: euro(500_000), days: 3),
    decision: businessDecision)

  /// The mail goes on the day the debit came back; then the ladder of a consumer goes on.
  private static let returnedDebit = Procedure(
    name: name("returnedDebit"), from: .first,
    levels: [Level(kind: .reminder, bankDays: 0, deadlineDays: 7, channels: [.email])]
      + consumerLevels.dropFirst(),
    use: .returnedDebit, minimum: euro(500), decision: consumerDecision)

  /// A refund by the provider lets the price revive, not the default (BGH VIII ZR 83/16): the first
  /// demand makes it anew.
  private static let chargeback = Procedure(
    name: name("chargeback"), from: .first,
    levels: [
      Level(kind: .reminder, bankDays: 1, deadlineDays: 10, channels: [.email, .letter])
    ] + consumerLevels.dropFirst(), use: .chargeback, minimum: euro(500),
    decision: consumerDecision)

  /// Orders are reminded of twice, then cancelled: nobody owes for what is not delivered (§ 320
  /// BGB).
  private static let prepayment = Procedure(
    name: name("prepayment"), from: .first,
    levels: [
      Level(kind: .reminder, bankDays: 4, deadlineDays: 5, channels: [.email]),
      Level(kind: .reminder, bankDays: 1, deadlineDays: 4, channels: [.email]),
    ], use: .prepayment)

  private static let consumerLevels = [
    Level(kind: .reminder, bankDays: 4, deadlineDays: 10, channels: [.email]),
    Level(
      kind: .dunning, bankDays: 4, deadlineDays: 10, channels: [.email], fee: euro(95),
      letterFrom: euro(5_000), call: Call(above: euro(15_000), bankDays: 1)),
    // The postage of a standard letter.
    Level(
      kind: .last, bankDays: 4, deadlineDays: 14, channels: [.letter, .email], fee: euro(95),
      demandsInterest: true),
  ]

  static let businessDecision = DecisionBands(
    nothingBelow: euro(0), writeOffBelow: euro(2_500), courtFrom: euro(25_000))

  static let consumerDecision = DecisionBands(
    nothingBelow: euro(500), writeOffBelow: euro(2_500), courtFrom: euro(60_001))

  private static func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  private static func name(_ text: String) -> Name<Named.Procedure> {
    guard let name = try? Name<Named.Procedure>(text) else { preconditionFailure("no name") }
    return name
  }
}
