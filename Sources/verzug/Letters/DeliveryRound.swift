import Desk
import Receivables
import Wording

/// One round of sending what waits, or of writing down what a person found.
struct DeliveryRound {
  private let desk: Desk
  private let dispatching: Dispatching
  private let user: UserName?

  init(_ desk: Desk, _ dispatching: Dispatching, by user: UserName?) {
    self.desk = desk
    self.dispatching = dispatching
    self.user = user
  }
}

extension DeliveryRound {
  /// Everything that waits, as it is.
  var listed: Reply {
    let rows = dispatching.outbox().map { one in
      DeliveryAnswer.Row(one, isCarried: dispatching.carries(one.channel))
    }
    return Reply(answer: DeliveryAnswer(sent: [], waiting: rows), sheet: sheet([], rows))
  }

  /// Sends all that may go, and tells what became of each.
  ///
  /// - Parameters:
  ///   - anyway: What goes though something came in between.
  ///   - limit: The most that go.
  /// - Returns: What was sent, and what waits still.
  /// - Throws: `Problem` where a letter does not wait, or the book cannot be written to.
  func sent(anyway: [EntryNumber], limit: Int?) throws(Problem) -> Reply {
    let now = desk.clock.now
    let outbox = dispatching.outbox()
    for entry in anyway where !outbox.contains(where: { $0.number == entry }) {
      throw Problem(
        .book(.refused(Refusal(.unknownEntry, entry))), at: "--anyway", status: .refused)
    }
    let going = outbox.filter { one in
      dispatching.carries(one.channel) && (one.mayGo(at: now) || anyway.contains(one.number))
    }.prefix(limit ?? .max)
    let waiting = Waiting { words.sending($0, of: going.count) }
    var sent: [DeliveryAnswer.Sent] = []
    var failed: Set<ContactChannel> = []
    for (place, one) in going.enumerated() where !failed.contains(one.channel) {
      waiting.tell(place)
      let answer = send(one, anyway: anyway.contains(one.number))
      // What lies at our end would meet all the others, too.
      if case .answered(.notSent) = answer { failed.insert(one.channel) }
      sent.append(DeliveryAnswer.Sent(one, answer))
    }
    waiting.end()
    let rest = dispatching.outbox().map { one in
      DeliveryAnswer.Row(one, isCarried: dispatching.carries(one.channel))
    }
    let isWell = sent.allSatisfy(\.isWell)
    return Reply(
      answer: DeliveryAnswer(sent: sent, waiting: rest), sheet: sheet(sent, rest),
      status: isWell ? .success : .refused)
  }

  private func send(_ one: Outgoing, anyway: Bool) -> DeliveryAnswer.Fate {
    do throws(BookFault) {
      // The ones before may have been to the same debtor.
      let newest = dispatching.now(one) ?? one
      let sending = try dispatching.begin(newest, anyway: anyway, by: user)
      let answer = sending.send()
      try dispatching.end(sending, answer)
      return .answered(answer)
    } catch {
      return .failed(error)
    }
  }
}

// MARK: - What a person found

extension DeliveryRound {
  /// Writes down that a letter went, or that it did not.
  func settle(
    _ entry: EntryNumber, _ channel: ContactChannel?, _ outcome: DispatchEnd.Outcome,
    _ proof: Line?, on day: Day?
  ) throws(Problem) {
    let started = dispatching.outbox().first { one in
      one.number == entry && one.isStarted && (channel == nil || one.channel == channel)
    }
    guard let started else {
      throw Problem(.book(.refused(Refusal(.unknownEntry, entry))), status: .refused)
    }
    do throws(BookFault) {
      try dispatching.settle(started, outcome, words: proof, on: day, by: user)
    } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  /// Writes down that every printed letter was posted.
  func settleAllPosted(on day: Day?) throws(Problem) {
    for one in dispatching.outbox() where one.channel == .letter && one.isStarted {
      do throws(BookFault) { try dispatching.settle(one, .accepted, on: day, by: user) } catch {
        throw Problem(.book(error), status: .refused)
      }
    }
  }
}

// MARK: - On a terminal

extension DeliveryRound {
  private func sheet(_ sent: [DeliveryAnswer.Sent], _ rest: [DeliveryAnswer.Row]) -> Sheet {
    var sheet = Sheet()
    if sent.isEmpty, rest.isEmpty { sheet.paragraph(words.nothingWaits) }
    if !sent.isEmpty {
      sheet.heading(words.label(.sentLetters))
      sheet.table(
        columns(words.label(.result)),
        sent.map { row in cells(of: row.one) + [words.fate(row.fate)] }, hanging: true)
    }
    if !rest.isEmpty {
      sheet.heading(words.label(.waitingLetters))
      sheet.table(
        columns(words.label(.state)),
        rest.map { row in
          cells(of: row.one) + [words.state(row, in: desk)]
        }, hanging: true)
    }
    return sheet
  }

  private func columns(_ last: String) -> [Sheet.Column] {
    [
      .number(words.label(.entry)), .text(words.label(.customer)), .text(words.label(.letter)),
      .text(words.label(.way)), .number(words.label(.sum)), .text(last),
    ]
  }

  private func cells(of one: Outgoing) -> [String] {
    [
      "\(one.number)", one.debtor.text, words.outgoing(one), words.channel(one.channel),
      one.total.map(words.money) ?? "–",
    ]
  }
}
