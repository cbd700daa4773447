/// What keys do here, in one row: the most important ones, as many as fit.
public struct HintBar: Sendable, Hashable {
  /// The hints, in the order in which they stand.
  public var hints: [Hint]
  /// What always stands at the end, such as `? Help`.
  public var last: Hint?

  /// A bar.
  public init(_ hints: [Hint], last: Hint? = nil) {
    self.hints = hints
    self.last = last
  }

  /// A key and what it does.
  public struct Hint: Sendable, Hashable {
    /// The key.
    public var keys: KeySequence
    /// What it does, in a word or two.
    public var text: Shown
    /// Whether it can be done now.
    public var isEnabled: Bool
    /// Who stays where there is little room: higher ones longer, of equal ones the first.
    public var priority: Int

    /// A hint.
    public init(_ keys: KeySequence, _ text: Shown, isEnabled: Bool = true, priority: Int = 0) {
      self.keys = keys
      self.text = text
      self.isEnabled = isEnabled
      self.priority = priority
    }
  }
}

extension HintBar {
  /// Draws the bar over the width of a row.
  public func view(on surface: Surface) {
    let bar = surface.row(0).filled(.hint)
    let names = bar.look.keyNames
    func width(_ hint: Hint) -> Int { names.name(of: hint.keys).count + 1 + hint.text.width + 2 }
    var room = bar.size.columns - 1 - (last.map { width($0) } ?? 0)
    var kept: Set<Int> = []
    for place in hints.indices.sorted(by: { (hints[$1].priority, $0) < (hints[$0].priority, $1) }) {
      let width = width(hints[place])
      guard width <= room else { break }
      room -= width
      kept.insert(place)
    }
    var column = 1
    for place in hints.indices where kept.contains(place) {
      column = draw(hints[place], column, on: bar) + 2
    }
    guard let last else { return }
    draw(last, bar.size.columns - width(last) + 1, on: bar)
  }

  @discardableResult
  private func draw(_ hint: Hint, _ column: Int, on bar: Surface) -> Int {
    let keys = Shown(bar.look.keyNames.name(of: hint.keys))
    let next = bar.write(keys, column: column, hint.isEnabled ? .hintKey : .disabled)
    return bar.write(hint.text, column: next + 1, hint.isEnabled ? .hint : .disabled)
  }
}
