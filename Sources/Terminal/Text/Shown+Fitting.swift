/// Where a text stands in a wider field.
public enum Alignment: Sendable, Hashable {
  /// At the left edge.
  case leading
  /// In the middle.
  case center
  /// At the right edge.
  case trailing
  /// With its decimal separator where so many columns are right of it.
  ///
  /// A text without the separator ends where the others have theirs.
  case decimal(separator: Character, fraction: Int)
}

extension Shown {
  /// The text cut to a width, with a sign that something is missing.
  ///
  /// - Parameters:
  ///   - width: The most columns.
  ///   - sign: What stands at the end of a text that was cut.
  /// - Returns: The text itself where it fits.
  public func truncated(to width: Int, sign: Shown = "…") -> Shown {
    guard self.width > width else { return self }
    guard width > 0 else { return .empty }
    guard sign.width < width else { return sign.width == width ? sign : prefix(width) }
    return prefix(width - sign.width) + sign
  }

  /// As much of the text as fits into a width, without a sign; a wide letter is never halved.
  public func prefix(_ width: Int) -> Shown {
    guard self.width > width else { return self }
    guard !isPlain else {
      let width = max(0, width)
      return Shown(unchecked: String(string.utf8.prefix(width)) ?? "", width: width)
    }
    var result = String.UnicodeScalarView()
    var used = 0
    for cluster in clusters {
      guard used + cluster.width <= width else { break }
      result.append(cluster.letter)
      result.append(contentsOf: cluster.marks)
      used += cluster.width
    }
    return Shown(unchecked: String(result), width: used)
  }

  /// The text without what its first columns show; a wide letter across the cut goes too.
  public func dropping(_ columns: Int) -> Shown {
    guard columns > 0 else { return self }
    guard columns < width else { return .empty }
    var result = String.UnicodeScalarView()
    var (passed, used) = (0, 0)
    for cluster in clusters {
      if passed >= columns {
        result.append(cluster.letter)
        result.append(contentsOf: cluster.marks)
        used += cluster.width
      }
      passed += cluster.width
    }
    return Shown(unchecked: String(result), width: used)
  }

  /// The text in a field of exactly this width: cut with a sign, or filled with blanks.
  public func aligned(_ alignment: Alignment, in width: Int, sign: Shown = "…") -> Shown {
    guard self.width < width else { return truncated(to: width, sign: sign).filled(to: width) }
    let left =
      switch alignment {
      case .leading: 0
      case .center: (width - self.width) / 2
      case .trailing: width - self.width
      case .decimal(let separator, let fraction):
        max(0, width - self.width - max(0, fraction - self.fraction(after: separator)))
      }
    return Shown.blanks(left) + self + Shown.blanks(width - self.width - left)
  }

  /// The columns from the last decimal separator to the end, itself counted; 0 without one.
  public func fraction(after separator: Character) -> Int {
    guard let index = string.lastIndex(of: separator) else { return 0 }
    return Shown(string[index...]).width
  }

  /// How to align numbers under each other: by the longest fraction among them.
  public static func decimal(_ numbers: [Shown], separator: Character) -> Alignment {
    .decimal(
      separator: separator, fraction: numbers.map { $0.fraction(after: separator) }.max() ?? 0)
  }

  /// Blanks at the end up to a width, as where a wide letter did not fit.
  private func filled(to width: Int) -> Shown { self + Shown.blanks(width - self.width) }
}
