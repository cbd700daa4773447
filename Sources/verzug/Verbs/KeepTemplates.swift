import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug templates`.
struct KeepTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: words.abstract(.templates),
    discussion: words.discussion(.templates),
    subcommands: [
      ListTemplates.self, CopyTemplate.self, CheckTemplate.self, SetTemplate.self,
      PreviewTemplate.self,
    ], defaultSubcommand: ListTemplates.self)
}

/// Which text.
struct TemplateOptions: ParsableArguments {
  @Argument(help: .init(.template, .template)) var template: String
  @Argument(help: .init(.templateLanguage, .language)) var language: String

  func name() throws(Problem) -> (kind: LetterKind, language: Language) {
    (
      try Input.choice(
        template, words.valueName(.template),
        LetterKind.allCases.map { (name: $0.rawValue, value: $0) }),
      try Input.choice(
        language, words.valueName(.language),
        Language.allCases.map { (name: $0.rawValue, value: $0) })
    )
  }
}

/// What is told of a text.
private struct TemplateAnswer: Encodable {
  let schema = 1
  let template: LetterKind
  let language: Language
  var own: DocumentDigest?
  var file: String?
  var heading: String?
}

/// The command `verzug templates list`.
struct ListTemplates: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: words.abstract(.listTemplates),
    discussion: words.discussion(.listTemplates))

  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let entries = TextShelf(try place.desk()).entries
    var sheet = Sheet()
    sheet.table(
      [
        .text(words.label(.name)), .text(words.label(.language)), .text(words.label(.letter)),
        .text(words.label(.source)),
      ],
      entries.map { entry in
        [
          entry.kind.rawValue, entry.language.rawValue, words.letterKind(entry.kind),
          words.templateSource(isOwn: entry.own != nil),
        ]
      })
    return Reply(
      answer: entries.map {
        TemplateAnswer(template: $0.kind, language: $0.language, own: $0.own)
      }, sheet: sheet)
  }
}

/// The command `verzug templates copy`.
struct CopyTemplate: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: words.abstract(.copyTemplate),
    discussion: words.discussion(.copyTemplate))

  @OptionGroup var options: TemplateOptions
  @Argument(help: .init(.templateFile, .file)) var file: String
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let (kind, language) = try options.name()
    let shelf = TextShelf(try place.desk())
    do { try Exporting.write(try shelf.source(of: kind, language), to: file) } catch {
      throw Problem(.book(error), status: .refused)
    }
    var sheet = Sheet()
    sheet.field(words.label(.file), file)
    return Reply(
      answer: TemplateAnswer(template: kind, language: language, file: file), sheet: sheet)
  }
}

/// The command `verzug templates check`.
struct CheckTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: words.abstract(.checkTemplate),
    discussion: words.discussion(.checkTemplate))

  @OptionGroup var options: TemplateOptions
  @Argument(help: .init(.templateFile, .file)) var file: String
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let (kind, language) = try options.name()
    let source = try TemplateFile.bytes(of: file)
    do throws(LetterFault) { try TextShelf.check(source, kind, language) } catch {
      throw Problem(.letter(error), at: file, status: .refused)
    }
    var sheet = Sheet()
    sheet.paragraph(words.templateIsSound)
    try Reply(
      answer: TemplateAnswer(template: kind, language: language, file: file), sheet: sheet
    ).print(json: output.json)
  }
}

/// The command `verzug templates set`.
struct SetTemplate: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: words.abstract(.setTemplate),
    discussion: words.discussion(.setTemplate))

  @OptionGroup var options: TemplateOptions
  @Argument(help: .init(.templateFile, .file)) var file: String
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let (kind, language) = try options.name()
    let source = try TemplateFile.bytes(of: file)
    let shelf = TextShelf(try place.desk())
    let receipt: CommandReceipt
    do throws(Fault) { receipt = try shelf.set(source, kind, language) } catch {
      throw Problem(error, at: file, status: .refused)
    }
    var sheet = Sheet()
    sheet.field(words.label(.saved), receipt.range)
    return Reply(answer: TemplateAnswer(template: kind, language: language), sheet: sheet)
  }
}

/// The command `verzug templates preview`.
struct PreviewTemplate: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: words.abstract(.previewTemplate),
    discussion: words.discussion(.previewTemplate))

  @OptionGroup var options: TemplateOptions
  @Option(name: .customLong("file"), help: .init(.templateFile, .file)) var file: String?
  @Flag(help: .init(.business)) var business = false
  @Option(help: .init(.pdf, .file)) var pdf: String?
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let (kind, language) = try options.name()
    let source = try source(kind, language)
    let specimen: (text: LetterText, pdf: [UInt8])
    do throws(LetterFault) {
      specimen = try TextShelf.specimen(of: kind, language, business: business, source: source)
    } catch {
      throw Problem(.letter(error), at: file, status: .refused)
    }
    if let pdf { try LetterOptions.write(specimen.pdf, to: pdf, "--pdf") }
    var sheet = Sheet()
    sheet.heading(specimen.text.heading)
    sheet.add(specimen.text)
    return Reply(
      answer: TemplateAnswer(
        template: kind, language: language, file: pdf, heading: specimen.text.heading),
      sheet: sheet)
  }

  /// The file that was named, else the text in use of the book where there is one.
  private func source(_ kind: LetterKind, _ language: Language) throws(Problem) -> [UInt8]? {
    if let file { return try TemplateFile.bytes(of: file) }
    guard let desk = try? place.desk() else { return nil }
    do throws(BookFault) { return try TextShelf(desk).source(of: kind, language) } catch {
      throw Problem(.book(error), status: .refused)
    }
  }
}

/// The file of a template.
private enum TemplateFile {
  static func bytes(of path: String) throws(Problem) -> [UInt8] {
    do { return try Importing.file(at: path).bytes } catch {
      throw Problem(.book(error), at: path, status: .refused)
    }
  }
}
