import Notation
import Receivables

extension SettlementWords {
  /// The word for rows that move no money to or from us.
  private static let ignored = "ignored"

  /// Reads `{"provider":"Klarna","method":"financed","types":{"SALE":"sale","RETURN":"refund"}}`.
  init(_ value: Value) throws {
    self.init()
    for member in try value.members() {
      switch member.key {
      case "provider": provider = try Self.provider(member.value)
      case "method": method = try TableMapping.code(member.value)
      case "types":
        for type in try member.value.members() {
          let isIgnored = try type.value.string() == Self.ignored
          let kind = isIgnored ? nil : try TableMapping.code(type.value, ProviderDetail.Kind.self)
          types[type.key.lowercased()] = .some(kind)
        }
      default: throw Finding(.mappingName(member.key), at: member.value.position)
      }
    }
  }

  private static func provider(_ value: Value) throws -> Line {
    let text = try value.string()
    guard text.utf8.count <= SettlementTable.longestName, let line = try? Line(text) else {
      throw Finding(.mappingValue, at: value.position)
    }
    return line
  }

  /// What is read.
  var text: String {
    var members: [String] = []
    if let provider { members.append("\"provider\": \(TableMapping.quoted(provider.text))") }
    members.append("\"method\": \(TableMapping.quoted(method.rawValue))")
    let types = types.sorted { $0.key < $1.key }.map { word, kind in
      "      \(TableMapping.quoted(word)): \(TableMapping.quoted(kind?.rawValue ?? Self.ignored))"
    }
    members.append("\"types\": {\n\(types.joined(separator: ",\n"))\n    }")
    return "{\n    \(members.joined(separator: ",\n    "))\n  }"
  }
}
