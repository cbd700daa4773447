import Glibc
import Synchronization
import Terminal
import Testing

@Suite("Programs in the loop")
struct RunTests {
  private let screen = MemoryScreen(Size(rows: 2, columns: 120))

  /// What the last frame shows when the program has ended.
  private func notes(
    typing keys: String, until last: String? = nil, watches: [Watch<Diary.Message>] = []
  ) -> String {
    screen.type(keys)
    run(Diary(last: last), watches: watches, on: screen)
    #expect(screen.isClosed)
    return screen.frames.last?.lines.first ?? ""
  }

  @Test func `keys become messages, one frame for all that come together`() {
    #expect(notes(typing: "ab", until: "b") == "")
    // The frame before the first key is the only one: the two came at once, and b ended it.
    #expect(screen.frames.count == 1)
  }

  @Test func `a job's result comes as a message, after what is sent at once`() {
    #expect(notes(typing: "w", until: "worked") == "w,meanwhile")
  }

  @Test func `timers come in their order, cancelled and replaced ones do not`() {
    #expect(notes(typing: "tr", until: "replaced") == "t,r,sooner")
  }

  @Test func `Esc is known after its time, without another key`() {
    #expect(notes(typing: "\u{1B}", until: "escape") == "")
  }

  @Test func `a lost terminal ends it, and what is begun then is finished`() {
    screen.hangUp()
    var diary = Diary()
    diary.last = "never"
    #expect(run(diary, on: screen) == .terminalLost)
  }

  @Test func `a signal ends it`() {
    screen.send(.end(SIGTERM))
    #expect(run(Diary(), on: screen) == .signal(SIGTERM))
  }

  @Test func `what is begun when it quits is finished`() {
    let before = Diary.kept.withLock { $0 }
    _ = notes(typing: "k")
    Rehearsal(Diary()).press("k")
    #expect(Diary.kept.withLock { $0 } == before + 2)
  }

  @Test func `who only takes keys is drawn before the first one, and again in another size`() {
    let larger = Size(rows: 3, columns: 100)
    let leaf = Leaf { size in
      if size == larger { return screen.type("q") }
      screen.size = larger
      screen.send(.resized)
    }
    run(leaf, on: screen)
    #expect(screen.frames.map(\.size) == [Size(rows: 2, columns: 120), larger])
  }

  /// A program to which nothing but a key means anything.
  private struct Leaf: Application {
    let seen: (Size) -> Void

    func message(for happening: Happening) -> Chord? {
      if case .input(.key(let chord)) = happening { chord } else { nil }
    }

    mutating func update(_ chord: Chord) -> [Effect<Chord>] { [.quit] }

    func view(_ size: Size) -> Frame {
      seen(size)
      return Frame(size)
    }
  }

  @Test func `a new size is told once`() {
    screen.type("a")
    screen.size = Size(rows: 3, columns: 100)
    screen.send(.resized)
    screen.send(.resized)
    run(Diary(last: "a"), on: screen)
    #expect(screen.frames.first?.size == Size(rows: 3, columns: 100))
  }

  @Test func `descriptors are waited for, and a dead one does not wake for ever`() throws {
    var ends: [CInt] = [-1, -1]
    try #require(pipe(&ends) == 0)
    close(ends[1])
    let watch = Watch(ends[0], Diary.Message.note("watched"))
    #expect(notes(typing: "t", until: "later", watches: [watch]) == "t,watched,sooner")
    close(ends[0])
  }

  @Test func `clipboard, bell, stop and another program`() {
    _ = notes(typing: "cze", until: "exited(status: 0)")
    #expect(screen.copied == ["text"])
    #expect(screen.bells == 1)
    #expect(screen.suspensions == 1)
    #expect(screen.programs == [Program("ed", ["file"])])
  }

  @Test func `keys right behind a paste are no commands`() {
    #expect(notes(typing: "t\u{1B}[200~x\u{1B}[201~q", until: "later") == "t,paste x,sooner")
  }
}

@Suite("Rehearsals")
struct RehearsalTests {
  private let rehearsal = Rehearsal(Diary(), size: Size(rows: 1, columns: 100))

  private var notes: String { rehearsal.frame.lines[0] }

  @Test func `everything is done when a key has been pressed`() {
    rehearsal.press("w", "s")
    #expect(notes == "w,meanwhile,worked,s,sent,then")
    rehearsal.press("q", "a")
    #expect(rehearsal.isOver)
    #expect(notes == "w,meanwhile,worked,s,sent,then,q")
  }

  @Test func `time passes when told`() {
    rehearsal.press("t")
    rehearsal.advance(by: .milliseconds(9))
    #expect(notes == "t")
    rehearsal.advance(by: .milliseconds(1))
    #expect(notes == "t,sooner")
    rehearsal.advance(by: .seconds(1))
    #expect(notes == "t,sooner,later")
  }

  @Test func `jobs can be held back`() {
    rehearsal.holdsJobs = true
    rehearsal.press("w")
    #expect(notes == "w,meanwhile")
    rehearsal.finishJobs()
    #expect(notes == "w,meanwhile,worked")
  }

  @Test func `programs, pastes and sizes`() {
    rehearsal.runProgram = { _ in .exited(status: 1) }
    rehearsal.type("e")
    rehearsal.paste("x")
    rehearsal.happen(.resized(Size(rows: 1, columns: 90)))
    #expect(notes == "e,resumed,exited(status: 1),paste x,resized 90x1")
    #expect(rehearsal.programs == [Program("ed", ["file"])])
  }
}
