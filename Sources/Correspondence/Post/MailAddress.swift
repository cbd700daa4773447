import Wording

/// An address that mail can go to, in the narrow form that no server misreads: a dot-atom at a domain
/// of letters, digits and hyphens (RFC 5321, 4.1.2), without comments, quotes or other scripts.
struct MailAddress: Sendable, Hashable {
  let text: String

  /// Reads an address.
  ///
  /// - Throws: `LetterFault.mailAddress` where it is none, or of a form that is not taken.
  init(_ text: String) throws(LetterFault) {
    guard Self.isAddress(Array(text.utf8)) else { throw .mailAddress(text) }
    self.text = text
  }

  /// Its domain.
  var domain: String { text.split(separator: "@").last.map(String.init) ?? "" }

  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 254, let sign = bytes.firstIndex(of: UInt8(ascii: "@")) else {
      return false
    }
    let (local, domain) = (bytes[..<sign], bytes[(sign + 1)...])
    let atoms = local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return local.count <= 64 && labels.count >= 2
      && atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtom) }
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.allSatisfy(isLabel)
          && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      }
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    isLabel(byte) || Array("!#$%&'*+/=?^_`{|}~".utf8).contains(byte)
  }
}
