import Receivables

extension Plot {
  /// Notices of every level, and what becomes of letters on their way.
  static let mail: [Plot] = [
    // All levels, the last deadline running.
    Plot(.consumer) { story in
      let bill = story.due(through: 3, ago: 6)
      story.climbs(bill, 3, announces: .agency)
    },
    // All levels, and nothing more came.
    Plot(.business) { story in
      let bill = story.due(through: 3, ago: 25)
      story.climbs(bill, 3, announces: .court)
      story.calls(
        story.ago(3), .refuses, because: .liquidity, "„Von mir gibt es nichts.“ Legt auf.")
    },
    // The second level, arrived.
    Plot(.consumer) { story in
      let bill = story.due(through: 2, ago: 8)
      story.climbs(bill, 2)
      story.mail(story.ago(2)) {
        .confirmReceipt(
          ReceiptConfirmation(of: $0.last(.noticeIssued), day: $0.day))
      }
    },
    // The first reminder bounced.
    Plot(.consumer) { story in
      let bill = story.due(through: 1, ago: 4)
      story.climbs(bill, 1)
      story.fails(.bounced, on: story.ago(3), by: .email, "550 5.1.1 user unknown", isNews: true)
    },
    // The last letter came back, the address was looked for.
    Plot(.consumer) { story in
      let bill = story.due(through: 3, ago: 30)
      story.climbs(bill, 3)
      story.fails(.returned, on: story.ago(20), by: .letter, "Empfänger unbekannt verzogen")
      story.writes(.addressEnquiry, on: story.ago(18), by: .letter)
      story.claim(story.ago(17)) { stage in
        .recordCharge(
          Charge(kind: .addressEnquiry, amount: .euro(12), arisen: stage.day, item: stage[bill]))
      }
    },
    // The customer says that nothing ever came.
    Plot(.business) { story in
      let bill = story.due(through: 2, ago: 9)
      story.climbs(bill, 2)
      story.hears(
        story.ago(3), .reached, because: .invoiceMissing,
        "Weder Rechnung noch Mahnung seien angekommen.")
      story.fails(.denied, on: story.ago(3), by: nil, nil)
    },
    // Refused by the server, once for good and once until later.
    Plot(.consumer) { story in
      let bill = story.due(through: 1, ago: 5)
      let day = story.noticeDays(of: bill, 1)[0]
      story.dun([bill], on: day, .deferred, reply: "451 4.7.1 try again later")
      story.sends(day, .noticeIssued, .refused, reply: "552 5.2.2 mailbox full")
    },
    // Never left, as a person found; and one of which nobody knows.
    Plot(.business) { story in
      let bill = story.due(through: 1, ago: 4)
      let day = story.noticeDays(of: bill, 1)[0]
      story.dun([bill], on: day, .notSent, reply: "Im Postausgang gefunden")
      story.sends(day, .noticeIssued, nil)
    },
    // Taken back, with a letter.
    Plot(.consumer) { story in
      let bill = story.due(through: 2, ago: 12)
      story.climbs(bill, 2)
      story.mail(story.ago(4)) {
        .withdraw(
          NoticeWithdrawal(
            notice: $0.last(.noticeIssued), reason: Remark(sure: "Zahlung war am Vortag schon da")))
      }
      story.writes(.correction, on: story.ago(4), about: .noticeIssued)
      story.pays([bill], on: story.ago(2))
    },
    // Issued yesterday, waits to be sent.
    Plot(.business) { story in
      let bill = story.due(through: 1, ago: 1)
      story.mail(story.ago(1), at: .late) { .issue($0.notice([bill])) }
    },
    // A reminder's cost was claimed and waived, and a statement sent.
    Plot(.consumer) { story in
      let bill = story.due(through: 3, ago: 20)
      story.climbs(bill, 3)
      story.claim(story.ago(19)) { stage in
        .recordCharge(
          Charge(
            kind: .reminder, amount: .euro(0, 95), arisen: stage.day, item: stage[bill],
            notice: stage.last(.noticeIssued)))
      }
      story.claim(story.ago(9), by: Staff.lindner) {
        .waiveCharge(
          ChargeWaiver(charge: $0.last(.chargeRecorded), reason: Remark(sure: "Kulanz am Telefon")))
      }
      story.writes(.statement, on: story.ago(9))
    },
  ]
}

extension Story {
  /// An invoice whose notice of a level goes out about so many days ago.
  mutating func due(
    through level: Int, ago days: Int, _ gross: Money? = nil, security: Security? = nil
  ) -> Bill {
    let lead = person.kind == .consumer ? [20, 37, 54] : [19, 31, 43]
    let issued = days + lead[level - 1]
    begins(issued + 200)
    paidBefore(random.number(0...2), lastAgo: issued + 60)
    // Holidays stretch the way: it begins earlier where its end would not be past.
    var start = ago(issued)
    var candidate = Bill(
      order: DocumentNumber(sure: "-"), gross: .euro(0), issued: start, due: start + 14)
    while let last = noticeDays(of: candidate, level).last, last > ago(days) {
      start = (start - 1).bankDayBefore
      candidate = Bill(order: candidate.order, gross: .euro(0), issued: start, due: start + 14)
    }
    return bill(gross ?? person.price(&random), on: start, security: security)
  }

  /// The last notice did not arrive.
  mutating func fails(
    _ reason: ReceiptFailure.Reason, on day: Day, by channel: ContactChannel?, _ reply: String?,
    isNews: Bool = false
  ) {
    mail(day, at: .post) {
      .failReceipt(
        ReceiptFailure(
          of: $0.last(.noticeIssued), channel: channel, reason: reason,
          reply: reply.map { Line(sure: $0) }, isNews: isNews))
    }
  }
}
