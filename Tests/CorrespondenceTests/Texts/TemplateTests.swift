import Receivables
import Seeding
import Testing
import Wording

@testable import Correspondence

/// What a template must say, must not say, and what of it is refused.
@Suite("Templates")
struct TemplateTests {
  private func fault(
    _ source: String, _ kind: LetterKind = .reminder, _ language: Language = .german
  ) -> TemplateFault? {
    do {
      _ = try Template(Array(source.utf8), kind, language)
      return nil
    } catch {
      return error
    }
  }

  private func shipped(_ kind: LetterKind, _ language: Language = .german) -> String {
    String(decoding: Template.shippedSource(kind, language), as: UTF8.self)
  }

  static let names: [(LetterKind, Language)] = LetterKind.allCases.flatMap { kind in
    Language.allCases.map { (kind, $0) }
  }

  @Test(arguments: names)
  func `without any of what it must say a template is refused, and told which`(
    kind: LetterKind, language: Language
  ) {
    let source = shipped(kind, language)
    let required = Set(kind.rules.required.map(\.piece))
    #expect(required.count >= 3)
    for piece in required {
      let without: String
      switch piece {
      case .free: continue
      case .field(let field):
        without = source.replacing("{{\(field.rawValue)}}", with: "x")
      case .clause, .table, .payment: without = source.replacing(piece.source, with: "x")
      }
      #expect(without != source, "\(piece.source) is not in it")
      let found = fault(without, kind, language)
      #expect(found?.kind == .missing(piece), "\(piece.source): \(String(describing: found))")
    }
  }

  @Test(arguments: names)
  func `what a kind must not say is refused wherever it stands`(
    kind: LetterKind, language: Language
  ) {
    for piece in kind.rules.forbidden {
      let guardian: LetterCondition? =
        switch piece {
        case .field(let field): field.guardian
        case .clause(let clause): clause.guardian
        default: nil
        }
      let section =
        guardian.map { ("{{#\($0.rawValue)}}\n\n", "\n\n{{/\($0.rawValue)}}") } ?? ("", "")
      let more = "\n\n\(section.0)\(piece.source)\(section.1)\n"
      let found = fault(shipped(kind, language) + more, kind, language)
      #expect(found?.kind == .forbidden(piece), "\(piece.source): \(String(describing: found))")
    }
  }

  @Test(arguments: names)
  func `a value that may be missing stands in the section of its condition`(
    kind: LetterKind, language: Language
  ) {
    let source = shipped(kind, language)
    for field in LetterField.allCases {
      guard let guardian = field.guardian, !kind.always.contains(field),
        !kind.rules.forbidden.contains(.field(field))
      else { continue }
      let found = fault(source + "\n\nx {{\(field.rawValue)}}\n", kind, language)
      #expect(found?.kind == .unguarded(field, guardian))
      let guarded =
        "\n\n{{#\(guardian.rawValue)}}x {{\(field.rawValue)}}{{/\(guardian.rawValue)}}\n"
      #expect(fault(source + guarded, kind, language) == nil)
    }
  }

  @Test func `a mandatory piece in one branch only is missing in the other`() {
    let source = shipped(.reminder).replacing(
      "{{payment}}", with: "{{#consumer}}\n\n{{payment}}\n\n{{/consumer}}")
    #expect(fault(source)?.kind == .missing(.payment))
    let both = shipped(.reminder).replacing(
      "{{payment}}",
      with:
        "{{#consumer}}\n\n{{payment}}\n\n{{/consumer}}\n{{^consumer}}\n\n{{payment}}\n\n{{/consumer}}"
    )
    #expect(fault(both) == nil)
  }

  @Test func `threats, made-up bodies and steps of other letters are refused`() {
    for words in [
      "Wir melden Sie der SCHUFA.", "Unsere Rechtsabteilung prüft das.",
      "Wir stellen Strafanzeige.",
      "Der Gerichtsvollzieher kommt.", "Das ist die letzte Mahnung.", "Wir gehen vor Gericht.",
    ] {
      guard case .forbiddenWords? = fault(shipped(.reminder) + "\n\n\(words)\n")?.kind else {
        Issue.record("\(words)")
        continue
      }
    }
    let subject = shipped(.dunning).replacing("mail-subject: ", with: "mail-subject: Mahnung ")
    guard case .forbiddenWords? = fault(subject, .dunning)?.kind else {
      Issue.record("a consumer's mail would say Mahnung")
      return
    }
  }

