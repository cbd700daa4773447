import Receivables

extension Plot {
  /// Deductions for paying early (Skonto): in time and not.
  static let discounts: [Plot] = [
    deducts(after: 8, keeping: 2, nil),
    deducts(after: 23, keeping: 2, nil),
    deducts(after: 16, keeping: 2, 100),
    deducts(after: 27, keeping: 2, 0),
    deducts(after: 7, keeping: 3, nil),
  ]

  /// Two hundredths may be kept within ten days; what is granted of a deduction, in hundredths,
  /// where a clerk decided.
  private static func deducts(after days: Int, keeping rate: Int64, _ granted: Int64?) -> Plot {
    Plot(.business) { story in
      let terms = PaymentTerms(
        netDays: 30, discounts: [DiscountStep(days: 10, rate: Rate(sure: "2"))], areAgreed: true)
      story.begins(300)
      let earlier = story.bill(.euro(600), 160, net: 30, terms: terms)
      story.pays(
        [earlier], on: (earlier.issued + 8).bankDayBefore,
        { _ in earlier.gross.less(earlier.gross.discount(2)) })
      let bill = story.bill(story.person.price(&story.random), 55, net: 30, terms: terms)
      let deducted = bill.gross.discount(rate)
      let paid = (bill.issued + days).bankDayBefore
      story.pays([bill], on: paid, { _ in bill.gross.less(deducted) })
      guard let granted else { return }
      story.claim(paid.bankDays(2), by: Staff.lindner) { stage in
        .decideDiscount(
          DiscountDecision(
            item: stage[bill], payment: stage.last(.paymentReceived),
            granted: deducted.percent(granted),
            reason: Remark(
              sure: granted == 0
                ? "Zweiter verspäteter Abzug in zwölf Monaten" : "Ausnahmsweise, ohne Anerkennung"))
        )
      }
      if granted == 0 {
        story.writes(.discountReclaim, on: paid.bankDays(2), about: .skontoDecided, through: 10)
      }
    }
  }
}

extension Money {
  /// So many hundredths, half a cent up.
  fileprivate func discount(_ rate: Int64) -> Money {
    Money(minor: (minor * rate + 50) / 100, currency)
  }
}
