import Receivables
import Wording

/// A debtor and how he stands on a day, to be explained.
struct ExplainedDebtor {
  let account: Account
  let standing: Standing
  let settings: Settings
}

extension ExplainedDebtor {
  var day: Day { standing.day }

  /// The notice that is planned; nothing where none is.
  var planned: PlannedNotice? {
    if case .notice(let planned) = standing.step { planned } else { standing.notice }
  }

  /// The number of an invoice as the debtor knows it.
  func documentNumber(of item: EntryNumber) -> String {
    account.ledger.item(item)?.invoice.number.text ?? item.description
  }

  /// Where the overdue invoices stand on their ladders, and what comes next.
  var ladders: [Ladder] { account.ladders(on: day, settings) }

  /// What stands against the notice that is planned.
  var objections: [Objection] {
    guard planned != nil, let figures = account.noticeFigures(on: day, settings) else { return [] }
    return account.objections(to: figures, settings)
  }

  /// Why the case is on top of its lane.
  var pin: Pin? {
    guard case .casework(.pinned(let pin))? = standing.pin.flatMap({ account.fact($0)?.value })
    else { return nil }
    return pin
  }
}

// MARK: - For people

extension ExplainedDebtor {
  var sheet: Sheet {
    var sheet = Sheet()
    sheet.heading("\(account.number.text) \(standing.name?.text ?? "")")
    addPlace(to: &sheet)
    if !standing.reasons.isEmpty {
      sheet.heading(words.label(.reasons))
      sheet.table(
        [
          .number(words.label(.lane)), .text(words.label(.reason)), .text(words.label(.endsBy)),
        ],
        standing.reasons.map { reason in
          [
            "\(reason.lane.rawValue)", words.reason(reason, of: standing, account),
            words.remedy(reason),
          ]
        })
    }
    addGates(to: &sheet)
    addPortions(to: &sheet)
    addLadders(to: &sheet)
    addPoints(to: &sheet)
    return sheet
  }

  private func addPlace(to sheet: inout Sheet) {
    sheet.field(words.label(.day), words.dayWithWeekday(day))
    sheet.field(words.label(.stands), words.place(standing.place, on: day))
    sheet.field(words.label(.nextStep), standing.step.map(words.step) ?? words.noStep)
    if !standing.flags.isEmpty {
      sheet.field(
        words.label(.remarks), standing.flags.map(words.flag).joined(separator: ", "))
    }
    let objections = objections
    if !objections.isEmpty {
      sheet.field(
        words.label(.against),
        objections.map { words.objection($0, account) }.joined(separator: " "))
    }
    if standing.overdue.isPositive {
      sheet.field(words.label(.overdue), words.money(standing.overdue))
      sheet.field(words.label(.collectible), words.money(standing.collectible))
    }
    sheet.field(words.label(.clerk), words.responsibility(standing.clerk))
    if let pin {
      sheet.field(
        words.label(.pinned), words.pin(pin.reason.text, through: pin.through, on: day))
    }
    sheet.field(words.label(.changes), words.changes(standing.changes))
  }

  private func addGates(to sheet: inout Sheet) {
    guard !standing.gates.isEmpty else { return }
    sheet.heading(words.label(.heldBack))
    sheet.table(
      [
        .text(words.label(.gate)), .number(words.label(.resting)), .text(words.label(.lifted)),
      ],
      standing.gates.map { gate in
        [
          words.gate(gate, on: day, account), words.money(gate.money),
          words.lift(of: gate, on: day),
        ]
      })
  }

  private func addPortions(to sheet: inout Sheet) {
    guard !standing.portions.isEmpty else { return }
    sheet.heading(words.label(.overdueInvoices))
    sheet.table(
      [
        .text("#"), .text(words.label(.invoice)), .text(words.label(.lastDayToPay)),
        .number(words.label(.overdue)), .number(words.label(.collectible)),
        .text(words.label(.gate)),
      ],
      standing.portions.map { portion in
        [
          "\(portion.item.sequence)", documentNumber(of: portion.item),
          words.nearDay(portion.lastDay, on: day), words.bareMoney(portion.overdue),
          words.money(portion.collectible),
          portion.gates.map { "\(words.gate($0.kind)) \(words.bareMoney($0.money))" }
            .joined(separator: ", "),
        ]
      })
  }

  private func addLadders(to sheet: inout Sheet) {
    let ladders = ladders
    guard !ladders.isEmpty else { return }
    sheet.heading(words.label(.procedure))
    sheet.table(
      [
        .text(words.label(.invoice)), .text(words.label(.procedure)),
        .text(words.label(.nextStep)),
      ],
      ladders.map { ladder in
        [
          documentNumber(of: ladder.item),
          words.level(
            ladder.level, of: ladder.procedure.levels.count, ladder.procedure.name),
          words.next(ladder, on: day),
        ]
      })
  }

  private func addPoints(to sheet: inout Sheet) {
    guard standing.points.total > 0 else { return }
    sheet.heading(words.classTitle(standing.rank, standing.points))
    let reaction = account.lastReaction(by: day)
    sheet.table(
      [
        .text(words.label(.question)), .number(words.label(.points)),
        .text(words.label(.restsOn)),
      ],
      PointQuestion.allCases.map { question in
        [
          words.question(question), "\(question.points(of: standing.points))",
          words.ground(of: question, standing, lastReaction: reaction),
        ]
      })
  }
}
