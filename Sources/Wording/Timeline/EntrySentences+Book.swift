import Receivables

extension EntrySentences {
  /// The sentence of an event of the book.
  func sentence(_ event: BookEvent) -> String {
    switch event {
    case .bookOpened(let opening):
      told(
        say("Buch „\(opening.name.text)“", "book “\(opening.name.text)”"),
        [opening.currency.code, opening.zone.text, words.state(opening.state)])
    case .creditorSet(let creditor):
      told(
        say("Gläubiger \(creditor.name.text)", "creditor \(creditor.name.text)"),
        [words.address(creditor.address)])
    case .bankAccountSet(let account):
      told(
        say("Bankkonto von \(account.holder.text)", "bank account of \(account.holder.text)"),
        [account.iban.grouped, account.bank?.text])
    case .procedureSet(let procedure):
      told(
        procedure.name.text,
        [
          from(procedure.from), procedure.use.map(words.use),
          say("\(procedure.levels.count) Stufen", "\(procedure.levels.count) levels"),
        ])
    case .baseRateSet(let rate):
      told(words.rate(rate.rate), [from(rate.from)])
    case .toleranceSet(let tolerances):
      told(
        say(
          "Kleindifferenz bis \(money(tolerances.smallDifference))",
          "small difference up to \(money(tolerances.smallDifference))"),
        [
          say(
            "Zinsrest bis \(money(tolerances.droppedInterest))",
            "interest dropped up to \(money(tolerances.droppedInterest))"),
          say(
            "Skonto \(words.count(ofDays: tolerances.discountGraceDays)) Nachfrist",
            "\(words.count(ofDays: tolerances.discountGraceDays)) of grace for discounts"),
        ])
    case .policySet(let policy): sentence(policy)
    case .templateSet(let template):
      say("Vorlage „\(template.name.text)“", "template “\(template.name.text)”")
    case .permissionSet, .absenceSet, .rangeAssigned: sentenceOfPeople(event)
    case .salesRecorded(let sales):
      say(
        "Umsatz ab \(day(sales.month)): \(money(sales.amount))",
        "sales from \(day(sales.month)): \(money(sales.amount))")
    case .bankDataCompleteUntil(let mark):
      told(
        say(
          "Zahlungen vollständig gebucht bis \(day(mark.through))",
          "payments completely booked until \(day(mark.through))"), [mark.account?.grouped])
    case .runIssued(let run):
      told(
        say("Mahnlauf vom \(day(run.dated))", "run of \(day(run.dated))"),
        [
          run.notices == 1
            ? say("1 Schreiben", "1 notice")
            : say("\(run.notices) Schreiben", "\(run.notices) notices"),
          run.demanded.isEmpty ? nil : run.demanded.map(money).joined(separator: " + "),
        ])
    }
  }

  private func sentence(_ policy: Policy) -> String {
    told(
      words.dayCount(policy.dayCount),
      [
        words.demandStart(policy.demandStart),
        say(
          "Kulanz \(policy.graceBankDays) Bankarbeitstage",
          "grace \(policy.graceBankDays) bank days"),
        say(
          "Rückrufzeit \(policy.undoMinutes) Minuten", "undo window \(policy.undoMinutes) minutes"),
      ])
  }

  private func sentenceOfPeople(_ event: BookEvent) -> String {
    switch event {
    case .permissionSet(let grant):
      told(
        "\(grant.user.text):",
        [
          grant.rights.isEmpty
            ? say("keine besonderen Rechte", "no special rights")
            : grant.rights.map(words.right).joined(separator: ", ")
        ])
    case .absenceSet(let absence): sentence(absence)
    case .rangeAssigned(let range):
      told(
        say(
          "Kunden \(range.from.text) – \(range.through.text):",
          "debtors \(range.from.text) – \(range.through.text):"),
        [range.clerk?.text ?? say("niemand mehr", "nobody any more")])
    default: ""
    }
  }

  private func sentence(_ absence: Absence) -> String {
    let (clerk, substitute) = (absence.clerk.text, absence.substitute.text)
    let days = words.days(absence.from...max(absence.from, absence.through))
    return say(
      "\(clerk) abwesend \(days), vertreten durch \(substitute)",
      "\(clerk) away \(days), replaced by \(substitute)")
  }

  /// The sentence of an event of the bank and of files.
  func sentence(_ event: MatchingEvent) -> String {
    switch event {
    case .statementRecorded(let statement):
      told(
        say(
          "Kontoauszug \(statement.account.grouped)", "statement of \(statement.account.grouped)"),
        [
          named("Nr.", "no.", statement.number?.text),
          words.days(statement.from...max(statement.from, statement.through)),
          "\(money(statement.opening)) → \(money(statement.closing))",
        ])
    case .transactionRecorded(let transaction):
      told(
        say(
          "\(money(transaction.amount)), Wertstellung \(day(transaction.valued))",
          "\(money(transaction.amount)), value date \(day(transaction.valued))"),
        [transaction.name?.text, transaction.counterAccount?.grouped],
        quoting: transaction.reference?.text)
    case .transactionSetAside(let aside):
      told(
        say(
          "Umsatz \(aside.transaction) gehört zu keinem Kunden",
          "\(aside.transaction) is no debtor's"),
        quoting: aside.reason?.text)
    case .importRecorded(let record):
      told(
        record.file.text,
        [
          record.kind.text,
          say(
            "\(words.count(record.rows)) Zeilen, \(words.count(record.booked)) gebucht",
            "\(words.count(record.rows)) rows, \(words.count(record.booked)) booked"),
        ])
    }
  }
}
