import ArgumentParser
import Desk
import Receivables
import Wording

/// How a letter is to be, and where it is to be seen.
struct LetterOptions: ParsableArguments {
  @Option(name: .customLong("channel"), help: .init(.channels, .word)) var channels: [String] = []
  @Option(help: .init(.otherLanguage, .language)) var letterLanguage: String?
  @Option(help: .init(.ownWords, .text)) var words: String?
  @Option(help: .init(.pdf, .file)) var pdf: String?
  @Option(help: .init(.eml, .file)) var eml: String?
  @Flag(help: .init(.issue)) var issue = false
}

extension LetterOptions {
  /// The ways that were asked for; nothing where none was.
  func chosenChannels() throws(Problem) -> [ContactChannel]? {
    guard !channels.isEmpty else { return nil }
    var chosen: [ContactChannel] = []
    for text in channels {
      let channel = try Input.choice(
        text, "--channel",
        [ContactChannel.email, .letter].map { (name: $0.rawValue, value: $0) })
      if !chosen.contains(channel) { chosen.append(channel) }
    }
    return chosen
  }

  /// The language that was asked for.
  func language() throws(Problem) -> Language? {
    guard let letterLanguage else { return nil }
    return try Input.choice(
      letterLanguage, "--letter-language",
      Language.allCases.map { (name: $0.rawValue, value: $0) })
  }

  /// Writes the papers to the files that were named.
  func write(_ letter: ComposedLetter) throws(Problem) {
    if let pdf { try Self.write(letter.pdf, to: pdf, "--pdf") }
    guard let eml else { return }
    guard let mail = letter.mail else {
      throw Problem(.book(.refused(Refusal(.notOnThisWay(.email)))), at: "--eml", status: .refused)
    }
    try Self.write(mail, to: eml, "--eml")
  }

  static func write(_ bytes: [UInt8], to path: String, _ field: String) throws(Problem) {
    do { try Exporting.write(bytes, to: path) } catch {
      throw Problem(.book(error), at: field, status: .refused)
    }
  }
}
