import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug deliver`.
struct DeliverLetters: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: words.abstract(.deliver),
    discussion: words.discussion(.deliver))

  @Flag(help: .init(.listOnly)) var list = false
  @Option(help: .init(.limit, .count)) var limit: Int?
  @Option(help: .init(.posted, .entry)) var posted: [String] = []
  @Option(help: .init(.registered, .text)) var registered: String?
  @Option(help: .init(.went, .entry)) var went: [String] = []
  @Option(help: .init(.notSent, .entry)) var notSent: [String] = []
  @Option(help: .init(.anyway, .entry)) var anyway: [String] = []
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    if let limit, limit < 1 {
      throw Problem(.usage(.number(value: "\(limit)", 1...Int.max)), at: "--limit")
    }
    let desk = try place.desk()
    let dispatching = Dispatching(desk, try PreferencesFile().postOffice())
    let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
    let round = DeliveryRound(desk, dispatching, by: user)
    if list { return round.listed }
    guard posted.isEmpty, went.isEmpty, notSent.isEmpty else {
      try settle(round)
      return round.listed
    }
    return try round.sent(anyway: try Input.entries(anyway, "--anyway"), limit: limit)
  }

  /// Writes down what a person found or did.
  private func settle(_ round: DeliveryRound) throws(Problem) {
    let day = try Input.dayIfGiven(giving.on, "--on")
    let proof = try Input.lineIfGiven(registered, "--registered")
    if posted == ["all"] {
      try round.settleAllPosted(on: day)
    } else {
      for entry in try Input.entries(posted, "--posted") {
        try round.settle(entry, .letter, .accepted, proof, on: day)
      }
    }
    for entry in try Input.entries(went, "--went") {
      try round.settle(entry, nil, .accepted, nil, on: day)
    }
    for entry in try Input.entries(notSent, "--not-sent") {
      try round.settle(entry, nil, .notSent, nil, on: day)
    }
  }
}
