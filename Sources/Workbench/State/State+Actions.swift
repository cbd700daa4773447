import Desk
import Receivables
import Terminal
import Wording

// The actions that every place has in common.

extension State {
  /// Why an action cannot be done now, if so.
  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    if let refusal = top.refusal(of: action, surroundings) { return refusal }
    switch action {
    case .undo: return history.done.isEmpty ? Shown(surroundings.words.nothingToUndo) : nil
    case .redo: return history.undone.isEmpty ? Shown(surroundings.words.nothingToRedo) : nil
    case .backInterrupted:
      return interruptions.isEmpty ? Shown(surroundings.words.nothingInterrupted) : nil
    case .export where !top.hasTable:
      return Shown(surroundings.words.nothingToExport)
    case .why where top.subjects.isEmpty: return Shown(surroundings.words.noCaseHere)
    case _ where Action.ofCases.contains(action):
      return surroundings.refusal(of: action, for: top.subjects)
    default: return surroundings.refusal(of: action)
    }
  }

  /// What an action comes to where the uppermost layer has no meaning of its own for it.
  func perform(_ action: Action, _ surroundings: Surroundings) -> [Step] {
    switch action {
    case .escape, .quit: layers.count > 1 ? [.leave] : quit(action, surroundings)
    case .undo: undo(surroundings)
    case .redo: redo(surroundings)
    case .reload: [.request(.reload)]
    case .redraw: [.request(.redraw)]
    case .suspend: [.request(.suspend)]
    case .gotoQueue: [.leaveToQueue]
    case .help: [.open(HelpLayer(self, surroundings))]
    case .palette: [.open(PaletteLayer(self, surroundings))]
    case .caseNext: [.nextCase(1)]
    case .casePrevious: [.nextCase(-1)]
    case .accountCopy: copyNumber(surroundings)
    case .find: [.interrupt(FindPage())]
    case .backInterrupted: [.resume]
    case .export: export(surroundings)
    case .why: top.subjects.first.map { [.open(WhyPage($0))] } ?? []
    default: open(action, surroundings)
    }
  }

  /// Opens the page, the strip or the form of an action.
  private func open(_ action: Action, _ surroundings: Surroundings) -> [Step] {
    if let page = surroundings.page(for: action, top.subjects) { return [.open(page)] }
    return surroundings.steps(for: action, top.subjects, drafts)
  }

  private func export(_ surroundings: Surroundings) -> [Step] {
    guard let table = top.table(surroundings) else { return [] }
    return [.open(ExportStrip(table, top.title(surroundings), surroundings))]
  }

  private func quit(_ action: Action, _ surroundings: Surroundings) -> [Step] {
    guard action == .quit else { return [.say(Shown(surroundings.words.quitHint), .muted)] }
    let waiting = surroundings.waitingLetters
    guard waiting > 0 else { return [.request(.quit)] }
    let question = surroundings.question(
      surroundings.words.quitQuestion(waiting), [], tier: .yes)
    return [.ask(question, [.request(.quit)])]
  }

  private func copyNumber(_ surroundings: Surroundings) -> [Step] {
    let numbers = top.subjects.map(\.text).joined(separator: " ")
    return [.request(.copy(numbers)), .say(Shown(surroundings.words.copied(numbers)), .ok)]
  }
}

// MARK: - Undo

extension State {
  private func undo(_ surroundings: Surroundings) -> [Step] {
    guard let last = history.done.last else { return [] }
    let command = Command.undo(last.receipt.command)
    let order = Order(
      command: command, debtors: last.order.debtors, version: nil, action: .undo,
      kind: .undo(of: last.receipt.command))
    let text = surroundings.words.undoQuestion(surroundings.names(of: last.receipt))
    return [
      .ask(
        surroundings.question(text, surroundings.lines(last.order.debtors), tier: .yes),
        [.request(.perform(order))])
    ]
  }

  private func redo(_ surroundings: Surroundings) -> [Step] {
    guard let last = history.undone.last else { return [] }
    let order = Order(
      command: last.order.command, debtors: last.order.debtors, version: nil,
      action: last.order.action, kind: .redo)
    let text = surroundings.words.redoQuestion(surroundings.names(of: last.receipt))
    return [
      .ask(
        surroundings.question(text, surroundings.lines(last.order.debtors), tier: .yes),
        [.request(.perform(order))])
    ]
  }
}
