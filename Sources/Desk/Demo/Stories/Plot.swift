import Receivables

/// What happens to a kind of customer.
struct Plot: Sendable {
  /// Consumer or business.
  let kind: DebtorKind
  /// Where the customer comes from, where the story says so.
  let names: Names?
  /// Whether a person decides each step.
  let isKeyAccount: Bool
  private let tell: @Sendable (inout Story) -> Void

  init(
    _ kind: DebtorKind, from names: Names? = nil, isKeyAccount: Bool = false,
    _ tell: @escaping @Sendable (inout Story) -> Void
  ) {
    self.kind = kind
    self.names = names
    self.isKeyAccount = isKeyAccount
    self.tell = tell
  }

  /// The scenes of the plot with somebody in it.
  func scenes(of story: Story) -> [Scene] {
    var story = story
    tell(&story)
    return story.inOrder
  }
}

extension Plot {
  /// What each sample book tells, so that every state stands in it; more customers live ordinary
  /// lives.
  static let told =
    promises + plans + disputes + withdrawals + debits + providers + discounts + mail
    + circumstances + representatives + agencies + courts + care + money + ends
}
