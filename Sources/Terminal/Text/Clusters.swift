/// One letter with its combining marks: what a cell, or two, can show.
struct Cluster: Equatable {
  /// The scalar that takes the columns.
  var letter: Unicode.Scalar
  /// The marks on it.
  var marks: [Unicode.Scalar] = []
  /// How many columns: 1 or 2.
  var width: Int
}

/// The clusters of a text, with everything made visible that is not.
struct Clusters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private let markLimit: Int
  /// A scalar that was read, but belongs to the next cluster.
  private var held: Unicode.Scalar?
  /// The rest of the text that stands for a hidden scalar.
  private var standIn = ""[...]

  /// The clusters of a text, each with at most so many marks; further marks are left out.
  init(_ text: String, markLimit: Int) {
    scalars = text.unicodeScalars.makeIterator()
    self.markLimit = markLimit
  }

  mutating func next() -> Cluster? {
    if let letter = standIn.unicodeScalars.popFirst() { return Cluster(letter: letter, width: 1) }
    guard let scalar = held ?? scalars.next() else { return nil }
    held = nil
    switch scalar.terminalClass {
    case .letter(let width): return marked(Cluster(letter: scalar, width: width))
    case .mark:
      held = scalar
      return marked(Cluster(letter: "\u{25CC}", width: 1))
    case .hidden:
      standIn = scalar.standIn[...]
      return standIn.unicodeScalars.popFirst().map { Cluster(letter: $0, width: 1) }
    }
  }

  /// The cluster with the marks that follow.
  private mutating func marked(_ start: Cluster) -> Cluster {
    var cluster = start
    while let scalar = held ?? scalars.next() {
      held = nil
      guard scalar.value >= 0x300, scalar.terminalClass == .mark else {
        held = scalar
        break
      }
      if cluster.marks.isEmpty, let composed = Composition.scalar(cluster.letter, scalar) {
        cluster.letter = composed
      } else if cluster.marks.count < markLimit {
        cluster.marks.append(scalar)
      }
    }
    return cluster
  }
}
