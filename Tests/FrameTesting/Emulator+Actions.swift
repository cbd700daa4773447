import Terminal

extension Emulator {
  mutating func perform(_ action: EmulatorParser.Action) {
    switch action {
    case .letter(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence("", let numbers, let final): sequence(numbers, final)
    case .sequence("?", let numbers, "h"): for mode in numbers { set(mode, true) }
    case .sequence("?", let numbers, "l"): for mode in numbers { set(mode, false) }
    // A soft reset and the like change nothing that is looked at.
    case .sequence("!", _, "p"), .sequence(" ", _, "q"), .sequence("?", _, "c"): break
    case .sequence(let sign, let numbers, let final):
      unknown.append("CSI \(sign) \(numbers) \(final)")
    case .command(let text): command(text)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      isBehindEdge = false
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C:
      lineFeed()
      isBehindEdge = false
    case 0x0D:
      cursor.column = 0
      isBehindEdge = false
    // Character sets, and padding for terminals of old.
    case 0x00, 0x0E, 0x0F: break
    default: unknown.append("C0 \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = cursor
    case "8": cursor = saved
    case "D": lineFeed()
    case "E":
      lineFeed()
      cursor.column = 0
    case "M": reverseLineFeed()
    case "=", ">", "H", "(B", ")0", "(0", ")B", "c", "\\": break
    default: unknown.append("ESC \(text)")
    }
  }

  private mutating func command(_ text: String) {
    let parts = text.split(separator: ";", maxSplits: 1).map(String.init)
    switch parts.first {
    case "0", "2": title = parts.count > 1 ? parts[1] : ""
    case "52": clipboard = String(parts.last?.split(separator: ";").last ?? "")
    case "104", "R": break
    default: unknown.append("OSC \(text)")
    }
  }

  private mutating func set(_ mode: Int, _ isOn: Bool) {
    switch mode {
    case 25: showsCursor = isOn
    case 1049 where isOn:
      guard mainCells == nil else { return }
      (mainCells, mainCursor) = (cells, cursor)
      cells = Self.blank(size)
    case 1049:
      guard let below = mainCells else { return }
      (cells, cursor, mainCells) = (below, mainCursor, nil)
    case 1, 3, 4, 7, 12, 69, 1034: break
    case 1000, 1006, 2004: if isOn { modes.insert(mode) } else { modes.remove(mode) }
    default: unknown.append("mode \(mode)")
    }
  }

  private mutating func sequence(_ numbers: [Int], _ final: String) {
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "A", "B", "C", "D", "E", "F", "G", "`", "H", "f", "d": moveCursor(numbers, final)
    case "J", "K", "X": erase(numbers.first ?? 0, final)
    case "L": move(cursor.row...region.upperBound, by: -count)
    case "M": move(cursor.row...region.upperBound, by: count)
    case "@": insertBlanks(count)
    case "P": deleteLetters(count)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { repeatLetter() }
    case "m": style = style.changed(by: numbers)
    case "r": setRegion(numbers)
    case "h", "l": isInserting = numbers.contains(4) ? final == "h" : isInserting
    case "t" where numbers.first == 22: titles.append(title)
    case "t" where numbers.first == 23: title = titles.popLast() ?? title
    case "g": break
    default: unknown.append("CSI \(numbers) \(final)")
    }
  }

  private mutating func repeatLetter() {
    let column = isBehindEdge ? cursor.column : cursor.column - 1
    guard column >= 0, let letter = cells[cursor.row][column].text.unicodeScalars.first else {
      return
    }
    put(letter)
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = numbers.count > 1 && numbers[1] > 0 ? numbers[1] - 1 : size.rows - 1
    guard top < bottom, bottom < size.rows else { return }
    region = top...bottom
    cursor = .zero
  }

  private mutating func moveCursor(_ numbers: [Int], _ final: String) {
    let count = max(1, numbers.first ?? 1)
    isBehindEdge = false
    switch final {
    case "A": cursor.row -= count
    case "B": cursor.row += count
    case "C": cursor.column += count
    case "D": cursor.column -= count
    case "E": cursor = Point(row: cursor.row + count, column: 0)
    case "F": cursor = Point(row: cursor.row - count, column: 0)
    case "G", "`": cursor.column = count - 1
    case "d": cursor.row = count - 1
    default:
      cursor = Point(row: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    }
    cursor.row = min(max(0, cursor.row), size.rows - 1)
    cursor.column = min(max(0, cursor.column), size.columns - 1)
  }

  private mutating func erase(_ number: Int, _ final: String) {
    let columns = 0..<size.columns
    switch (final, number) {
    case ("X", _): erase(cursor.row, cursor.column..<cursor.column + max(1, number))
    case ("K", 1): erase(cursor.row, 0..<cursor.column + 1)
    case ("K", 2): erase(cursor.row, columns)
    case ("K", _): erase(cursor.row, cursor.column..<size.columns)
    case ("J", 1):
      for row in 0..<cursor.row { erase(row, columns) }
      erase(cursor.row, 0..<cursor.column + 1)
    case ("J", 2), ("J", 3): for row in 0..<size.rows { erase(row, columns) }
    default:
      erase(cursor.row, cursor.column..<size.columns)
      for row in cursor.row + 1..<max(cursor.row + 1, size.rows) { erase(row, columns) }
    }
  }
}

extension Style {
  /// The style after a sequence of "select graphic rendition".
  fileprivate func changed(by numbers: [Int]) -> Style {
    var style = self
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 3: style.attributes.insert(.italic)
      case 4: style.attributes.insert(.underline)
      case 7: style.attributes.insert(.reverse)
      case 22: style.attributes.subtract([.bold, .dim])
      case 23: style.attributes.remove(.italic)
      case 24: style.attributes.remove(.underline)
      case 27: style.attributes.remove(.reverse)
      case 38: style.foreground = Color(takingFrom: &rest)
      case 39: style.foreground = .standard
      case 48: style.background = Color(takingFrom: &rest)
      case 49: style.background = .standard
      case 30...37: style.foreground = Color(number: number - 30)
      case 40...47: style.background = Color(number: number - 40)
      case 90...97: style.foreground = Color(number: number - 82)
      case 100...107: style.background = Color(number: number - 92)
      default: break
      }
    }
    return style
  }
}

extension Color {
  fileprivate init(number: Int) {
    self = ANSIColor(rawValue: UInt8(number)).map(Color.ansi) ?? .palette(UInt8(number))
  }

  /// What follows 38 or 48: `5;number` or `2;red;green;blue`.
  fileprivate init(takingFrom rest: inout ArraySlice<Int>) {
    switch rest.popFirst() {
    case 5: self.init(number: rest.popFirst() ?? 0)
    case 2:
      let parts = (0..<3).map { _ in UInt8(rest.popFirst() ?? 0) }
      self = .rgb(parts[0], parts[1], parts[2])
    default: self = .standard
    }
  }
}
