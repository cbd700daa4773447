/// One cell of a frame, eight bytes: a scalar or a cluster, a style, a width.
///
/// The numbers of clusters and styles mean something in their own frame only.
struct Cell: Sendable {
  /// The scalar, or the number of the cluster in its frame.
  var content: UInt32
  /// The number of the style in its frame.
  var style: UInt16
  /// How many columns: 1, 2, or 0 for a cell that the wide one on its left covers.
  var width: UInt8
  /// Whether `content` is the number of a cluster.
  var isCluster: Bool

  init(_ scalar: Unicode.Scalar, style: UInt16, width: UInt8 = 1) {
    content = scalar.value
    self.style = style
    self.width = width
    isCluster = false
  }

  init(cluster: UInt32, style: UInt16, width: UInt8) {
    content = cluster
    self.style = style
    self.width = width
    isCluster = true
  }

  /// An empty cell in a style.
  static func blank(_ style: UInt16 = 0) -> Cell { Cell(" ", style: style) }

  /// The right half of a wide cell.
  static func covered(_ style: UInt16) -> Cell { Cell("\0", style: style, width: 0) }

  /// The most combining marks that one cell holds, after its first scalar: what curses can draw.
  static let markLimit = 4
}

extension Cell: Equatable {
  /// Whether all eight bytes are the same.
  static func == (left: Cell, right: Cell) -> Bool {
    unsafeBitCast(left, to: UInt64.self) == unsafeBitCast(right, to: UInt64.self)
  }
}
