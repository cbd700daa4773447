import Receivables
import Terminal
import Wording

/// A step of the court dunning procedure: only those that the book lets follow now.
struct CourtForm: CaseForm {
  enum Field: String, Sendable {
    case which, items, court, fee, transfer, answerBy, abroad, objected, note, fileNumber, track
    case step, day
  }

  private let debtor: DebtorID
  private let proceedings: [EntryNumber]
  private let items: [ItemClaim]
  private let steps: [CourtStep.StepName]
  private let tracks: [CourtTrack.Kind]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    debtor = account.number
    let all = account.proceedings(on: surroundings.day, surroundings.settings)
    let open = all.filter(\.isOpen)
    let possible = open.isEmpty ? all : open
    proceedings = possible.map(\.number)
    items = surroundings.openItems(of: account)
    tracks = possible.contains { $0.tracks.count > 1 } ? [.disputed, .undisputed] : []
    steps = surroundings.courtSteps(of: account, proceedings)
    form = Form([])
    form = Form(lines(possible, surroundings))
    form.focus(on: .day)
    form.focus(on: .step)
  }

  /// The lines that one of the steps needs.
  private func lines(
    _ possible: [CourtProceeding], _ surroundings: Surroundings
  ) -> [Form<Field>.Line] {
    let words = surroundings.words
    var lines: [Form<Field>.Line] = []
    if !possible.isEmpty {
      lines.append(
        surroundings.whichLine(
          .which, .proceeding, possible.map { surroundings.line(of: $0) }))
    }
    if steps.contains(.applied) {
      lines += [
        surroundings.itemsLine(.items, .onlyItems, items, rows: 3),
        surroundings.amountLine(.fee, .fee),
        surroundings.toggleLine(.transfer, .transfer, words.asksForTransfer),
      ]
    }
    if steps.contains(.applied) || steps.contains(.transferred) {
      lines.append(
        surroundings.textLine(.court, .court, surroundings.dunningCourt ?? ""))
    }
    if steps.contains(.queried) { lines.append(surroundings.dayLine(.answerBy, .answerBy)) }
    if steps.contains(.served) {
      lines.append(surroundings.toggleLine(.abroad, .service, words.servedAbroad))
    }
    if steps.contains(.objected) {
      lines.append(surroundings.amountLine(.objected, .objectedAmount))
    }
    if steps.contains(.notServed) || steps.contains(.enforced) {
      lines.append(surroundings.noteLine(.note))
    }
    lines.append(surroundings.textLine(.fileNumber, .fileNumber, limit: 60))
    if !tracks.isEmpty {
      lines.append(
        .init(
          .track, Shown(words.field(.track)),
          .choice(Choice(tracks.map { Shown(words.track($0)) }))))
    }
    lines.append(
      .init(
        .step, Shown(words.field(.courtStep)),
        .choice(Choice(steps.map { Shown(words.option($0)) }))))
    return lines + [surroundings.pastDayLine(.day, .happenedOn)]
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let name = try fields.chosen(.step, of: steps, surroundings)
    let day = try fields.day(.day, surroundings)
    return .casework(
      debtor,
      .recordCourtStep(
        CourtStep(
          proceeding: name == .applied
            ? nil : try fields.chosen(.which, of: proceedings, surroundings),
          step: try step(name, day, surroundings),
          track: name == .applied ? nil : fields.index(.track).map { tracks[$0] }, day: day,
          fileNumber: try fields.line(.fileNumber, surroundings))))
  }

  private func step(
    _ name: CourtStep.StepName, _ day: Day, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> CourtStep.Step {
    switch name {
    case .applied: .applied(try application(day, surroundings))
    case .queried: .queried(answerBy: try fields.dayIfGiven(.answerBy, surroundings))
    case .served: .served(abroad: fields.isOn(.abroad))
    case .notServed: .notServed(try fields.line(.note, surroundings))
    case .objected: .objected(disputed: try fields.amountIfGiven(.objected, surroundings))
    case .transferred: .transferred(court: try fields.requiredLine(.court, surroundings))
    case .enforced: .enforced(try fields.line(.note, surroundings))
    case .answered: .answered
    case .rejected: .rejected
    case .issued: .issued
    case .enforcementApplied: .enforcementApplied
    case .enforcementIssued: .enforcementIssued
    case .enforcementServed: .enforcementServed
    case .appealed: .appealed
    case .final: .final
    case .withdrawn: .withdrawn
    case .closed: .closed
    }
  }

  private func application(
    _ day: Day, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> CourtStep.Application {
    let claims = try fields.claims(.items, of: items, for: .court, debtor, surroundings)
    return CourtStep.Application(
      court: try fields.requiredLine(.court, surroundings), claims: claims,
      fee: try fee(of: claims, day, surroundings), asksForTransfer: fields.isOn(.transfer))
  }

  /// The fee as typed, else the one by law on the principal (KV 1100 GKG).
  private func fee(
    of claims: [HandedClaim], _ day: Day, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Money {
    if let fee = try fields.amountIfGiven(.fee, surroundings) { return fee }
    do {
      return try Tariff.inForce(on: day).paymentOrder(
        for: Money.sum(of: claims.map(\.principal), in: surroundings.settings.currency)
      ).total
    } catch {
      throw FieldFault(.fee, Shown(surroundings.words.typingFault(.noAmount)))
    }
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    captions(caption(of: .day, surroundings), caption(of: .answerBy, surroundings))
  }

  /// What is sent to a court costs money at once.
  func tier(_ surroundings: Surroundings) -> Tier {
    (try? fields.chosen(.step, of: steps, surroundings)) == .applied
      ? .typed(debtor.text) : .none
  }
}
