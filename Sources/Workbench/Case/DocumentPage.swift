import Desk
import Receivables
import Terminal
import Wording

/// A document that is text, to be read.
struct DocumentPage: Layer {
  private let name: String
  private let about: DebtorID
  private var viewer: TextViewer

  init(_ name: String, _ text: String, _ about: DebtorID, _ surroundings: Surroundings) {
    self.name = name
    self.about = about
    viewer = TextViewer(text)
    fit(surroundings.size)
  }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var debtor: DebtorID? { about }
  var hints: [Action] { [.escape, .filter, .matchNext] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.documentTitle(name)).truncated(to: 40)
  }

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    switch action {
    case .matchNext, .matchPrevious:
      viewer.query.isEmpty ? Shown(surroundings.words.nothingSearched) : nil
    default: nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      _ = viewer.update(Chord(movement))
      return []
    }
    switch action {
    case .filter: return [.open(FilterLayer(viewer.query, isSearch: true))]
    case .matchNext: viewer.goToMatch()
    case .matchPrevious: viewer.goToMatch(forward: false)
    case .escape where !viewer.query.isEmpty: viewer.find("")
    default: return nil
    }
    return []
  }

  mutating func change(_ change: PageChange, _ surroundings: Surroundings) -> [Step] {
    switch change {
    case .search(let text):
      viewer.find(text)
      viewer.goToMatch()
    case .searchDone:
      guard !viewer.query.isEmpty, viewer.matches.isEmpty else { return [] }
      return [.say(Shown(surroundings.words.notFound(viewer.query)), .warn)]
    case .hidden, .asOf: break
    }
    return []
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    fit(surroundings.size)
  }

  private mutating func fit(_ screen: Size) {
    viewer.fit(Size(rows: max(1, screen.rows - 3), columns: screen.columns))
  }

  func view(on surface: Surface, _ surroundings: Surroundings) { viewer.view(on: surface) }
}

extension Chord {
  /// The key for a movement.
  init(_ movement: Movement) {
    switch movement {
    case .up: self.init(Key.up)
    case .down: self.init(Key.down)
    case .pageUp: self.init(Key.pageUp)
    case .pageDown: self.init(Key.pageDown)
    case .first: self.init(Key.home)
    case .last: self.init(Key.end)
    }
  }
}

extension DocumentKind {
  /// What bytes are, by how they begin; text is what has no control characters.
  init(of bytes: [UInt8]) {
    func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
    if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF])
      || begins(Array("GIF8".utf8))
    {
      self = .image
    } else if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x1F, 0x8B]) {
      self = .archive
    } else if String(validating: bytes, as: UTF8.self) != nil,
      !bytes.contains(where: Self.isControl)
    {
      self = .text
    } else {
      self = .other
    }
  }

  /// Control characters but tabs, line feeds, carriage returns and form feeds.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}
