/// One step of a path in the form that `Codable` wants.
struct PathKey: CodingKey {
  let step: Path.Step

  init(_ step: Path.Step) {
    self.step = step
  }

  init(stringValue: String) {
    step = .key(stringValue)
  }

  init(intValue: Int) {
    step = .index(intValue)
  }

  var stringValue: String {
    switch step {
    case .key(let key): key
    case .index(let index): "\(index)"
    }
  }

  var intValue: Int? {
    switch step {
    case .key: nil
    case .index(let index): index
    }
  }

  /// The key under which `Codable` puts the part of a superclass.
  static let superclass = "super"
}

extension Path {
  var codingPath: [any CodingKey] { steps.map(PathKey.init) }
}
