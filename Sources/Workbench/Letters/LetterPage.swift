import Desk
import Receivables
import Terminal
import Wording

/// A letter as it will be read, before it is issued: what it is and what speaks against it above, its
/// words below.
///
/// It is bound to the case as it was when the letter was composed; where the case moves on the letter
/// is composed anew before anything can be issued.
struct LetterPage: Layer {
  private let number: DebtorID
  private let action: Action
  /// What is done in the same step before it is issued.
  private let first: [Command]
  private var draft: LetterDraft
  private var letter: ComposedLetter?
  private var fault: Fault?
  private var viewer = TextViewer("")
  private var size = Size(rows: 24, columns: 80)

  init(_ debtor: DebtorID, _ draft: LetterDraft, first: [Command] = [], _ action: Action) {
    number = debtor
    self.draft = draft
    self.first = first
    self.action = action
  }

  /// The notice that is due for a debtor; nothing where none is.
  init?(noticeFor debtor: DebtorID, _ surroundings: Surroundings) {
    guard let account = surroundings.account(debtor),
      let figures = account.noticeFigures(on: surroundings.day, surroundings.settings)
    else { return nil }
    self.init(debtor, LetterDraft(.notice(figures)), .notice)
  }

  var extent: Extent { .page }
  var scope: Scope { .preview }
  var debtor: DebtorID? { number }

  var hints: [Action] {
    [
      .previewSend, .previewEdit, .previewChannel, .previewLanguage, .previewOpen, .why, .escape,
    ]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    let name = surroundings.account(number)?.ledger.debtor?.name.text ?? ""
    return Shown("\(number.text) \(name)").truncated(to: 40)
  }

  func begin(_ surroundings: Surroundings) -> [Step] { [compose] }

  private var compose: Step { .request(.compose(LetterOrder(number, draft, first: first))) }

