/// Base64 of RFC 4648.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String { String(decoding: encoded(bytes), as: UTF8.self) }

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var place = 0
    while place < bytes.count {
      let count = min(3, bytes.count - place)
      let second = count > 1 ? bytes[place + 1] : 0
      let third = count > 2 ? bytes[place + 2] : 0
      let group = UInt32(bytes[place]) << 16 | UInt32(second) << 8 | UInt32(third)
      out.append(alphabet[Int(group >> 18 & 63)])
      out.append(alphabet[Int(group >> 12 & 63)])
      out.append(count > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      out.append(count > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
      place += 3
    }
    return out
  }

  /// In lines of 76 characters (RFC 2045, 6.8).
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    let all = encoded(bytes)
    var out: [UInt8] = []
    out.reserveCapacity(all.count + all.count / 38 + 2)
    var place = 0
    while place < all.count {
      let end = min(place + 76, all.count)
      out += all[place..<end]
      out += [13, 10]
      place = end
    }
    return out
  }
}

/// Quoted-printable of RFC 2045, 6.7: lines of at most 76 characters, ended by CRLF.
enum QuotedPrintable {
  static func lines(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      add(Array(line.filter { $0 != 13 }), to: &out)
    }
    return out
  }

  private static func add(_ line: [UInt8], to out: inout [UInt8]) {
    var width = 0
    for (place, byte) in line.enumerated() {
      let isLast = place == line.count - 1
      let isPlain =
        (33...126).contains(byte) && byte != UInt8(ascii: "=")
        || (byte == UInt8(ascii: " ") && !isLast)
      // A line that begins with a dot or "From " is safe from every server that reads it.
      let isRisky = width == 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
      let code = isPlain && !isRisky ? [byte] : hex(byte)
      if width + code.count > 75 {
        out += [UInt8(ascii: "="), 13, 10]
        width = 0
      }
      out += code
      width += code.count
    }
    out += [13, 10]
  }

  private static func hex(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