  @Test func `faults name line and column`() {
    let head = "subject: A\nmail-subject: B\n\n"
    func place(_ body: String) -> [Int]? { fault(head + body).map { [$0.line, $0.column] } }
    #expect(place("Hallo {{nobody}}\n") == [4, 7])
    #expect(place("Hallo\n\n{{#consumer}} x\n") == [7, 1])
    #expect(place("a {{salutation") == [4, 3])
    #expect(place("a {{table items}}\n") == [4, 3])
    #expect(place("{{#free}}x{{/free}}\n") == [4, 1])
    #expect(place("{{#mail}}{{free}}x{{/free}}{{/mail}}\n") == [4, 10])
    #expect(fault("subject: A\n\nx")?.kind == .head("mail-subject"))
    #expect(fault("betreff: A\n\nx")?.kind == .unknown("betreff:"))
    #expect(fault("subject: A\nsubject: A\n\nx")?.line == 2)
    #expect(fault("a\u{7}")?.kind == .character("\u{7}"))
    #expect(fault("a\u{202E}")?.kind == .character("\u{202E}"))
  }

  @Test func `what is too long, too deep or no text is refused`() throws {
    #expect(throws: TemplateFault(line: 1, column: 1, .encoding)) {
      try Template([0x73, 0xFF], .reminder, .german)
    }
    #expect(throws: TemplateFault(line: 1, column: 1, .tooLong)) {
      try Template(Array(repeating: 0x20, count: Template.limit + 1), .reminder, .german)
    }
    let deep = String(repeating: "{{#mail}}", count: 30) + String(repeating: "{{/mail}}", count: 30)
    #expect(fault("subject: A\nmail-subject: B\n\n" + deep)?.kind == .tooDeep)
  }

  @Test(arguments: names)
  func `cut off anywhere a template is refused, or says all it must`(
    kind: LetterKind, language: Language
  ) throws {
    let source = Template.shippedSource(kind, language)
    for end in stride(from: 0, to: source.count, by: 7) {
      guard let template = try? Template(Array(source[..<end]), kind, language) else { continue }
      let uses = TemplateUses(of: template.subject).uses + TemplateUses(of: template.body).uses
      #expect(kind.rules.required.allSatisfy { $0.isMet(by: uses) })
    }
  }

  @Test func `bytes that nobody expects are refused, never worse`() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix64(seed: seed)
    let parts = [
      "{{", "}}", "{{#mail}}", "{{/mail}}", "{{free}}", "\n\n", "\\\n", "subject: ", "x", "{{> ",
    ]
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += Array(parts.randomElement(using: &generator)?.utf8 ?? "".utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let kind = LetterKind.allCases.randomElement(using: &generator) ?? .reminder
      #expect((try? Template(bytes, kind, .german)) == nil, "seed \(seed)")
    }
  }

  @Test func `a name in braces stays a name`() throws {
    var matter = Matter(language: .german)
    matter.values = [
      .salutation: "Guten Tag {{total}} {{#mail}},", .creditorName: "M", .invoice: "R\\",
      .order: "1",
      .invoiceDate: "d", .invoiceAmount: "5",
    ]
    let text = try Template.shipped(.invoiceCopy, .german).filled(
      matter, ownWords: "{{total}}\n\n ")
    #expect(text.blocks.first == .paragraph("Guten Tag {{total}} {{#mail}},"))
    #expect(text.blocks.contains(.free("{{total}}")))
    #expect(text.heading == "Kopie Ihrer Rechnung R\\ vom d")
  }

  @Test func `own words take the place of the free paragraph, and empty ones leave it out`() throws
  {
    let matter = Matter(
      language: .german,
      values: [
        .salutation: "s", .creditorName: "M", .invoice: "R", .invoiceDate: "d", .invoiceAmount: "5",
      ])
    func blocks(_ words: String?) throws -> [LetterBlock] {
      try Template.shipped(.invoiceCopy, .german).filled(matter, ownWords: words).blocks
    }
    func free(_ words: String?) throws -> [LetterBlock] {
      try blocks(words).filter { if case .free = $0 { true } else { false } }
    }
    #expect(try free(nil).count == 1)
    #expect(try free("A\nB") == [.free("A\nB")])
    #expect(try free("  \n ").isEmpty)
    #expect(throws: LetterFault.missing(.invoice)) {
      try Template.shipped(.invoiceCopy, .german).filled(
        Matter(language: .german, values: [.salutation: "s"]), ownWords: nil)
    }
  }
}
