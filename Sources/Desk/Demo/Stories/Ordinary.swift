import Receivables

extension Plot {
  /// Lives that most customers live: they pay, some of them late.
  static let ordinary: [Plot] = [
    Plot(.consumer) { story in
      story.begins(story.random.number(120...700))
      story.paidBefore(story.random.number(1...4), lastAgo: story.random.number(30...90))
    },
    // New, and not due yet.
    Plot(.consumer) { story in
      story.begins(20)
      _ = story.bill(story.person.price(&story.random), story.random.number(1...9))
    },
    // Due, to be reminded for the first time.
    Plot(.consumer) { story in
      story.begins(200)
      story.paidBefore(story.random.number(0...3), lastAgo: 60)
      let bill = story.bill(story.person.price(&story.random), story.random.number(19...24))
      story.delivered(bill)
    },
    // Late by habit, but pays after the reminder.
    Plot(.business) { story in
      story.begins(680)
      for number in 0..<4 {
        let bill = story.bill(story.person.price(&story.random), 600 - number * 140, net: 30)
        let reminder = story.noticeDays(of: bill, 1)[0]
        story.dun([bill], on: reminder)
        story.pays([bill], on: reminder.bankDays(story.random.number(2...6)))
      }
      _ = story.bill(story.person.price(&story.random), 30, net: 30)
    },
    // Reminded, promised, paid.
    Plot(.consumer) { story in
      let days = story.random.number(80...400)
      let bill = story.overdue(days)
      let called = story.ago(days - 40)
      story.promises(
        called, by: called + 7, [bill], "Rechnung war im Spam-Ordner, zahlt in den nächsten Tagen.")
      story.paysPromised(on: called.bankDays(3), [bill])
    },
    Plot(.business) { story in
      story.begins(500)
      story.paidBefore(story.random.number(2...6), lastAgo: 70)
      let bill = story.bill(
        story.person.price(&story.random), story.random.number(34...40), net: 30)
      story.delivered(bill)
    },
  ]
}
