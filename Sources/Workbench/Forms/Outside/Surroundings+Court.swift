import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The court for orders at the creditor's seat (§ 689(2) ZPO), where its state alone decides.
  var dunningCourt: String? {
    settings.opening.flatMap { opening in
      try? DunningCourt.competent(for: .state(opening.state)).address.name
    }
  }

  /// What a procedure is called in a list.
  func line(of proceeding: CourtProceeding) -> String {
    let state = proceeding.tracks.map { words.courtState($0.state) }.joined(separator: ", ")
    return [proceeding.application.court.text, proceeding.fileNumber?.text, state]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The steps that can follow in one of some procedures, and a new application where one can be
  /// made; that one alone where nothing can, so that the book says what stands against it.
  func courtSteps(of account: Account, _ proceedings: [EntryNumber]) -> [CourtStep.StepName] {
    let steps = CourtStep.StepName.allCases.filter { name in
      guard name != .applied else { return canApply(account) }
      return proceedings.contains { canFollow(name, $0, account.number) }
    }
    return steps.isEmpty ? [.applied] : steps
  }

  private func canApply(_ account: Account) -> Bool {
    guard let court = try? Line(dunningCourt ?? "-"),
      let claims = try? account.claims(for: .court, on: day, settings)
    else { return false }
    let application = CourtStep.Application(
      court: court, claims: claims, fee: .zero(settings.currency))
    return isPossible(CourtStep(step: .applied(application), day: day), account.number)
  }

  private func canFollow(
    _ name: CourtStep.StepName, _ proceeding: EntryNumber, _ debtor: DebtorID
  ) -> Bool {
    guard let step = sample(name) else { return false }
    let tracks: [CourtTrack.Kind?] = [nil, .disputed, .undisputed]
    return tracks.contains { track in
      isPossible(
        CourtStep(proceeding: proceeding, step: step, track: track, day: day), debtor)
    }
  }

  private func isPossible(_ step: CourtStep, _ debtor: DebtorID) -> Bool {
    (try? preview(.casework(debtor, .recordCourtStep(step)), of: debtor)) != nil
  }

  /// A step of a name, with the least that belongs to it.
  private func sample(_ name: CourtStep.StepName) -> CourtStep.Step? {
    switch name {
    case .applied: nil
    case .queried: .queried(answerBy: nil)
    case .answered: .answered
    case .rejected: .rejected
    case .issued: .issued
    case .served: .served(abroad: false)
    case .notServed: .notServed(nil)
    case .objected: .objected(disputed: nil)
    case .transferred: (try? Line("-")).map { .transferred(court: $0) }
    case .enforcementApplied: .enforcementApplied
    case .enforcementIssued: .enforcementIssued
    case .enforcementServed: .enforcementServed
    case .appealed: .appealed
    case .final: .final
    case .enforced: .enforced(nil)
    case .withdrawn: .withdrawn
    case .closed: .closed
    }
  }
}
