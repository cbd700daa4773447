import Desk
import Receivables
import Terminal
import Wording

// Letters: composed and sent beside the keyboard, issued on it.

extension Workbench {
  private var letterDay: Day { fixedDay ?? desk.today }

  /// Composes a letter as the case would be once what comes before it is done.
  mutating func compose(_ order: LetterOrder) -> [Effect<Message>] {
    guard let account = desk.book.account(order.debtor) else { return [] }
    let seen: Account
    do {
      seen =
        try order.first.isEmpty
        ? account
        : desk.preview(.several(order.first), of: order.debtor, on: fixedDay).after ?? account
    } catch {
      let fault = Fault.book(.refused(error))
      return satisfy(state.learn(.worked(.composed(order.debtor, .failure(fault))), surroundings))
    }
    let press: Press
    do throws(Fault) { press = try Issuing(desk).press(on: letterDay) } catch {
      return satisfy(state.learn(.worked(.composed(order.debtor, .failure(error))), surroundings))
    }
    return [
      .work {
        let result = Result { () throws(Fault) in
          try press.compose(order.draft, for: account, seenAs: seen)
        }
        return .worked(JobBox(.composed(order.debtor, result)))
      }
    ]
  }

  /// Issues a letter: its papers first, then the command.
  mutating func issue(
    _ letter: ComposedLetter, first: [Command], _ action: Action
  ) -> [Effect<Message>] {
    let command: Command
    do throws(BookFault) { command = try Issuing(desk).prepared(letter, first: first) } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
      return []
    }
    return perform(
      Order(command: command, debtors: [letter.debtor], version: letter.version, action: action))
  }

  /// Puts a letter as PDF where its owner can look at it.
  mutating func keepPDF(_ letter: ComposedLetter) -> [Effect<Message>] {
    guard let folder = drafts.folder else {
      say(surroundings.words.noFolderForTexts)
      return []
    }
    let name = "\(letter.day)-\(letter.text.kind.rawValue).pdf"
    do throws(BookFault) {
      try folder.put(letter.pdf, as: name)
      state.toasts.show(
        Shown(surroundings.words.writtenTo(folder.path + "/" + name)), role: .ok, at: clock())
    } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
    }
    return []
  }

  // MARK: A run

  /// Composes the notices of a run and keeps their papers.
  mutating func composeRun(_ run: RunOrder) -> [Effect<Message>] {
    let drafts = run.notices.compactMap { figures in
      desk.book.account(figures.debtor).map { (LetterDraft(.notice(figures)), $0) }
    }
    let press: Press
    do throws(Fault) { press = try Issuing(desk).press(on: letterDay) } catch {
      return satisfy(state.learn(.worked(.failed(error)), surroundings))
    }
    return [
      .work {
        let (letters, failed) = press.compose(drafts)
        do throws(BookFault) {
          let kept = try press.keep(letters)
          return .worked(JobBox(.papers(RunPapers(run, kept, failed))))
        } catch {
          return .worked(JobBox(.failed(.book(error))))
        }
      }
    ]
  }

  /// Issues a run whose papers are kept.
  mutating func issueRun(_ papers: RunPapers) -> [Effect<Message>] {
    let issue = Issuing.run(papers.kept, group: papers.run.group)
    return perform(
      Order(
        command: .issueRun(issue), debtors: papers.kept.map(\.letter.debtor), version: nil,
        action: .runIssue))
  }

  // MARK: Sending

  /// Sends letters, one after the other.
  mutating func deliver(_ letters: [Outgoing], anyway: Bool) -> [Effect<Message>] {
    guard delivery == nil else {
      say(surroundings.words.isSending)
      return []
    }
    let dispatching = Dispatching(desk, postOffice)
    delivery = DeliveryState(letters.filter { dispatching.carries($0.channel) }, anyway: anyway)
    return sendNext()
  }

  private mutating func sendNext() -> [Effect<Message>] {
    let dispatching = Dispatching(desk, postOffice)
    while let next = delivery?.next() {
      state.toasts.show(
        Shown(surroundings.words.sending(delivery?.done ?? 0, of: delivery?.count ?? 0)),
        role: .info, at: clock())
      do throws(BookFault) {
        let one = dispatching.now(next) ?? next
        let sending = try dispatching.begin(one, anyway: delivery?.anyway ?? false)
        catchUp()
        return [.work { .sent(SentBox(sending: sending, answer: sending.send())) }]
      } catch {
        catchUp()
        say(surroundings.words.explanation(of: .book(error)).message)
      }
    }
    guard let ended = delivery else { return [] }
    delivery = nil
    state.toasts.show(
      Shown(surroundings.words.sentSum(ended.accepted, of: ended.count)),
      role: ended.accepted == ended.count ? .ok : .warn, at: clock())
    state.refresh(Changes(), own: true, surroundings)
    return []
  }

  /// Writes down what came of a letter, and goes on.
  mutating func take(_ box: SentBox) -> [Effect<Message>] {
    do throws(BookFault) {
      let receipt = try Dispatching(desk, postOffice).end(box.sending, box.answer)
      if let receipt { catchUp(own: receipt) } else { catchUp() }
    } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
    }
    delivery?.take(box.answer, box.sending.one.channel)
    return sendNext()
  }

  /// Writes down what a person found out.
  mutating func settle(
    _ one: Outgoing, _ outcome: DispatchEnd.Outcome
  ) -> [Effect<Message>] {
    do throws(BookFault) {
      catchUp(own: try Dispatching(desk, postOffice).settle(one, outcome, on: fixedDay))
    } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
    }
    return []
  }
}

/// Letters that are being sent.
struct DeliveryState: Sendable {
  private var rest: [Outgoing]
  let count: Int
  let anyway: Bool
  private(set) var accepted = 0

  init(_ letters: [Outgoing], anyway: Bool) {
    rest = letters.reversed()
    count = letters.count
    self.anyway = anyway
  }

  var done: Int { count - rest.count }

  mutating func next() -> Outgoing? { rest.popLast() }

  /// Takes an answer; what lies at our end would meet all others on the way, too.
  mutating func take(_ answer: SendingAnswer, _ channel: ContactChannel) {
    if case .accepted = answer { accepted += 1 }
    if case .notSent = answer { rest.removeAll { $0.channel == channel } }
  }
}

/// A letter on its way back from the worker, with the answer.
public struct SentBox: Sendable {
  let sending: Sending
  let answer: SendingAnswer
}

/// A group of a run that is to be issued.
struct RunOrder: Sendable {
  let group: Line?
  let notices: [NoticeFigures]
}

/// The papers of a group, and who cannot be written to.
struct RunPapers: Sendable {
  let run: RunOrder
  let kept: [KeptLetter]
  let failed: [(DebtorID, Fault)]

  init(_ run: RunOrder, _ kept: [KeptLetter], _ failed: [(DebtorID, Fault)]) {
    self.run = run
    self.kept = kept
    self.failed = failed
  }
}
