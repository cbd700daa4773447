import Interchange
import Receivables

extension FuzzTarget {
  /// A statement that may be booked adds up, counts its movements, and reads alike however its
  /// bytes come.
  static func statement(_ bytes: [UInt8]) {
    let whole = reading(MemorySource(bytes))
    let dripped = reading(DrippingSource(bytes))
    precondition(whole.isRead == dripped.isRead, "refused in some pieces only")
    // What comes before a refusal depends on how much was looked at.
    precondition(!whole.isRead || whole.parts == dripped.parts, "other parts in other pieces")
    var movements: [IncomingMovement] = []
    for part in whole.parts {
      switch part {
      case .file: movements = []
      case .movement(let movement): movements.append(movement)
      case .statement(let statement, let findings):
        precondition(statement.movements == movements.count, "movements are miscounted")
        if !findings.contains(where: { $0.isError }) { check(statement, movements) }
        movements = []
      }
    }
  }

  /// The parts of a file, and whether it was read to its end.
  private static func reading(
    _ source: some ByteSource
  ) -> (parts: [StatementPart], isRead: Bool) {
    guard var file = try? StatementFile(source) else { return ([], false) }
    var parts: [StatementPart] = []
    let findings = file.read { parts.append($0) }
    return (parts, !findings.contains { $0.isError })
  }

  private static func check(_ statement: IncomingStatement, _ movements: [IncomingMovement]) {
    guard let opening = statement.opening?.amount, let closing = statement.closing?.amount,
      let booked = try? Money.sum(of: movements.map(\.amount), in: opening.currency),
      closing.currency == opening.currency
    else { return }
    precondition((try? opening + booked) == closing, "a sound statement does not add up")
  }
}

/// A source that gives its bytes in small pieces of odd sizes.
private struct DrippingSource: ByteSource {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func rewind() { place = 0 }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(1 + place % 7, buffer.count, bytes.count - place)
    buffer.copyBytes(from: bytes[place..<(place + count)])
    place += count
    return count
  }
}
