import Receivables
import Terminal
import Wording

extension Listing {
  /// The groups of a run.
  init(
    run proposal: RunProposal, _ vetoes: [DebtorID: VetoReason], _ surroundings: Surroundings
  ) {
    let words = surroundings.words
    let kept = proposal.notices.filter { vetoes[$0.standing.debtor] == nil }
    let costs = kept.flatMap { $0.figures.charges.map(\.amount) }
    var head = [
      Phrase(Shown(words.runTitle(proposal.day)), .title),
      Phrase(
        Shown(
          words.noticeSum(
            kept.count, [Money].sums(of: kept.map(\.figures.notice.total)),
            costs: [Money].sums(of: costs))), .accent),
    ]
    if !proposal.hasFreshBankData {
      head.append(
        Phrase(
          Shown(
            words.staleBankData(
              proposal.bankDataThrough, on: surroundings.day,
              keys: surroundings.keys(to: .bank, .bankDay))), .warn))
    }
    self.init(
      words.title(of: .run), head: head,
      [
        .text(words.groupColumn), .count(words.column(.rank)),
        .count(words.noticesColumn), .amount(words.sumColumn), .count(words.flagsColumn),
        .count(words.vetoedColumn),
      ], emptyText: words.nothingToIssue(leftOut: proposal.leftOut.count))
    for (place, (group, notices)) in proposal.byGroup.enumerated() {
      let own = notices.filter { vetoes[$0.standing.debtor] == nil }
      let sums = [Money].sums(of: own.map(\.figures.notice.total))
      add(
        Row(
          id: RowID(debtor: nil, number: UInt64(place)),
          cells: [
            .text(words.groupName(group.step)), .text(group.rank.rawValue),
            .number(UInt64(own.count)),
            .amount(sums.first ?? .zero(surroundings.settings.currency)),
            .number(UInt64(own.count { !$0.flags.isEmpty })),
            .number(UInt64(notices.count - own.count)),
          ], role: own.isEmpty ? .muted : .text))
    }
  }

  /// The notices of a group.
  init(
    _ notices: [RunProposal.Proposed], _ vetoes: [DebtorID: VetoReason],
    _ surroundings: Surroundings
  ) {
    let words = surroundings.words
    self.init(
      words.noticesColumn,
      [
        .number(words.column(.number)), .name(words.column(.name)), .amount(words.sumColumn),
        .minorAmount(words.label(.newCosts)), .count(words.column(.days)),
        .day(words.label(.deadline)),
        .text(words.remarksColumn),
      ], emptyText: words.noRows)
    for notice in notices {
      let debtor = notice.standing.debtor
      let veto = vetoes[debtor]
      let costs = [Money].sums(of: notice.figures.charges.map(\.amount))
      let remarks =
        notice.flags.map(words.flag)
        + notice.objections.map { words.objection($0, surroundings.account(debtor)) }
      add(
        Row(
          id: RowID(debtor: debtor),
          cells: [
            .text(debtor.text), TableCell(notice.standing.name?.text),
            .amount(notice.figures.notice.total), costs.first.map { .amount($0) } ?? .empty,
            .number(UInt64(notice.standing.daysOverdue)), .day(notice.figures.notice.deadline),
            .text(veto.map(words.vetoed) ?? remarks.joined(separator: ", ")),
          ], role: veto != nil ? .muted : notice.flags.isEmpty ? .text : .warn,
          sign: veto == nil ? nil : Phrase("-", .warn)))
    }
  }

  /// Who gets no notice, why, and from when it may be otherwise.
  init(leftOut proposal: RunProposal, _ surroundings: Surroundings) {
    let words = surroundings.words
    self.init(
      words.label(.leftOut),
      [
        .number(words.column(.number)), .name(words.column(.name)),
        .amount(words.overdueTitle), .day(words.label(.returns)), .text(words.label(.reason)),
      ], emptyText: words.noRows)
    for left in proposal.leftOut {
      let debtor = left.standing.debtor
      add(
        Row(
          id: RowID(debtor: debtor),
          cells: [
            .text(debtor.text), TableCell(left.standing.name?.text), .amount(left.standing.overdue),
            left.returns.map { .day($0) } ?? .empty,
            .text(words.leftOutCause(left, surroundings.account(debtor))),
          ]))
    }
  }
}
