import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug attach`.
struct AttachDocument: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "attach", abstract: words.abstract(.attach), discussion: words.discussion(.attach))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.document, .file)) var file: String
  @Option(help: .init(.documentKind, .word)) var kind: String
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let debtor = try Input.debtorNumber(number)
    let kind: Attachment.Kind = try Input.code(self.kind, "--kind")
    let items = try Input.entries(item, "--item")
    let day = try Input.dayIfGiven(giving.on, "--on")
    let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
    do {
      let document = try Importing.file(at: file)
      let receipt = try desk.attach(document, kind, items: items, to: debtor, on: day, by: user)
      return Self.told(receipt)
    } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  private static func told(_ attached: AttachmentReceipt) -> Reply {
    var sheet = Sheet()
    sheet.field(words.label(.saved), attached.receipt.range)
    sheet.field(words.label(.file), attached.document.text)
    return Reply(
      answer: AttachmentAnswer(
        command: attached.receipt.command, entries: attached.receipt.entries,
        document: attached.document),
      sheet: sheet)
  }
}

/// An attachment as machines read it.
private struct AttachmentAnswer: Encodable {
  let schema = 1
  let command: EntryNumber
  let entries: [EntryNumber]
  let document: DocumentDigest
}
