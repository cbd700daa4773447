import Receivables
import Terminal
import Wording

/// A case beside the queue, where there is room: its head, the next step and what happened last.
struct CasePreview {
  private let account: Account
  private let surroundings: Surroundings

  init(_ account: Account, _ surroundings: Surroundings) {
    self.account = account
    self.surroundings = surroundings
  }

  func view(on surface: Surface) {
    CaseHead(account, surroundings).view(on: surface.rows(from: 0, to: 2))
  }
}
