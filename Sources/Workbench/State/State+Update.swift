import Desk
import Receivables
import Terminal
import Wording

// How the state changes. Layers say what they want as steps; whatever only the surroundings can do
// comes out as requests.

extension State {
  /// Takes a key.
  mutating func press(_ chord: Chord, _ surroundings: Surroundings) -> [Request] {
    if pending.chords.isEmpty, let steps = top.take(chord, surroundings) {
      return apply(steps, surroundings)
    }
    let isPending = !pending.chords.isEmpty
    switch pending.take(chord, in: surroundings.keys.trie(top.scope)) {
    case .action(let action): return run(action, surroundings)
    case .prefix: return []
    case .unbound:
      guard !isPending, chord.typed != nil, top.extent == .page else { return [] }
      let name = surroundings.look.keyNames.name(of: chord)
      return apply(
        [.say(Shown(surroundings.words.noSuchKey(name)), .muted)], surroundings)
    }
  }

  /// Takes a pasted text: where no text is typed it does nothing, whatever it says.
  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Request] {
    pending.drop()
    let steps =
      top.paste(text, surroundings)
      ?? [.say(Shown(surroundings.words.pasteRefused), .warn)]
    return apply(steps, surroundings)
  }

  /// Does an action, or says why not.
  mutating func run(_ action: Action, _ surroundings: Surroundings) -> [Request] {
    if let refusal = refusal(of: action, surroundings) {
      return apply([.say(refusal, .warn)], surroundings)
    }
    let steps = top.perform(action, surroundings) ?? perform(action, surroundings)
    return apply(steps, surroundings)
  }

  /// Learns what became of a request.
  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Request] {
    var steps: [Step] = []
    switch outcome {
    case .performed(let order, let receipt):
      history.note(order, receipt)
      queue?.clearMarks()
      steps = [.say(Shown(surroundings.doneText(order, receipt)), .ok)]
    case .refused(_, let fault):
      steps = [.say(Shown(surroundings.words.explanation(of: .book(fault)).message), .danger)]
    case .worked(.failed(let fault)):
      steps = [.say(Shown(surroundings.words.explanation(of: fault).message), .danger)]
    case .document(_, .failure(let fault)):
      steps = [.say(Shown(surroundings.words.explanation(of: .book(fault)).message), .danger)]
    case .worked, .edited, .document: break
    }
    if case .worked = outcome {
      // Whoever asked for work may lie below what was opened since.
      for place in layers.indices.dropLast() { _ = layers[place].learn(outcome, surroundings) }
    }
    return apply(steps + top.learn(outcome, surroundings), surroundings)
  }

  /// Takes in what changed in the book; the cursor stays on its debtor.
  mutating func refresh(_ changes: Changes, own: Bool, _ surroundings: Surroundings) {
    for place in layers.indices { layers[place].refresh(changes, surroundings) }
    guard !own, !changes.users.isEmpty else { return }
    let who = changes.users.map(\.text).sorted().joined(separator: ", ")
    let text = surroundings.words.changedByOthers(
      who, changes.debtors.sorted().prefix(3).map(\.text), more: max(0, changes.debtors.count - 3))
    toasts.show(Shown(text), role: .info, at: surroundings.time)
  }
}

// MARK: - Steps

extension State {
  /// Takes the steps that a layer asked for.
  mutating func apply(_ steps: [Step], _ surroundings: Surroundings) -> [Request] {
    steps.flatMap { apply($0, surroundings) }
  }

  private mutating func apply(_ step: Step, _ surroundings: Surroundings) -> [Request] {
    switch step {
    case .open(let layer): return open(layer, surroundings)
    case .interrupt(let layer):
      if layers.count > 1 { interruptions.append(layers.count) }
      return open(layer, surroundings)
    case .resume: resume()
    case .become(let layer):
      top = layer
      return apply(layer.begin(surroundings), surroundings)
    case .leave: leave()
    case .leaveToQueue:
      layers.removeLast(layers.count - 1)
      interruptions = []
    case .openCase(let debtor): openCase(debtor, surroundings)
    case .nextCase(let distance): show(queue?.move(distance, surroundings), surroundings)
    case .caseDone(let debtor): goOn(from: debtor, surroundings)
    case .filter(let text): filter(text, surroundings)
    case .order(let order): queue?.set(order, surroundings)
    case .page(let change):
      let page = layers.lastIndex { $0.extent == .page } ?? 0
      return apply(layers[page].change(change, surroundings), surroundings)
    case .act(let action): return run(action, surroundings)
    case .say(let text, let role): toasts.show(text, role: role, at: surroundings.time)
    case .ask(let question, let steps):
      guard let question else { return apply(steps, surroundings) }
      layers.append(QuestionLayer(question, yes: steps))
    case .request(let request): return [request]
    case .keep(let draft): drafts[draft.key] = draft
    case .forget(let key): drafts[key] = nil
    }
    return []
  }

  private mutating func open(_ layer: any Layer, _ surroundings: Surroundings) -> [Request] {
    layers.append(layer)
    return apply(layer.begin(surroundings), surroundings)
  }

  /// Takes the uppermost layer away; the queue stays.
  private mutating func leave() {
    guard layers.count > 1 else { return }
    layers.removeLast()
    // Whoever is back at the place is interrupted no more.
    while let depth = interruptions.last, depth >= layers.count { interruptions.removeLast() }
  }

  /// Takes away all that came over what was interrupted last.
  private mutating func resume() {
    guard let depth = interruptions.popLast(), depth < layers.count else { return }
    layers.removeLast(layers.count - depth)
  }

  /// Filters the rows of the page on the screen.
  private mutating func filter(_ text: String, _ surroundings: Surroundings) {
    guard let place = layers.lastIndex(where: { $0.extent == .page }) else { return }
    if var page = layers[place] as? any Layer & FilteredLayer {
      page.set(filter: text, surroundings)
      layers[place] = page
    } else if place == 0 {
      queue?.set(QueueFilter(text), surroundings)
    }
  }

  private mutating func openCase(_ debtor: DebtorID, _ surroundings: Surroundings) {
    guard surroundings.account(debtor) != nil else { return }
    // Whoever was interrupted finds the queue as it was.
    if interruptions.isEmpty { queue?.select(debtor, surroundings) }
    layers.append(CasePage(debtor, surroundings))
  }

  /// The open case becomes another one.
  private mutating func show(_ debtor: DebtorID?, _ surroundings: Surroundings) {
    guard let debtor, var page = top as? CasePage else { return }
    page.show(debtor, surroundings)
    top = page
  }

  /// On from a case that is done for the present, in the order of the queue.
  ///
  /// One that left its lane has given the cursor to the next already. Whoever came from anywhere else,
  /// as in the middle of something, stays where he is.
  private mutating func goOn(from debtor: DebtorID, _ surroundings: Surroundings) {
    guard interruptions.isEmpty, layers.count <= 2, let cursor = queue?.cursorDebtor else { return }
    show(cursor == debtor ? queue?.move(1, surroundings) : cursor, surroundings)
  }
}
