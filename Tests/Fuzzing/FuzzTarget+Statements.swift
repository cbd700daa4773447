import Interchange
import Receivables

extension FuzzTarget {
  /// A statement that may be booked adds up, counts its movements, and reads alike however its
  /// bytes come.
  static func statement(_ bytes: [UInt8]) {
    let whole = parts(MemorySource(bytes))
    precondition(whole == parts(DrippingSource(bytes)), "another reading in other pieces")
    var movements: [IncomingMovement] = []
    for part in whole ?? [] {
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

  /// The parts of a file; nothing where it is refused.
  private static func parts(_ source: some ByteSource) -> [StatementPart]? {
    guard var file = try? StatementFile(source) else { return nil }
    var parts: [StatementPart] = []
    _ = file.read { parts.append($0) }
    return parts
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
