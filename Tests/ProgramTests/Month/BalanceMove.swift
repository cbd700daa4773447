import Receivables

/// What money that was booked did to one debtor, judged on the day it was credited.
///
/// Amounts are in cents. A balance is all that is owed, credit deducted.
struct BalanceMove: Equatable {
  let debtor: DebtorID
  /// The balance before.
  var before: Int64
  /// The balance after.
  var after: Int64
  /// What was placed on the account.
  var placed: Int64 = 0
  /// What was taken back from it.
  var takenBack: Int64 = 0
  /// What the bank's charge for that added.
  var charged: Int64 = 0
  /// What the payments that are new on the account come to, from whatever day they count.
  var paid: Int64?
  /// By what deductions and interest that is not demanded grew: the law and the tolerances of the book
  /// give that away, no payment does.
  var forgiven: Int64 = 0

  /// How far the balance moved by something else than what was booked; nothing, always.
  var unexplained: Int64 { before - after - placed - forgiven + takenBack + charged }

  /// What was booked on the account beside what was placed, or is missing of that; nothing, always.
  var bookedBeside: Int64 { (paid ?? placed) - placed }
}

/// What a debtor who paid is asked for in the run of the same day.
struct RunAfterPayment: Equatable {
  let debtor: DebtorID
  /// What is open of each invoice after the payment, in cents.
  var open: [Int: Int64]
  /// What the run would demand of each invoice.
  var demanded: [Int: Int64]

  /// The invoices that are asked for though they are paid, or for more than is open.
  var wrong: [Int] {
    demanded.filter { item, cents in cents > (open[item] ?? 0) || (open[item] ?? 0) == 0 }
      .keys.sorted()
  }
}

/// What a payment had paid, and what is open of that after it was taken back.
struct Reopening: Equatable {
  let payment: Int
  /// What it paid on the principal of each invoice, in cents.
  var paid: [Int: Int64]
  /// What was open of each before.
  var before: [Int: Int64]
  /// What is open of each after.
  var after: [Int: Int64]
  /// What else pays the debtor's invoices by now: credit there was.
  var credit: Int64 = 0

  /// The invoices of which less is open again than was paid.
  var wrong: [Int] {
    var left = credit
    return paid.sorted { $0.key < $1.key }.compactMap { item, cents in
      let short = cents - ((after[item] ?? 0) - (before[item] ?? 0))
      guard short > left else {
        left -= max(0, short)
        return nil
      }
      return item
    }
  }
}
