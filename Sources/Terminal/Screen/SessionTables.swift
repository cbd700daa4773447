/// The numbers of styles and clusters for as long as a screen is open, where frames have their own.
///
/// Cells with these numbers can be compared from frame to frame.
struct SessionTables {
  /// A style was met for the first time.
  private(set) var newStyles: [(number: UInt16, style: Style)] = []
  /// The scalars of clusters, five each, zeros at the end: as the C side takes them.
  private(set) var clusterScalars: [UInt32] = []

  private var styles: [Style: UInt16] = [.plain: 0]
  private var clusters: [String: UInt32] = [:]

  /// So many scalars make a cluster.
  private static let clusterLength = 1 + Cell.markLimit

  /// Whether texts from outside have filled the table, so that it is better begun anew.
  var isFull: Bool { clusters.count > 10_000 }

  mutating func takeNewStyles() -> [(number: UInt16, style: Style)] {
    defer { newStyles = [] }
    return newStyles
  }

  mutating func forgetClusters() {
    clusters = [:]
    clusterScalars = []
  }

  /// The session's numbers for the styles of a frame.
  mutating func numbers(of frame: Frame) -> (styles: [UInt16], clusters: [UInt32]) {
    (frame.styles.map { number(of: $0) }, frame.clusters.map { number(of: $0) })
  }

  private mutating func number(of style: Style) -> UInt16 {
    if let number = styles[style] { return number }
    guard let number = UInt16(exactly: styles.count) else { return 0 }
    styles[style] = number
    newStyles.append((number, style))
    return number
  }

  private mutating func number(of cluster: String) -> UInt32 {
    if let number = clusters[cluster] { return number }
    let number = UInt32(clusters.count)
    clusters[cluster] = number
    let scalars = cluster.unicodeScalars.prefix(Self.clusterLength).map(\.value)
    clusterScalars += scalars
    clusterScalars += Array(repeating: 0, count: Self.clusterLength - scalars.count)
    return number
  }
}
