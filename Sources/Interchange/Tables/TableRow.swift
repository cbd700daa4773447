/// One row of a table: where its fields lie in the text.
struct TableRow {
  /// The line it begins on, counted from one.
  var line = 1
  var fields: [Field] = []

  /// A field: its bytes without the quotation marks around it.
  struct Field {
    let range: Range<Int>
    /// Whether a quotation mark is written twice in it.
    let isEscaped: Bool
  }

  /// Whether it is an empty line.
  var isBlank: Bool { fields.count == 1 && fields[0].range.isEmpty }
}
