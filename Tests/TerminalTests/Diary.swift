import Synchronization
import Terminal

/// A program that notes what happens, and does what letters ask for.
struct Diary: Application {
  enum Message: Sendable, Equatable {
    case happened(Happening)
    case note(String)
  }

  var notes: [String] = []
  /// The note after which it ends.
  var last: String?

  func message(for happening: Happening) -> Message? { .happened(happening) }

  mutating func update(_ message: Message) -> [Effect<Message>] {
    var effects: [Effect<Message>] = []
    switch message {
    case .note(let text): notes.append(text)
    case .happened(.input(.key(let press))):
      notes.append(press.typed.map { "\($0)" } ?? "\(press.key)")
      effects = self.effects(of: press)
    case .happened(.input(.paste(let text))): notes.append("paste \(text)")
    case .happened(.resized(let size)): notes.append("resized \(size)")
    case .happened(.leaving(let ending)):
      notes.append("leaving \(ending)")
      return [.work { .note("kept") }]
    case .happened(.resumed): notes.append("resumed")
    case .happened: break
    }
    return effects + (last != nil && notes.last == last ? [.quit] : [])
  }

  /// How many drafts were kept.
  static let kept = Mutex(0)

  private static func keep() -> Message {
    kept.withLock { $0 += 1 }
    return .note("kept")
  }

  private func effects(of press: Chord) -> [Effect<Message>] {
    switch press {
    case "s": [.send(.note("sent")), .send(.note("then"))]
    case "w": [.work { .note("worked") }, .send(.note("meanwhile"))]
    case "t":
      [
        .wake("a", after: .milliseconds(300), .note("later")),
        .wake("b", after: .milliseconds(10), .note("sooner")),
        .wake("c", after: .milliseconds(5), .note("never")), .cancel("c"),
      ]
    case "r": [.wake("a", after: .milliseconds(400), .note("replaced"))]
    case "e": [.run(Program("ed", ["file"])) { .note("\($0)") }]
    case "c": [.copy("text"), .ring]
    case "z": [.suspend]
    case "q": [.quit, .send(.note("too late"))]
    case "k": [.work { Diary.keep() }, .quit]
    default: []
    }
  }

  func view(_ size: Size) -> Frame {
    Frame(size) { $0.write(notes.joined(separator: ",")) }
  }
}
