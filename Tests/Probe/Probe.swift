import Terminal

/// A program that shows all that a screen can, and what happened to it.
///
/// The tests start it on a pseudo terminal, and draw the same state themselves to know how the
/// terminal must look.
struct Probe: Application {
  enum Message: Sendable {
    case happened(Happening)
    case worked(Int)
    case ticked
    case returned(Program.Ending)
  }

  /// What happened, the newest last.
  var log: [String] = []
  var hasTitle = false
  var wantsMouse = false
  var depth = ColorDepth.none

  func message(for happening: Happening) -> Message? { .happened(happening) }

  mutating func update(_ message: Message) -> [Effect<Message>] {
    switch message {
    case .happened(.started(_, let depth)):
      self.depth = depth
      return []
    case .happened(.input(.key(let press))): return pressed(press)
    case .happened(.input(let event)): log.append("\(event)")
    case .happened(.resized(let size)): log.append("resized \(size)")
    case .happened(.resumed): log.append("resumed")
    case .happened(.leaving(let ending)):
      log.append("leaving \(ending)")
      return []
    case .worked(let result): log.append("worked \(result)")
    case .ticked: log.append("ticked")
    case .returned(let ending): log.append("program \(ending)")
    }
    return []
  }

  private mutating func pressed(_ press: Chord) -> [Effect<Message>] {
    log.append(press.name)
    switch press {
    case "q": return [.quit]
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case "e": return [.run(.editor(for: "/dev/null", variable), Message.returned)]
    case "w": return [.work { .worked((1...10).reduce(1, *)) }]
    case "t": return [.wake("tick", after: .milliseconds(20), .ticked)]
    case "y": return [.copy("Grüße")]
    case "b": return [.ring]
    case "T": hasTitle = true
    case "m": wantsMouse.toggle()
    default: return death(by: press)
    }
    return []
  }
}

extension Probe {
  func view(_ size: Size) -> Frame {
    var frame = Frame(size) { painter in
      painter.write(
        Shown("Probe \(size) \(depth)").aligned(.leading, in: size.columns),
        Style([.reverse, .bold]))
      for (row, sample) in Self.samples.enumerated() {
        painter.write(sample, at: Point(row: row + 1, column: 1))
      }
      let top = Self.samples.count + 1
      let lines = log.suffix(max(0, size.rows - top))
      for (row, line) in lines.enumerated() {
        painter.write(line, at: Point(row: top + row, column: 0))
      }
      painter.write("┐", at: Point(row: 0, column: size.columns - 1))
      painter.write("┘", at: Point(row: size.rows - 1, column: size.columns - 1))
      painter.setCursor(Point(row: min(1, size.rows - 1), column: 0))
    }
    frame.title = hasTitle ? "Probe – Ü" : nil
    frame.wantsMouse = wantsMouse
    return frame
  }

  private static let samples: [[StyledText]] = [
    [
      StyledText("red ", Style(.ansi(.red))), StyledText("bright ", Style(.ansi(.brightBlue))),
      StyledText("palette ", Style(.palette(208))), StyledText("direct ", Style(.rgb(1, 250, 154))),
      StyledText("on ", Style(.ansi(.black), on: .rgb(255, 136, 0))),
      StyledText("dim", Style([.dim, .italic])), StyledText("under", Style(.underline)),
    ],
    [StyledText("Müller & Söhne – 1.234,56 € “ẞ” │ █ ✓ ⚠")],
    [StyledText("漢字テスト 👍 한국", Style(.ansi(.green))), StyledText(" q\u{308}\u{301} e\u{301}.")],
    [StyledText("\u{1B}[31m \u{9B}2J \u{202E}abc\u{202C} \u{200D} \u{E0041} \u{AD} \r\n\t")],
    [StyledText("\u{1FA75} \u{1E030} \u{A7CD} \u{0301}x", Style(.ansi(.magenta), .bold))],
  ]
}
