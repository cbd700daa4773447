import Notation
import Receivables
import Wording

/// A draft as it is kept in a file: JSON, an object with these keys.
///
/// `schema` is 1; a file of another schema, or one that says something else than its name, is no
/// draft of ours.
struct DraftFile: Codable {
  private let schema: Int
  private let debtor: DebtorID
  private let action: String
  private let way: String
  private let version: EntryNumber
  private let kept: Instant
  private let fields: [String: String]

  /// The largest file that is read: every field of the largest form, in letters of many marks.
  static let limit = 256 << 10
}

extension DraftFile {
  /// A draft as it is kept.
  init(_ draft: Draft) {
    schema = 1
    debtor = draft.key.debtor
    action = draft.key.action.rawValue
    way = draft.key.way.rawValue
    version = draft.version
    kept = draft.kept
    fields = draft.fields
  }

  /// The draft; nothing where this version of the program has no such form.
  var draft: Draft? {
    guard schema == 1, let action = Action(rawValue: action), let way = FormWay(rawValue: way)
    else { return nil }
    return Draft(
      key: DraftKey(debtor: debtor, action: action, way: way), version: version, kept: kept,
      fields: fields)
  }

  /// The bytes of the file.
  func bytes() throws(EncodingFault) -> [UInt8] { try NotationEncoder().encode(self) }

  /// The draft of a file; nothing where it holds none.
  static func draft(_ bytes: [UInt8]) -> Draft? {
    (try? NotationDecoder().decode(DraftFile.self, from: bytes))?.draft
  }
}

extension DraftKey {
  /// The name of the file: debtor, action and way, whatever is no plain letter or digit by its
  /// bytes.
  var fileName: String { "\(Self.escaped(debtor.text))_\(action.rawValue)_\(way.rawValue).json" }

  private static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { name, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
      name += isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
