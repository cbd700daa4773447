import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Texts that break programs, as names, notes, remittance texts and everything else that comes from
/// outside: nothing but text appears, and no width breaks.
@Suite("Naughty strings in a case")
struct NaughtyCaseTests {
  /// A few that are always there; a public list of hundreds is read where it is found.
  static let some = [
    "\u{202E}drehum\u{202C}", "a\u{200B}b\u{FEFF}c", "e\u{301}\u{301}\u{301}\u{301}",
    String(repeating: "\u{0300}", count: 60), "ÄÖÜäöüß€", "渡辺太郎株式会社ながいなまえ", "👩‍👩‍👧‍👦👍🏽🇩🇪",
    "\u{2028}\u{2029}\u{85}", "<script>alert(1)</script>", "'; DROP TABLE users; --", "%s%n%x",
    "$(reboot)",
    "\u{9B}31m", "\u{1B}]0;x\u{7}", String(repeating: "W", count: 256), "مرحبا بالعالم", "ก็็็็็็็็",
    "\u{F8FF}\u{E000}", "\u{FFFD}\u{FFFE}", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!", "a\tb",
  ]

  static let more: [String] = {
    guard let folder = ProcessInfo.processInfo.environment["VERZUG_SAMPLES"],
      let data = try? Data(
        contentsOf: URL(
          filePath: "\(folder)/strings/minimaxir-big-list-of-naughty-strings/blns.json")),
      let more = try? JSONDecoder().decode([String].self, from: data)
    else { return [] }
    return more
  }()

  @Test func `every cell of every part is printable and every row has its width`() throws {
    var shown = 0
    for text in Self.some {
      guard let scene = scene(text) else { continue }
      shown += 1
      for language in Language.allCases {
        check(scene, language, Size(rows: 24, columns: 80), text)
      }
      check(scene, .english, Size(rows: 16, columns: 60), text)
      check(scene, .german, Size(rows: 40, columns: 120), text)
    }
    #expect(shown >= 14)
  }

  @Test(.enabled(if: !more.isEmpty, "VERZUG_SAMPLES names no folder of samples"))
  func `the public list of such strings`() {
    for text in Self.more {
      guard let scene = scene(text) else { continue }
      check(scene, .english, Size(rows: 24, columns: 80), text)
    }
  }

  /// A debtor of whom everything is the text; nothing where the book takes it nowhere.
  private func scene(_ text: String) -> CaseScene? {
    let line = try? Line(String(text.prefix(250)))
    guard let remark = try? Remark(text.prefix(4_000) + "\n\nzweite Zeile") else { return nil }
    guard let name = line ?? (try? Line("Karl")) else { return nil }
    let point = ContactPoint(channel: .phone, value: name, purpose: .receivables, person: name)
    var scene = CaseScene(
      Debtor(
        name: name, addresses: [Address(lines: [name], postcode: name, town: name)],
        contacts: [point]))
    let number = (try? DocumentNumber(text)) ?? (DemoFolder.sure { try DocumentNumber("RE-1") })
    let amount = Money(minor: 12_345, .euro)
    let item = scene.record(
      .account(
        .invoiceRecorded(
          Invoice(
            number: number, order: number, issued: scene.day - 60, due: scene.day - 30,
            gross: amount, contract: .consumer, tracking: name))))
    scene.record(
      .account(
        .paymentReceived(
          Payment(
            amount: Money(minor: 100, .euro), valued: scene.day - 3, payer: name, reference: remark)
        )))
    scene.record(.account(.noted(Note(text: remark))))
    scene.record(
      .casework(
        .contactLogged(
          Contact(
            channel: .phone, direction: .incoming, outcome: .promise, person: name, items: [item],
            note: remark))))
    scene.record(
      .casework(
        .promiseTaken(Promise(amount: amount, by: scene.day + 3, person: name, words: remark))))
    scene.record(
      .account(.partyNamed(Party(role: .lawyer, name: name, writeOnlyTo: true, reference: name))))
    let digest = DemoFolder.sure {
      try DocumentDigest("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
    }
    scene.record(
      .casework(.documentAttached(Attachment(document: digest, name: name, kind: .order))))
    let undone = scene.record(.account(.noted(Note(text: remark))))
    scene.record(.reversed(Reversal(command: undone, entries: [undone], reason: remark)))
    return scene
  }

  private func check(_ scene: CaseScene, _ language: Language, _ size: Size, _ text: String) {
    let surroundings = scene.surroundings(language, size)
    var page = CasePage(scene.debtor, surroundings)
    var layers: [any Layer] = [
      page, JournalPage(surroundings), QueuePage(surroundings),
      DocumentPage(text, text, scene.debtor, surroundings),
    ]
    for _ in CasePane.allCases.dropFirst() {
      _ = page.perform(.paneNext, surroundings)
      layers.append(page)
    }
    _ = page.change(.search(String(text.prefix(20))), surroundings)
    layers.append(page)
    if let sheet = page.sheet {
      layers += sheet.account.facts.map { EntryLayer($0, sheet, surroundings) }
    }
    for layer in layers { expectSound(CaseScene.frame(layer, surroundings), text) }
    #expect(page.title(surroundings).string.unicodeScalars.allSatisfy { !Self.acts($0) })
  }

  /// A row shows itself, and is as wide as the screen.
  private func expectSound(_ frame: Frame, _ text: String) {
    for (row, line) in frame.lines.enumerated() {
      let shown = Shown(line)
      let isSound =
        shown.string == line && shown.width <= frame.size.columns
        && !line.unicodeScalars.contains(where: Self.acts)
      guard !isSound else { continue }
      Issue.record("row \(row) \(line.debugDescription) for \(text.debugDescription)")
      return
    }
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
