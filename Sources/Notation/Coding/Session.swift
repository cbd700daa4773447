/// What all decoders of one call share.
final class Session {
  let tape: Tape
  let userInfo: [CodingUserInfoKey: any Sendable]

  init(tape: Tape, userInfo: [CodingUserInfoKey: any Sendable]) {
    self.tape = tape
    self.userInfo = userInfo
  }

  func value(_ index: Int) -> Value { Value(tape: tape, index: index) }

  /// Gives an error that leaves an initialiser its place, unless it has one.
  func fault<T>(for error: any Error, decoding type: T.Type, at index: Int) -> DecodingFault {
    switch error {
    case let fault as DecodingFault: return fault
    case let fault as ContentFault: return .content(fault)
    case let error as DecodingError: return .content(fault(for: error, decoding: type, at: index))
    default:
      let value = value(index)
      return .custom(error, path: value.path, offset: value.range.lowerBound)
    }
  }

  private func fault<T>(
    for error: DecodingError, decoding type: T.Type, at index: Int
  ) -> ContentFault {
    switch error {
    case .keyNotFound(let key, let context):
      value(node(at: context.codingPath) ?? index).fault(.missingKey(key.stringValue))
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      value(node(at: context.codingPath) ?? index).fault(.unacceptable(type: "\(type)"))
    case .dataCorrupted(let context):
      value(node(at: context.codingPath) ?? index).fault(.unacceptable(type: "\(type)"))
    @unknown default:
      value(index).fault(.unacceptable(type: "\(type)"))
    }
  }

  /// The node that a coding path names, or none if the path leads astray.
  private func node(at path: [any CodingKey]) -> Int? {
    var index = 0
    for step in path {
      let node = tape.nodes[index]
      switch node.kind {
      case .object:
        let found = step.stringValue.withKeyBytes {
          tape.key($0, from: index + 1, to: Int(node.next))
        }
        guard let found else { return nil }
        index = found + 1
      case .array:
        guard let place = step.intValue, 0..<node.count ~= place else { return nil }
        index += 1
        for _ in 0..<place { index = tape.index(after: index) }
      case .null, .boolean, .number, .string: return nil
      }
    }
    return index
  }
}
