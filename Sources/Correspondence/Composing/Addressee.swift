import Receivables
import Wording

/// Who a letter goes to: the debtor, or whoever is written to instead.
struct Addressee {
  /// The name as the first line.
  let name: String
  /// How the letter begins.
  let salutation: String
  /// The lines of the window, the name first.
  let lines: [String]
  /// The address that a mail goes to.
  let mail: String?
  /// The debtor, where somebody else is written to.
  let about: String?

  /// Whoever letters to an account go to on a day.
  ///
  /// - Parameters:
  ///   - account: The account.
  ///   - day: The day on the letter.
  ///   - words: The words of its language.
  ///   - needsAddress: Whether it goes by post.
  /// - Throws: `LetterFault.missing` where the name, or an address that is needed, is not known.
  init(
    _ account: Account, on day: Day, _ words: Wording, needsAddress: Bool
  ) throws(LetterFault) {
    guard let debtor = account.ledger.debtor else { throw .missing(.debtorName) }
    let casework = account.casework
    let party = casework.addressee(on: day)
    let isDead = casework.has(.death, on: day)
    let address = party.map(\.address) ?? debtor.addresses.last { $0.holds(on: day) }
    guard address != nil || !needsAddress else { throw .missing(.debtorAddress) }
    let points = party?.contacts ?? debtor.contacts
    mail =
      (points.last { $0.channel == .email && $0.purpose == .receivables }
      ?? points.first { $0.channel == .email && $0.purpose == .any })?.value.text
    if let party {
      (name, about) = (party.name.text, debtor.name.text)
      salutation = words.greetingToAll
      lines = [name] + Self.lines(of: address, words)
    } else if isDead {
      (name, about) = (words.heirs(of: debtor.name.text), nil)
      salutation = words.greetingToAll
      lines = [name] + Self.lines(of: address, words)
    } else {
      (name, about) = (debtor.name.text, nil)
      let isPerson = debtor.legalForm == nil && debtor.kind == .consumer
      salutation = isPerson ? words.greeting(name) : words.greetingToAll
      let represented = debtor.legalForm.flatMap { words.represented($0.text) }
      lines = [name] + (represented.map { [$0] } ?? []) + Self.lines(of: address, words)
    }
  }

  /// The lines of an address, without empty ones between; the country last and in capitals, where it is
  /// another one (DIN 5008).
  private static func lines(of address: Address?, _ words: Wording) -> [String] {
    guard let address else { return [] }
    let town = [address.postcode?.text, address.town.text].compactMap(\.self)
    return address.lines.map(\.text) + [town.joined(separator: " ")]
      + (address.country == .germany ? [] : [words.countryLine(address.country)])
  }
}
