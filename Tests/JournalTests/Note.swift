import Journal
import Notation

/// An entry as simple as one can be.
struct Note: Recordable, Hashable {
  var kind = "noted"
  var about: String?
  let text: String

  init(_ text: String, of subject: String? = "K1") {
    self.text = text
    about = subject
  }

  func payload() throws -> [UInt8] {
    var writer = Writer()
    writer.object { writer in
      writer.key("text")
      writer.string(text)
    }
    return try writer.finish()
  }

  init?(kind: String, about: String?, payload: Value) throws {
    guard kind == "noted" else { return nil }
    self.init(try payload["text"].string(), of: about)
  }
}

extension Stamp {
  static func test(_ command: String = "c") -> Stamp {
    Stamp(
      instant: "2026-11-24T09:00:00.000Z", day: "2026-11-24", user: "uhl", command: command)
  }
}

extension Sealed where Entry == Note {
  var text: String? {
    if case .entry(let note) = content { note.text } else { nil }
  }
}

/// Opens a journal of notes, and collects their texts.
func texts(at folder: String, _ files: FileSystem) throws -> (Journal<Note>, [String]) {
  var texts: [String] = []
  let journal = try Journal<Note>(at: folder, files: files, segmentSize: 2_000) { entry in
    if let text = entry.text { texts.append(text) }
  }
  return (journal, texts)
}