  // MARK: Learning

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .worked(.composed(let debtor, let result)) where debtor == number:
      take(result, surroundings)
    // Whoever asked a payer goes on with the next payment.
    case .performed: return action == .bankAsk ? [.leave] : [.leave, .caseDone(number)]
    case .refused: return [compose]
    case .edited(let text?):
      draft.ownWords = text
      return recompose()
    default: break
    }
    return []
  }

  private mutating func take(
    _ result: Result<ComposedLetter, Fault>, _ surroundings: Surroundings
  ) {
    switch result {
    case .success(let letter):
      self.letter = letter
      fault = nil
      viewer = TextViewer(LetterLines(letter.text, width: width(surroundings)).text)
    case .failure(let fault):
      letter = nil
      self.fault = fault
      viewer = TextViewer("")
    }
    fit(surroundings)
  }

  /// Composes the letter anew; until then the one that is there cannot be issued.
  private mutating func recompose() -> [Step] {
    letter = nil
    return [compose]
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    fit(surroundings)
    guard changes.all || changes.book || changes.debtors.contains(number) else { return }
    letter = nil
    going(by: draft.channels, surroundings)
  }

  /// Lets it go on some ways, with the figures of now: postage is owed for letters alone.
  private mutating func going(by channels: [ContactChannel], _ surroundings: Surroundings) {
    let content: LetterDraft.Content
    switch draft.content {
    case .notice:
      let figures = surroundings.account(number)?.noticeFigures(
        on: surroundings.day, surroundings.settings, by: channels)
      guard let figures else { return }
      content = .notice(figures)
    case .letter(let letter):
      content = .letter(
        Letter(
          purpose: letter.purpose, about: letter.about, deadline: letter.deadline,
          channels: channels))
    }
    draft = LetterDraft(content, language: draft.language, ownWords: draft.ownWords)
  }

  private func width(_ surroundings: Surroundings) -> Int {
    min(88, max(40, surroundings.size.columns - 4))
  }

  private mutating func fit(_ surroundings: Surroundings) {
    size = surroundings.size
    let rows = max(1, size.rows - 3 - head(surroundings).count - 1)
    viewer.fit(Size(rows: rows, columns: size.columns - 1))
  }

  // MARK: Keys

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    switch action {
    case .previewSend:
      if surroundings.readOnly != nil { return Shown(surroundings.words.bookIsReadOnly) }
      if let fault { return Shown(surroundings.words.explanation(of: fault).message) }
      guard letter != nil else { return Shown(surroundings.words.computing) }
      return objections(surroundings).first(where: \.blocks).map {
        Shown(surroundings.words.objection($0, surroundings.account(number)))
      }
    case .previewOpen, .previewEdit:
      return letter == nil ? Shown(surroundings.words.computing) : nil
    case .previewChannel:
      return reachable(surroundings).count < 2 ? Shown(surroundings.words.onlyOneWay) : nil
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      _ = viewer.update(Chord(movement))
      return []
    }
    switch action {
    case .previewSend:
      return letter.map { [.request(.issue($0, first: first, self.action))] } ?? []
    case .previewEdit: return [.request(.edit(freeWords))]
    case .previewOpen: return letter.map { [.request(.keepPDF($0))] } ?? []
    case .previewChannel:
      going(by: nextWays(surroundings), surroundings)
      return recompose()
    case .previewLanguage:
      let now =
        letter?.text.language ?? draft.language
        ?? surroundings.account(number)?.ledger.debtor?.language ?? .german
      draft.language = now == .german ? .english : .german
      return recompose()
    default: return nil
    }
  }

  /// The paragraph that a person may change, as it is now.
  private var freeWords: String {
    letter?.text.blocks.lazy.compactMap { block in
      if case .free(let words) = block { words } else { nil }
    }.first ?? draft.ownWords ?? ""
  }

  private func reachable(_ surroundings: Surroundings) -> [ContactChannel] {
    surroundings.account(number)?.reachableChannels(on: surroundings.day, surroundings.settings)
      ?? []
  }

  /// The next of: every way alone, then all of them.
  private func nextWays(_ surroundings: Surroundings) -> [ContactChannel] {
    let ways = reachable(surroundings)
    let choices = ways.map { [$0] } + (ways.count > 1 ? [ways] : [])
    let place = choices.firstIndex { Set($0) == Set(draft.channels) } ?? -1
    return choices.isEmpty ? draft.channels : choices[(place + 1) % choices.count]
  }

  // MARK: View

  private func objections(_ surroundings: Surroundings) -> [Objection] {
    guard case .notice(let figures) = draft.content, let account = surroundings.account(number)
    else { return [] }
    return account.objections(to: figures, surroundings.settings)
  }

  /// What it is, how it goes, what speaks against it.
  private func head(_ surroundings: Surroundings) -> [Phrase] {
    let words = surroundings.words
    var lines: [Phrase] = []
    let ways = draft.channels.map(words.channel).joined(separator: ", ")
    if let letter {
      let to = letter.mailAddress.map { " → \($0)" } ?? ""
      lines.append(Phrase(Shown(letter.text.heading), .title))
      lines.append(Phrase(Shown("\(ways)\(to) · \(letter.text.language.rawValue)")))
      if !letter.attached.isEmpty {
        lines.append(
          Phrase(Shown(words.attached(letter.attached.joined(separator: ", "))), .muted))
      }
    } else if let fault {
      let said = words.explanation(of: fault)
      lines.append(Phrase(Shown(said.message), .danger))
      if !said.remedy.isEmpty { lines.append(Phrase(Shown(said.remedy), .muted)) }
    } else {
      lines.append(Phrase(Shown(words.computing), .muted))
    }
    if case .notice(let figures) = draft.content {
      let costs = [Money].sums(of: figures.charges.map(\.amount))
      lines.append(
        Phrase(
          Shown(
            words.demandedTotal(figures.notice.total, newCosts: costs) + " · "
              + words.nearDay(figures.notice.deadline, on: surroundings.day)), .accent))
      lines += objections(surroundings).prefix(3).map { objection in
        Phrase(
          Shown(words.objection(objection, surroundings.account(number))),
          objection.blocks ? .danger : .warn)
      }
    }
    return lines
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let head = head(surroundings)
    for (row, phrase) in head.enumerated() {
      surface.write(
        phrase.text.truncated(to: surface.size.columns - 2), row: row, column: 1, within: nil,
        phrase.role)
    }
    guard letter != nil else { return }
    viewer.view(on: surface.rows(from: head.count + 1, to: surface.size.rows))
  }
}

/// A letter that is to be composed.
struct LetterOrder: Sendable {
  let debtor: DebtorID
  let draft: LetterDraft
  let first: [Command]

  init(_ debtor: DebtorID, _ draft: LetterDraft, first: [Command] = []) {
    self.debtor = debtor
    self.draft = draft
    self.first = first
  }
}
