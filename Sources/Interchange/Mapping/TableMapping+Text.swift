import Notation
public import Receivables

extension TableMapping {
  /// Reads a mapping from the text of its file; a name it does not know is a fault, not an addition.
  ///
  /// - Throws: `Finding` with line and column.
  public init(text: [UInt8]) throws(Finding) {
    do {
      var reader = Reader()
      let root = try reader.read(text).root
      try self.init(root)
    } catch let fault as SyntaxFault {
      throw Finding(.mappingUnreadable, at: Position(offset: fault.offset, in: text))
    } catch let fault as ContentFault {
      throw Finding(.mappingValue, at: Position(offset: fault.offset, in: text))
    } catch let finding as Finding {
      throw finding
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private init(_ root: Value) throws {
    self.init(columns: [:])
    for member in try root.members() {
      guard let key = Key(rawValue: member.key) else {
        throw Finding(.mappingName(member.key), at: member.value.position)
      }
      try take(key, member.value)
    }
  }

  private enum Key: String, CaseIterable {
    case encoding
    case delimiter
    case amounts
    case days
    case currency
    case kind
    case language
    case netDays
    case isComplete = "complete"
    case settlement
    case columns
  }

  private mutating func take(_ key: Key, _ value: Value) throws {
    switch key {
    case .encoding: encoding = try Self.code(value)
    case .delimiter: delimiter = try Self.code(value)
    case .amounts: amounts = try Self.amountCode(value)
    case .days: days = try Self.code(value)
    case .currency:
      do { currency = try Currency(code: try value.string()) } catch is MoneyFault {
        throw Finding(.mappingValue, at: value.position)
      }
    case .kind: kind = try Self.code(value)
    case .language: language = try Self.code(value)
    case .netDays:
      let days = try value.integer(Int.self)
      guard (0...3_650).contains(days) else { throw Finding(.mappingValue, at: value.position) }
      netDays = days
    case .isComplete: isComplete = try value.bool()
    case .settlement: settlement = try SettlementWords(value)
    case .columns:
      for member in try value.members() {
        guard let field = IncomingField(rawValue: member.key) else {
          throw Finding(.mappingName(member.key), at: member.value.position)
        }
        columns[field] = try member.value.string()
      }
    }
  }

  static func code<Code: RawRepresentable>(
    _ value: Value, _ type: Code.Type = Code.self
  ) throws -> Code where Code.RawValue == String {
    guard let code = Code(rawValue: try value.string()) else {
      throw Finding(.mappingValue, at: value.position)
    }
    return code
  }

  private static let amountCodes: [(code: String, notation: AmountNotation)] = [
    ("german", .german), ("english", .english), ("swiss", .swiss), ("plain", .plain),
  ]

  private static func amountCode(_ value: Value) throws -> AmountNotation {
    let text = try value.string()
    guard let notation = amountCodes.first(where: { $0.code == text })?.notation else {
      throw Finding(.mappingValue, at: value.position)
    }
    return notation
  }

  /// The text of its file, to be read and changed by people.
  public var text: [UInt8] {
    var members: [(Key, String)] = []
    if let encoding { members.append((.encoding, encoding.rawValue)) }
    if let delimiter { members.append((.delimiter, delimiter.rawValue)) }
    if let code = Self.amountCodes.first(where: { $0.notation == amounts })?.code {
      members.append((.amounts, code))
    }
    if let days { members.append((.days, days.rawValue)) }
    members.append((.currency, currency.code))
    if let kind { members.append((.kind, kind.rawValue)) }
    if let language { members.append((.language, language.rawValue)) }
    var lines = members.map { "  \(Self.quoted($0.0.rawValue)): \(Self.quoted($0.1))" }
    if let netDays { lines.append("  \(Self.quoted(Key.netDays.rawValue)): \(netDays)") }
    lines.append("  \(Self.quoted(Key.isComplete.rawValue)): \(isComplete)")
    if let settlement {
      lines.append("  \(Self.quoted(Key.settlement.rawValue)): \(settlement.text)")
    }
    let titles = IncomingField.allCases.compactMap { field in
      columns[field].map { "    \(Self.quoted(field.rawValue)): \(Self.quoted($0))" }
    }
    lines.append(
      "  \(Self.quoted(Key.columns.rawValue)): {\n\(titles.joined(separator: ",\n"))\n  }")
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  static func quoted(_ text: String) -> String {
    let bytes = (try? NotationEncoder().encode(text)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Finding {
  init(_ rule: Rule, at position: Position) {
    self.init(rule, line: position.line, column: position.column)
  }
}
