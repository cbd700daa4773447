import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The invoices of ours of which something is open, the oldest first.
  func openItems(of account: Account) -> [ItemClaim] {
    account.claim(on: day, settings).items
      .filter { $0.total.isPositive && $0.item.isOurs }
      .sorted { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }
  }

  /// An invoice in a list: number, last day for payment, what is open.
  func line(of item: ItemClaim) -> Shown {
    Shown(
      words.itemLine(
        item.item.invoice.number.text, item.item.invoice.order?.text, due: item.lastDay,
        open: item.total, on: day))
  }

  /// The minute of a moment where the book is.
  func time(of instant: Instant) -> TimeOfDay? {
    let minute = settings.zone.local(instant).minute
    return try? TimeOfDay(hour: minute / 60, minute: minute % 60)
  }

  /// A moment: its time, with the day where that is another one.
  func moment(_ instant: Instant) -> String {
    let (day, minute) = settings.zone.local(instant)
    return words.moment(day, minute: minute, on: today)
  }
}
