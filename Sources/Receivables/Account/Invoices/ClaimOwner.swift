/// Whose claim it is; only our own can be demanded.
public enum ClaimOwner: Sendable, Hashable {
  /// Ours.
  case ours
  /// Sold or assigned.
  case assigned(to: Line)
  /// A platform's, which alone may write.
  case marketplace(Line)
}

extension ClaimOwner: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind
    case name
  }

  private enum Kind: String, Codable {
    case ours
    case assigned
    case marketplace
  }

  /// Reads `{"kind":"ours"}`, `{"kind":"assigned","name":…}` or `{"kind":"marketplace","name":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .ours: self = .ours
    case .assigned: self = .assigned(to: try container.decode(Line.self, forKey: .name))
    case .marketplace: self = .marketplace(try container.decode(Line.self, forKey: .name))
    }
  }

  /// Writes what is read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .ours: try container.encode(Kind.ours, forKey: .kind)
    case .assigned(let name):
      try container.encode(Kind.assigned, forKey: .kind)
      try container.encode(name, forKey: .name)
    case .marketplace(let name):
      try container.encode(Kind.marketplace, forKey: .kind)
      try container.encode(name, forKey: .name)
    }
  }
}
