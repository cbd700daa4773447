import Desk
import Receivables
import Terminal
import Wording

/// The dunning run: what would be issued today, by group, and who is left out.
///
/// A group is issued once its sample was looked at, and its count typed: hundreds of letters are no
/// work for a person, but three of them and every flagged one are.
struct RunPage: Layer, FilteredLayer {
  var proposal: RunProposal?
  /// Who is left out by hand, and why; kept as long as the page is open.
  var vetoes: [DebtorID: VetoReason] = [:]
  /// The group that is open.
  var group: RunGroup?
  private var groups: ListPage?
  private var notices: ListPage?
  /// Whom a veto is being asked about.
  private var asked: [DebtorID] = []
  /// Whose letters were looked at.
  var seen: Set<DebtorID> = []
  /// The group that is to be issued, and the count as it is typed.
  var counting: (group: RunGroup, typed: String)?
  /// Whether papers are being made.
  var isIssuing = false

  var extent: Extent { .page }
  var scope: Scope { .run }

  var subjects: [DebtorID] {
    group == nil ? [] : (notices?.cursor?.debtor).map { [$0] } ?? []
  }

  var hints: [Action] {
    [.runGroup, .runVeto, .runSample, .runLeftOut, .runIssue, .export, .escape]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    let words = surroundings.words
    guard let group else { return Shown(words.title(of: .run)) }
    return Shown("\(words.groupName(group.step)), \(group.rank.rawValue)")
  }

  func begin(_ surroundings: Surroundings) -> [Step] {
    [.request(.work(.run(on: surroundings.day)))]
  }

  // MARK: Rows

  private mutating func look(_ surroundings: Surroundings) {
    guard let proposal else { return }
    let listing = Listing(run: proposal, vetoes, surroundings)
    if groups == nil { groups = ListPage(listing, surroundings) }
    groups?.show(listing, surroundings)
    guard let group else {
      notices = nil
      return
    }
    let own = Listing(proposal.notices(of: group), vetoes, surroundings)
    if notices == nil { notices = ListPage(own, surroundings) }
    notices?.show(own, surroundings)
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .worked(.run(let made)): proposal = made
    case .worked(.papers(let papers)): return issue(papers, surroundings)
    case .performed, .refused, .worked(.failed):
      isIssuing = false
      return begin(surroundings)
    default: return []
    }
    if let group, proposal?.notices(of: group).isEmpty ?? true { self.group = nil }
    look(surroundings)
    return []
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    groups?.refresh(changes, surroundings)
    notices?.refresh(changes, surroundings)
  }

  var hasTable: Bool { (group == nil ? groups : notices)?.hasTable ?? false }

  func table(_ surroundings: Surroundings) -> TableList? {
    (group == nil ? groups : notices)?.table(surroundings)
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    if counting != nil { return count(chord, surroundings) }
    guard !asked.isEmpty else { return nil }
    switch strip(surroundings).response(to: chord) {
    case .finished(let reason):
      for debtor in asked { vetoes[debtor] = reason }
      asked = []
      look(surroundings)
      return []
    case .cancelled:
      asked = []
      return []
    case .handled: return []
    case .ignored: return nil
    }
  }

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    switch action {
    case .runIssue: refusalOfIssue(surroundings)
    default: nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if Movement(action) != nil || action == .filter {
      return passOn(action, surroundings) ?? []
    }
    switch action {
    case .runGroup: return open(surroundings)
    case .runVeto: veto(surroundings)
    case .runSample: return sample(surroundings)
    case .runLeftOut: return leftOut(surroundings)
    case .runIssue:
      guard let group = groupAtCursor?.group ?? group else { return [] }
      counting = (group, "")
    case .reload: return [.request(.reload)] + begin(surroundings)
    case .run: return []
    case .escape where group != nil:
      if let steps = passOn(action, surroundings) { return steps }
      group = nil
      look(surroundings)
    case .escape: return passOn(action, surroundings)
    default: return nil
    }
    return []
  }

  /// Gives an action to the list on the screen.
  private mutating func passOn(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    group == nil
      ? groups?.perform(action, surroundings) : notices?.perform(action, surroundings)
  }

  mutating func set(filter text: String, _ surroundings: Surroundings) {
    if group == nil {
      groups?.set(filter: text, surroundings)
    } else {
      notices?.set(filter: text, surroundings)
    }
  }

  /// The group under the cursor.
  var groupAtCursor: (group: RunGroup, notices: [RunProposal.Proposed])? {
    guard let proposal, let place = groups?.cursor.map({ Int($0.number) }) else { return nil }
    let all = proposal.byGroup
    return all.indices.contains(place) ? all[place] : nil
  }

  private mutating func open(_ surroundings: Surroundings) -> [Step] {
    if group != nil { return notices?.cursor?.debtor.map { [.openCase($0)] } ?? [] }
    group = groupAtCursor?.group
    look(surroundings)
    return []
  }

  /// Asks for the reason, or takes a veto back.
  private mutating func veto(_ surroundings: Surroundings) {
    let debtors =
      group == nil ? groupAtCursor?.notices.map(\.standing.debtor) ?? [] : subjects
    guard !debtors.isEmpty else { return }
    if debtors.allSatisfy({ vetoes[$0] != nil }) {
      for debtor in debtors { vetoes[debtor] = nil }
      look(surroundings)
    } else {
      asked = debtors
    }
  }

  /// Opens the next letter of the sample that nobody has looked at, or the one under the cursor.
  private mutating func sample(_ surroundings: Surroundings) -> [Step] {
    let chosen = group ?? groupAtCursor?.group
    let next = subjects.first ?? chosen.flatMap { unseen(of: $0).first }
    let debtor = next ?? groupAtCursor?.notices.first?.standing.debtor
    guard let debtor, let page = LetterPage(noticeFor: debtor, surroundings) else { return [] }
    seen.insert(debtor)
    return [.open(page)]
  }

  private func leftOut(_ surroundings: Surroundings) -> [Step] {
    guard let proposal else { return [] }
    return [.open(ListPage(Listing(leftOut: proposal, surroundings), surroundings))]
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<VetoReason> {
    let words = surroundings.words
    return KeyStrip(
      Shown(words.vetoQuestion(asked.count, asked.first?.text ?? "")),
      VetoReason.allCases.map { reason in
        .init(reason, [.character(words.vetoLetter(reason))], Shown(words.veto(reason)))
      })
  }

  // MARK: View

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let groups else {
      surface.write(Shown(surroundings.words.computing), row: 1, column: 2, within: nil, .muted)
      return
    }
    if group == nil {
      groups.view(on: surface, surroundings)
    } else {
      notices?.view(on: surface, surroundings)
    }
    if let counting { return view(counting, on: surface, surroundings) }
    guard !asked.isEmpty else { return }
    let strip = strip(surroundings)
    let height = strip.height(in: surface.size.columns, surface.look)
    strip.view(
      on: surface.rows(from: surface.size.rows - height, to: surface.size.rows).filled(.text))
  }
}
