/// What comes next in a file of XML.
enum XMLToken: Hashable {
  /// An element begins.
  case start(XMLElement)
  /// The text between two tags, references and `CDATA` resolved; never only spaces.
  case text(String)
  /// The element that began last, of those not ended, ends.
  case end
}

/// The beginning of an element.
struct XMLElement: Hashable {
  /// Its name without prefix.
  let name: String
  /// Its namespace.
  let namespace: String?
  /// Its attributes in the order of the file.
  let attributes: [Attribute]
  /// The line of the file, counted from one.
  let line: Int

  struct Attribute: Hashable {
    /// Its name without prefix.
    let name: String
    let value: String
  }

  /// The value of an attribute.
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
