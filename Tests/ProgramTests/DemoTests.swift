import Foundation
import Testing

@Suite("A sample book from the shell")
struct DemoTests {
  private let own: OwnFolder

  init() throws { own = try OwnFolder() }

  private var book: String { own.path + "/sample" }

  private func verzug(
    _ words: String..., language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try Program.run(
      words, language: language,
      environment: ["TMPDIR": own.path, "VERZUG_BOOK": own.path + "/mine"])
  }

  @Test("It is kept where it is asked for, is right, and can be looked at")
  func kept() throws {
    let made = try verzug("demo", "--no-ui", "--book", book, "--on", "2026-11-23", "--json")
    #expect(made.status == 0, "\(made.errors)")
    let answer = try made.answer()
    #expect(answer["book"] as? String == book)
    #expect(answer["day"] as? String == "2026-11-23")
    #expect(answer["seed"] as? Int == 1)
    #expect(answer["debtors"] as? Int ?? 0 >= 120)
    #expect(answer["entries"] as? Int ?? 0 > 2_000)
    #expect(try verzug("verify", "--book", book).status == 0)
    #expect(try verzug("show", "10001", "--book", book).status == 0)
    let open = try verzug("export", "open-items", "--book", book)
    #expect(open.output.split(whereSeparator: \.isNewline).count > 150)
    #expect(try verzug("demo", "--no-ui", "--book", book).status == 1, "never over another book")
  }

  @Test("Otherwise it stands in a fresh folder of its own, never in the book of the environment")
  func fresh() throws {
    // No terminal, no workbench: the book is made and told of.
    let made = try verzug("demo", language: "de_DE.UTF-8")
    #expect(made.status == 0, "\(made.errors)")
    let names = try own.names()
    let name = try #require(names.first)
    #expect(names.count == 1 && name.hasPrefix("verzug-demo-"))
    #expect(made.output.contains("\(own.path)/\(name)"))
    #expect(made.output.contains("So lässt es sich ansehen"))
    let mode = try FileManager.default.attributesOfItem(atPath: "\(own.path)/\(name)")
    #expect(mode[.posixPermissions] as? Int == 0o700)
  }

  @Test("Fewer customers than show everything, and days under older law, are refused")
  func bounds() throws {
    for words in [["--debtors", "10"], ["--on", "2014-01-01"], ["--seed", "-1"]] {
      let run = try Program.run(["demo", "--no-ui"] + words, environment: ["TMPDIR": own.path])
      #expect(run.status == 2)
    }
    #expect(try own.names().isEmpty)
  }
}
