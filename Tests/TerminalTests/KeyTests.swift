import Testing

@testable import Terminal

/// The actions of a small program.
enum SampleAction: String, KeyedAction {
  case open, close, copy, queue = "goto.queue", journal = "goto.journal", help
}

@Suite("Keys as data")
struct KeyTests {
  static let defaults = KeySet<SampleAction>([
    .open: [KeySequence(Chord(.enter)), KeySequence(.character("o"))],
    .close: [KeySequence(.character("x"))], .copy: [KeySequence(.character("#"))],
    .queue: [KeySequence([.character("g"), .character("q")])].compactMap(\.self),
    .journal: [KeySequence([.character("g"), .character("j")])].compactMap(\.self),
    .help: [KeySequence(.character("?")), KeySequence(Chord(.function(1)))],
  ])
  static let list = KeyScope<SampleAction>("list", [.open, .close, .copy, .queue, .journal, .help])
  static let form = KeyScope<SampleAction>("form", [.close], reaching: [.help])

  private func merged(_ text: String) throws -> (
    keys: KeySet<SampleAction>, findings: [KeyFinding<SampleAction>]
  ) {
    Self.defaults.merging(try KeyFile(Array(text.utf8)), in: [Self.list, Self.form])
  }

  @Test func `a prefix lists what may follow, in order`() throws {
    let trie = Self.defaults.trie(in: Self.list)
    guard case .prefix(let following) = trie.step([.character("g")]) else {
      Issue.record("g is no prefix")
      return
    }
    #expect(following.map(\.chord) == [.character("q"), .character("j")])
    #expect(following.map(\.action) == [.queue, .journal])
  }

  @Test func `strokes wait behind a prefix, and a mistyped one does nothing`() {
    let trie = Self.defaults.trie(in: Self.list)
    var pending = PendingKeys()
    _ = pending.take(.character("g"), in: trie)
    #expect(pending.chords == [.character("g")])
    guard case .unbound = pending.take(.character("x"), in: trie) else {
      Issue.record("x closed behind a prefix")
      return
    }
    guard case .action(.close) = pending.take(.character("x"), in: trie) else {
      Issue.record("x does not close")
      return
    }
    _ = pending.take(.character("g"), in: trie)
    guard case .unbound = pending.take(Chord(.escape), in: trie), pending.chords.isEmpty else {
      Issue.record("Esc does not drop the prefix")
      return
    }
  }

  @Test func `only keys that type nothing reach into a place where text is typed`() {
    let bindings = Self.defaults.bindings(in: Self.form)
    #expect(bindings.map(\.keys.text) == ["x", "f1"])
  }

  @Test func `the shipped choice has no conflict`() {
    #expect(Self.defaults.conflicts(in: [Self.list, Self.form]).isEmpty)
  }

  @Test func `a key that begins another one's keys is a conflict`() throws {
    var keys = Self.defaults
    keys[.close] = [try KeySequence(parsing: "g")]
    let found = keys.conflicts(in: [Self.list])
    #expect(found.map(\.second.action) == [.queue, .journal])
    #expect(found.allSatisfy { $0.first.action == .close && $0.scope == "list" })
  }

  @Test func `a line replaces the keys of its action`() throws {
    let (keys, findings) = try merged("open = space, ctrl-o  # both\nclose = none\n")
    #expect(keys[.open].map(\.text) == ["space", "ctrl-o"])
    #expect(keys[.close].isEmpty)
    #expect(keys.withoutKeys == [.close])
    #expect(findings.isEmpty)
  }

  @Test func `a line takes its key from the action that had it, and says so`() throws {
    let (keys, findings) = try merged("\ncopy = o\n")
    #expect(keys[.copy].map(\.text) == ["o"])
    #expect(keys[.open].map(\.text) == ["enter"])
    guard case .displaced(let conflict, line: 2) = findings.first, findings.count == 1 else {
      Issue.record("\(findings)")
      return
    }
    #expect(Set([conflict.first.action, conflict.second.action]) == [.open, .copy])
  }

  @Test func `lines that collide name both lines, and the keys before stay`() throws {
    let (keys, findings) = try merged("copy = z\nopen = z\nclose = q\n")
    #expect(keys[.copy].map(\.text) == ["hash"])
    #expect(keys[.open].map(\.text) == ["enter", "o"])
    #expect(keys[.close].map(\.text) == ["q"])
    guard case .conflict(_, let lines) = findings.first, findings.count == 1 else {
      Issue.record("\(findings)")
      return
    }
    #expect(lines.sorted() == [1, 2])
  }

  @Test func `broken lines are reported, each with its number, and the others count`() throws {
    let (keys, findings) = try merged(
      """
      opne = o
      open = hyper-o
      close = q
      close = w
      [list]
      copy = c
      """)
    #expect(keys[.close].map(\.text) == ["q"])
    #expect(
      findings == [
        .fault(
          SettingsFault(.brokenKeys("hyper-o", .unknownKey("hyper-o")), line: 2)),
        .fault(SettingsFault(.setTwice("close", first: 3), line: 4)),
        .fault(SettingsFault(.unknownSection("list"), line: 6)),
        .fault(SettingsFault(.unknownAction("opne"), line: 1)),
      ])
  }

  @Test func `a key that needs AltGr or Alt is objected to where it is the only one`() throws {
    let (_, findings) = try merged("open = [\nclose = alt-x, x\n")
    #expect(
      findings == [.objection(.open, try KeySequence(parsing: "["), .needsAltGr, line: 1)])
    #expect(Self.defaults.objections.isEmpty)
  }

  @Test func `the template is a key file that changes nothing once its remarks are opened`() throws
  {
    let template = Self.defaults.template { "does \($0)" }
    #expect(try KeyFile(Array(template.utf8)).lines.isEmpty)
    let opened = template.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
    let (keys, findings) = try merged(opened)
    #expect(keys == Self.defaults)
    #expect(findings.isEmpty)
  }
}
