import Desk
import Terminal
import Wording

/// The file through which a text goes to the person's own editor and back.
struct EditorFile: Sendable, Hashable {
  private let folder: PrivateFolder
  private let name: String

  /// A file of its own in a folder.
  private init(in folder: PrivateFolder) {
    self.folder = folder
    name = "text-\(String(UInt64.random(in: .min ... .max), radix: 36)).txt"
  }

  /// The longest text that comes back.
  private static let limit = 1 << 20
}

extension EditorFile {
  /// Starts the editor on a text.
  ///
  /// - Throws: `BookFault` where the text cannot be put into a file.
  static func effect(
    _ text: String, in folder: PrivateFolder, _ variables: (String) -> String?
  ) throws(BookFault) -> Effect<Workbench.Message> {
    let file = EditorFile(in: folder)
    try file.folder.put(Array(text.utf8), as: file.name)
    let program = Program.editor(for: folder.path + "/" + file.name, variables)
    return .run(program) { .edited(EditorBox(file), $0) }
  }

  /// The text as the editor left it; nothing where it ended in another way than well.
  ///
  /// The file is gone afterwards.
  func take(_ ending: Program.Ending) -> String? {
    let bytes = try? folder.bytes(of: name, limit: Self.limit)
    try? folder.remove(name)
    guard ending == .exited(status: 0), let bytes else { return nil }
    // Editors end the last line, which the text did not have.
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
