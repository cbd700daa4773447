/// The way from the root of a text to one of its values.
///
/// Described as `terms.skonto[2].days`; keys that are not plain words are quoted, as in
/// `names["Müller & Söhne"]`. The root's own path is empty, and so is its description.
public struct Path: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// Into the member of an object.
    case key(String)
    /// Into the element of an array, counted from 0.
    case index(Int)
  }

  /// The steps, from the root down.
  public let steps: [Step]

  /// Creates a path of the given steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path that goes one step further.
  func appending(_ step: Step) -> Path { Path(steps + [step]) }
}

extension Path: CustomStringConvertible {
  /// The steps as one would write them in a program.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Path.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(Path.quoted(key))]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    guard let first = key.utf8.first, !first.isDigit else { return false }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
      default: false
      }
    }
  }

  private static func quoted(_ key: String) -> String {
    var bytes: [UInt8] = []
    Escaping.append(key, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Path: ExpressibleByArrayLiteral {
  /// Creates a path of the given steps.
  public init(arrayLiteral elements: Step...) {
    self.init(elements)
  }
}
