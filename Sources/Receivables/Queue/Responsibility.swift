/// Who works on a case on a day.
public struct Responsibility: Sendable, Hashable {
  /// Who does it; nobody in particular where nothing is set.
  public let clerk: UserName?
  /// For whom, where somebody stands in.
  public let standsInFor: UserName?

  static let anybody = Responsibility(clerk: nil, standsInFor: nil)
}

extension Settings {
  /// Who works on a case: the one it is assigned to, else the one of the range of its name, else
  /// anybody; a substitute where that one is away.
  func responsibility(for name: Line?, assigned: UserName?, on day: Day) -> Responsibility {
    var regular = assigned
    if regular == nil, let name { regular = clerk(of: name) }
    guard let regular else { return .anybody }
    let acting = substitute(for: regular, on: day)
    return Responsibility(clerk: acting, standsInFor: acting == regular ? nil : regular)
  }

  /// The clerk of the range that a name lies in; of several the narrowest by its last name.
  private func clerk(of name: Line) -> UserName? {
    guard !ranges.isEmpty else { return nil }
    let key = name.text.uppercased()
    var narrowest: ClerkRange?
    for (range, keys) in zip(ranges, rangeKeys)
    where keys.from <= key && (key <= keys.through || key.hasPrefix(keys.through)) {
      if narrowest.map(range.isNarrower) ?? true { narrowest = range }
    }
    return narrowest?.clerk
  }

  /// Who stands in for a clerk; who stands in for that one, where that one is away, too.
  private func substitute(for clerk: UserName, on day: Day) -> UserName {
    guard absences.contains(where: { $0.clerk == clerk }) else { return clerk }
    var acting = clerk
    var asked: Set<UserName> = [clerk]
    while let absence = absences.last(where: {
      $0.clerk == acting && $0.from <= day && day <= $0.through
    }), asked.insert(absence.substitute).inserted {
      acting = absence.substitute
    }
    return acting
  }
}

extension ClerkRange {
  /// Whether it ends before another, or ends with it and begins later.
  fileprivate func isNarrower(than other: ClerkRange) -> Bool {
    (through.text, other.from.text) < (other.through.text, from.text)
  }
}
