import Desk
import Receivables
import Terminal
import Wording

extension State {
  /// The least screen on which everything can be done.
  static let leastSize = Size(rows: 16, columns: 60)

  /// The whole screen.
  func view(_ size: Size, _ surroundings: Surroundings) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, surroundings.look).filled(.text)
      guard size.rows >= Self.leastSize.rows, size.columns >= Self.leastSize.columns else {
        tooSmall(surroundings).view(on: surface)
        return
      }
      draw(on: surface, surroundings)
    }
    if !showsCursor { frame.cursor = nil }
    frame.title = "Verzug"
    return frame
  }

  /// Whether somebody types somewhere.
  private var showsCursor: Bool { top.scope == .form || top.extent == .box }

  private func draw(on surface: Surface, _ surroundings: Surroundings) {
    let rows = surface.size.rows
    let base = layers.lastIndex { $0.extent == .page } ?? 0
    head(base, surroundings).view(on: surface.row(0))
    layers[base].view(on: surface.rows(from: 1, to: rows - 2), surroundings)
    for layer in layers[(base + 1)...] {
      switch layer.extent {
      case .page: break
      case .box: layer.view(on: surface, surroundings)
      case .strip(let height):
        layer.view(
          on: surface.rows(from: rows - 2 - height, to: rows - 2).filled(.text), surroundings)
      }
    }
    hintBar(surroundings).view(on: surface.row(rows - 2))
    status(on: surface.row(rows - 1), surroundings)
    prefixBox(surroundings)?.view(
      Shown(surroundings.words.prefixTitle), on: surface.rows(from: 1, to: rows - 2))
  }

  // MARK: Head and foot

  private func head(_ base: Int, _ surroundings: Surroundings) -> StatusLine {
    let words = surroundings.words
    var left: [Phrase] = ["Verzug", Phrase(layers[base].title(surroundings), .accent)]
    if let debtor = layers[base].debtor, let queue, let place = queue.place(of: debtor) {
      left.append(Phrase(Shown(words.place(place, of: queue.rows.count)), .muted))
    }
    var right: [Phrase] = [
      Phrase(Shown(words.headRun(surroundings.worklist.queue.noticeCount))),
      Phrase(
        Shown(
          words.headBank(
            surroundings.settings.bankDataThrough, unclear: surroundings.book.bank.open.count,
            on: surroundings.day)),
        surroundings.settings.hasFreshBankData(on: surroundings.day) ? .text : .warn),
    ]
    if let others = others(base, surroundings) { right.insert(Phrase(others, .info), at: 0) }
    if let interrupted {
      let title = interrupted.title(surroundings).string
      // The title of a case has its number in it.
      let debtor = interrupted.debtor.flatMap { title.contains($0.text) ? nil : $0.text }
      let text = words.interrupted(title, debtor)
      right.insert(Phrase(Shown(text), .warn), at: 0)
    }
    if surroundings.day != surroundings.today {
      right.append(Phrase(Shown(words.day(surroundings.day)), .warn))
    }
    return StatusLine(left: left, right: right, role: .header)
  }

  /// Who else is in the case that is seen.
  private func others(_ base: Int, _ surroundings: Surroundings) -> Shown? {
    guard let debtor = layers[base].debtor else { return nil }
    let names = surroundings.colleagues.filter {
      $0.debtor == debtor && $0.user != surroundings.user
    }.map(\.user.text)
    return names.isEmpty
      ? nil : Shown(surroundings.words.alsoHere(names.sorted().joined(separator: ", ")))
  }

  private func hintBar(_ surroundings: Surroundings) -> HintBar {
    let back: [Action] = interruptions.isEmpty ? [] : [.backInterrupted]
    let isTyping = top.scope == .form
    let hints = (back + top.hints).enumerated().compactMap { place, action -> HintBar.Hint? in
      let all = surroundings.keys.set[action]
      // A letter would be typed.
      guard let keys = all.first(where: { !isTyping || $0.chords[0].typed == nil }) else {
        return nil
      }
      return HintBar.Hint(
        keys, Shown(surroundings.words.hint(action)),
        isEnabled: refusal(of: action, surroundings) == nil, priority: -place)
    }
    let help = surroundings.keys.set[.help].first {
      $0.chords[0].typed == nil || top.scope != .form
    }
    return HintBar(
      hints, last: help.map { .init($0, Shown(surroundings.words.hint(.help))) })
  }

  private func status(on row: Surface, _ surroundings: Surroundings) {
    guard toasts.current(at: surroundings.time) == nil else {
      toasts.view(at: surroundings.time, on: row)
      return
    }
    var left: [Phrase] = []
    if surroundings.readOnly != nil {
      left.append(Phrase(Shown(surroundings.words.bookIsReadOnly), .danger))
    } else if !surroundings.settings.hasFreshBankData(on: surroundings.day),
      !surroundings.book.accounts.isEmpty
    {
      left.append(
        Phrase(
          Shown(
            surroundings.words.staleBankLine(
              surroundings.settings.bankDataThrough, on: surroundings.day,
              keys: surroundings.keys(to: .bank, .bankDay))), .warn))
    }
    StatusLine(
      left: left, right: [Phrase(Shown(surroundings.user.text), .muted)], role: .status
    ).view(on: row)
  }

  /// What may follow a key that begins something.
  private func prefixBox(_ surroundings: Surroundings) -> PrefixBox? {
    guard !pending.chords.isEmpty,
      case .prefix(let next) = surroundings.keys.trie(top.scope).step(pending.chords)
    else { return nil }
    return PrefixBox(
      pending.chords,
      next.map { continuation in
        PrefixBox.Choice(
          continuation.chord,
          Shown(continuation.action.map { surroundings.words.title(of: $0) } ?? "…"),
          isEnabled: continuation.action.map { refusal(of: $0, surroundings) == nil } ?? true)
      })
  }

  private func tooSmall(_ surroundings: Surroundings) -> TooSmall {
    var lines = [
      Phrase(
        Shown(
          surroundings.words.tooSmall(
            columns: Self.leastSize.columns, rows: Self.leastSize.rows)), .warn)
    ]
    if let debtor = openDebtor { lines.append(Phrase(Shown(debtor.text))) }
    return TooSmall(lines)
  }
}
