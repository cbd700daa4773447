import Terminal

/// What the gallery shows: the office of a small harbour, made up, and always the same.
enum Harbour {
  static let today = CalendarDay(ordinal: 20_782)

  /// A ship that lies here or is expected.
  struct Ship: Sendable {
    let number: Int

    var call: String { "H\(10_000 + number)" }

    var name: String {
      let first = Harbour.firstNames[number % Harbour.firstNames.count]
      let second = Harbour.lastNames[number / 7 % Harbour.lastNames.count]
      return number % 11 == 3 ? "\(first) \(second) \(number % 89 + 1)" : "\(first) \(second)"
    }

    var cargo: String { Harbour.cargoes[number / 3 % Harbour.cargoes.count] }
    var captain: String { Harbour.captains[number % Harbour.captains.count] }
    var tons: Int { (number * 7_919 + 311) % 48_000 + 120 }
    var days: Int { (number * 31) % 47 - 6 }
    var fee: Int64 { Int64(tons) * 131 + Int64(number % 100) }
    var isLate: Bool { days > 30 }
  }

  private static let firstNames = [
    "Anna", "Möwe", "Frieda", "Störtebeker", "Elbe", "Köhlbrand", "Wilhelmine", "漁師", "Nordstern",
    "Ægir", "Ilse", "Große Freiheit", "Sturmvogel",
  ]
  private static let lastNames = [
    "Jensen", "von Föhr", "Maersk", "II", "Petersen", "aus Büsum", "& Söhne", "Hansen",
  ]
  private static let cargoes = ["coffee", "timber", "bananas", "grain", "salt", "machines"]
  private static let captains = ["ahrens", "bruhn", "claasen", "dirks"]

  /// What happened in the harbour, the newest first.
  static let log: [(time: String, who: String, kind: Phrase, text: String)] = [
    ("2026-11-25 09:12", "ahrens", Phrase("CALL", "timeline.call"), "No answer, left a message."),
    (
      "2026-11-24 16:40", "bruhn", Phrase("LETTER", "timeline.letter"),
      "Asked for the bill of lading of 18 November. Two pages are missing; the customs office "
        + "wants them before the holds are opened, and the grain must not get wet."
    ),
    ("2026-11-24 11:05", "system", Phrase("MAIL", "timeline.mail"), "Delivered (250 OK)."),
    (
      "2026-11-20 08:30", "claasen", Phrase("NOTE", "timeline.note"),
      "Moved to berth 7.\nThe crane at berth 4 is out of order until Monday."
    ),
    ("2026-11-18 14:03", "ahrens", Phrase("FEE", "timeline.money"), "1.234,56 EUR paid in cash."),
    ("2026-11-18 07:55", "system", Phrase("ARRIVED", "timeline.system"), "From Reykjavík."),
    (
      "2026-11-12 10:00", "dirks", Phrase("CALL", "timeline.call"),
      "Expected on the 18th at high tide."
    ),
    ("2026-11-02 09:00", "system", Phrase("BOOKED", "timeline.system"), "Berth 4 for eleven days."),
  ]

  static func amount(_ minor: Int64) -> Shown { Shown(AmountReader().text(minor)) }

  static let letter = """
    Harbour regulations of Büsum

    § 1 Every ship calls the harbour office on channel 11 before it passes the mole. Ships \
    without a radio hoist the flag K and wait for the green light.

    § 2 Berths are given by the harbour master. Fishing boats have precedence from two hours \
    before to two hours after high tide, but not over a pilot.

    § 3 Dues are owed by the day. A part of a day counts as a whole one. They are paid before the \
    ship leaves, in cash or by transfer; the harbour master may wait until the next call.

    § 4 Nets are dried on the eastern mole only. Whoever dries nets elsewhere pays 10 euros for \
    every day and every net to the harbour's fund for a new lamp.

    § 5 Dogs are led. Cats belong to the harbour.

    § 6 From 1 November to 31 March the inner basin is closed in ice. The harbour office decides \
    whether there is ice, and says so at the notice board, by radio and on its web page.

    § 7 Tugs are called through the harbour office. A captain who wants none says so and signs it.

    § 8 The crane lifts five tons. It does not lift six tons, whatever the captain says.

    § 9 Oil, rubbish and old engines are given to the harbour office, never to the harbour. \
    Whoever sees somebody do it says so.

    § 10 The lamp on the western mole burns from sunset to sunrise. It is not to be shot at.

    § 11 Complaints are written into the book that lies in the office. The harbour master reads it \
    on Fridays.
    """
}
