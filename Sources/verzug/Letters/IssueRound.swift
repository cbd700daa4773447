import Desk
import Receivables
import Wording

/// Issues the notices of a run: all papers first, then one step.
struct IssueRound {
  private let desk: Desk
  private let proposal: RunProposal
  private let user: UserName?

  init(_ desk: Desk, _ proposal: RunProposal, by user: UserName?) {
    self.desk = desk
    self.proposal = proposal
    self.user = user
  }

  /// Issues one group or all of them, and tells what came of it.
  func reply(group: StepGroup?, without left: Set<DebtorID>) throws(Problem) -> Reply {
    let chosen = proposal.notices.filter { notice in
      !left.contains(notice.standing.debtor) && (group == nil || notice.group == group)
    }
    guard !chosen.isEmpty else {
      var sheet = Sheet()
      sheet.paragraph(words.nothingToIssue(leftOut: proposal.leftOut.count))
      return Reply(answer: IssuedRunAnswer(), sheet: sheet, status: .refused)
    }
    let (kept, failed) = try papers(of: chosen)
    guard !kept.isEmpty else {
      return Reply(
        answer: IssuedRunAnswer(failed: failed), sheet: sheet(of: failed), status: .refused)
    }
    let receipt: CommandReceipt
    do throws(BookFault) {
      receipt = try Issuing(desk).issue(
        run: kept, group: group.flatMap { try? Line($0.code) }, on: proposal.day, by: user)
    } catch {
      throw Problem(.book(error), status: .refused)
    }
    let moved = kept.map(\.letter.debtor).filter { !receipt.debtors.contains($0) }
    return told(receipt, kept, moved, failed)
  }

  /// Composes the notices and keeps their papers.
  private func papers(
    of chosen: [RunProposal.Proposed]
  ) throws(Problem) -> (kept: [KeptLetter], failed: [(DebtorID, Fault)]) {
    let waiting = Waiting { words.composing($0, of: chosen.count) }
    defer { waiting.end() }
    let drafts = chosen.compactMap { notice in
      desk.book.account(notice.standing.debtor).map {
        (LetterDraft(.notice(notice.figures)), $0)
      }
    }
    do throws(Fault) {
      let press = try Issuing(desk).press(on: proposal.day)
      let (letters, failed) = press.compose(drafts, progress: waiting.tell)
      do throws(BookFault) { return (try press.keep(letters), failed) } catch {
        throw .book(error)
      }
    } catch {
      throw Problem(error, status: .refused)
    }
  }

  private func told(
    _ receipt: CommandReceipt, _ kept: [KeptLetter], _ moved: [DebtorID],
    _ failed: [(DebtorID, Fault)]
  ) -> Reply {
    let totals = kept.filter { receipt.debtors.contains($0.letter.debtor) }.compactMap { kept in
      if case .notice(let figures) = kept.letter.draft.content { figures.notice.total } else { nil }
    }
    var sheet = sheet(of: failed)
    sheet.field(words.label(.saved), receipt.range)
    sheet.field(words.label(.sum), words.noticeSum(totals.count, .sums(of: totals), costs: []))
    if !moved.isEmpty { sheet.paragraph(words.movedOn(moved.map(\.text))) }
    sheet.paragraph(words.goesOut(after: desk.book.settings.policy.undoMinutes, receipt.command))
    return Reply(
      answer: IssuedRunAnswer(receipt, moved: moved, failed: failed), sheet: sheet,
      status: failed.isEmpty && moved.isEmpty ? .success : .refused)
  }

  private func sheet(of failed: [(DebtorID, Fault)]) -> Sheet {
    var sheet = Sheet()
    guard !failed.isEmpty else { return sheet }
    sheet.heading(words.label(.failedLetters))
    sheet.list(failed.map { "\($0.0.text): \(words.explanation(of: $0.1).message)" })
    return sheet
  }
}

/// What a run came to, as machines read it.
private struct IssuedRunAnswer: Encodable {
  let schema = 1
  let command: EntryNumber?
  let issued: [DebtorID]
  let moved: [DebtorID]
  let failed: [Failed]

  struct Failed: Encodable {
    let debtor: DebtorID
    let reason: String
  }

  init(
    _ receipt: CommandReceipt? = nil, moved: [DebtorID] = [], failed: [(DebtorID, Fault)] = []
  ) {
    command = receipt?.command
    issued = receipt.map { $0.debtors.sorted() } ?? []
    self.moved = moved
    self.failed = failed.map {
      Failed(debtor: $0.0, reason: words.explanation(of: $0.1).message)
    }
  }
}
