import Desk
import Receivables
import Terminal
import Wording

// Issuing a group: its sample first, then its count, then all of it as one step.

extension RunPage {
  /// How many letters of a group are looked at beside the flagged ones.
  private static let sampleSize = 3

  /// The notices of a group that nobody left out.
  func going(of group: RunGroup) -> [RunProposal.Proposed] {
    proposal?.notices(of: group).filter { vetoes[$0.standing.debtor] == nil } ?? []
  }

  /// Whose letters are still to be looked at: some of the group, and every flagged one.
  func unseen(of group: RunGroup) -> [DebtorID] {
    let going = going(of: group)
    let flagged = going.filter { !$0.flags.isEmpty }.map(\.standing.debtor)
    let plain = going.filter { $0.flags.isEmpty }.map(\.standing.debtor)
    let looked = plain.filter(seen.contains).count
    let more = max(0, min(Self.sampleSize, plain.count) - looked)
    return plain.filter { !seen.contains($0) }.prefix(more)
      + flagged.filter { !seen.contains($0) }
  }

  func refusalOfIssue(_ surroundings: Surroundings) -> Shown? {
    let words = surroundings.words
    if surroundings.readOnly != nil { return Shown(words.bookIsReadOnly) }
    guard !isIssuing, let group = group ?? groupAtCursor?.group else {
      return Shown(words.computing)
    }
    guard !going(of: group).isEmpty else { return Shown(words.nothingMayGo) }
    let left = unseen(of: group).count
    return left > 0 ? Shown(words.sampleFirst(left)) : nil
  }

  /// Takes a key while the count is typed.
  mutating func count(_ chord: Chord, _ surroundings: Surroundings) -> [Step] {
    guard var counting else { return [] }
    let wanted = going(of: counting.group)
    switch chord {
    case Chord(Key.escape):
      self.counting = nil
    case Chord(Key.backspace):
      counting.typed = String(counting.typed.dropLast())
      self.counting = counting
    case Chord(Key.enter):
      self.counting = nil
      guard counting.typed == "\(wanted.count)" else {
        return [.say(Shown(surroundings.words.typedOtherwise), .warn)]
      }
      isIssuing = true
      let code = "\(counting.group.step.code).\(counting.group.rank.rawValue)"
      return [
        .say(Shown(surroundings.words.composing(0, of: wanted.count)), .info),
        .request(
          .composeRun(RunOrder(group: try? Line(code), notices: wanted.map(\.figures)))),
      ]
    default:
      if let typed = chord.typed, typed.isNumber, counting.typed.count < 6 {
        counting.typed.append(typed)
        self.counting = counting
      }
    }
    return []
  }

  /// Issues the papers that were made; whoever cannot be written to is named.
  mutating func issue(_ papers: RunPapers, _ surroundings: Surroundings) -> [Step] {
    var steps: [Step] = []
    if let first = papers.failed.first {
      let reason = surroundings.words.explanation(of: first.1).message
      steps.append(
        .say(
          Shown(
            surroundings.words.notComposed(papers.failed.count, "\(first.0.text): \(reason)")),
          .danger))
    }
    guard !papers.kept.isEmpty else {
      isIssuing = false
      return steps
    }
    return steps + [.request(.issueRun(papers))]
  }

  func view(
    _ counting: (group: RunGroup, typed: String), on surface: Surface,
    _ surroundings: Surroundings
  ) {
    let area = surface.rows(from: surface.size.rows - 3, to: surface.size.rows).filled(.text)
    let count = going(of: counting.group).count
    area.write(
      Shown(surroundings.words.typeCount(count)), row: 0, column: 1, within: nil, .title)
    area.write(Shown("> \(counting.typed)"), row: 1, column: 1, within: nil, .text)
  }
}
