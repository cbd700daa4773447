/// Bytes in base64 (RFC 4648 section 4), as OSC 52 carries the clipboard.
func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for index in 0..<4 {
      let isPadding = index > group.count
      let letter = letters[Int(bits >> UInt32(18 - 6 * index) & 63)]
      result.append(isPadding ? UInt8(ascii: "=") : letter)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
