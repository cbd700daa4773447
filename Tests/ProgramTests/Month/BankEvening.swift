import Receivables

/// What became of the bank's movements by an evening: what was written into files, and what the book
/// says of it.
///
/// All amounts are in cents. What is wrong is found by arithmetic alone, so that a falsified evening
/// can be examined as well as a true one.
struct BankEvening {
  /// The movements of the files that are in the book.
  var written: [Wire] = []
  /// The movements that count in the book.
  var movements: [Movement] = []
  /// The payments that stand and were booked from movements.
  var payments: [Placed] = []
  /// The payments that were taken back by a movement.
  var returns: [Returned] = []
  /// What waits in clearing, by the movement's entry.
  var waiting: [Int: Int64] = [:]
  /// What was set aside of movements, by their entries.
  var aside: [Int: Int64] = [:]

  /// A movement as the book has it.
  struct Movement {
    let entry: Int
    let key: String
    let cents: Int64
  }

  /// A payment that was booked from a movement.
  struct Placed {
    let entry: Int
    let movement: Int
    let cents: Int64
    /// It was on the wrong account, and its money is free again.
    var isFreed = false
  }

  /// A payment that a movement took back.
  struct Returned {
    let payment: Int
    let movement: Int
    /// What was paid.
    let cents: Int64
  }
}

/// A rule that the book broke.
enum BankBreach: Hashable {
  /// A movement of a file is not in the book.
  case missing(key: String)
  /// A movement stands in the book more often than in the files.
  case recordedTwice(key: String)
  /// A movement is in the book and in no file that was taken in.
  case invented(key: String)
  /// More was booked from a movement than it has.
  case bookedTwice(key: String, by: Int64)
  /// A part of a movement is neither placed, nor waiting, nor set aside.
  case lost(key: String, cents: Int64)
  /// A movement that took a payment back did so more than once, or also waits, or is set aside.
  case returnedTwice(key: String)
  /// A movement took back what was not paid.
  case returnedOther(key: String)
  /// Something of what we paid ourselves waits for somebody.
  case outgoingWaits(key: String)
  /// What came in is not what was placed, waits or was set aside.
  case sum(difference: Int64)
}

extension BankEvening {
  /// What is wrong; nothing, on every evening.
  var breaches: Set<BankBreach> {
    var breaches = recorded
    for movement in movements {
      guard let wire = written.first(where: { $0.key == movement.key }) else { continue }
      breaches.formUnion(wire.cents > 0 ? income(movement) : outgo(movement, wire))
    }
    let difference = cameIn - accountedFor
    if difference != 0 { breaches.insert(.sum(difference: difference)) }
    return breaches
  }

  /// What came in by all files.
  var cameIn: Int64 { written.reduce(0) { $0 + max(0, $1.cents) } }

  /// What was placed, waits or was set aside of it.
  var accountedFor: Int64 {
    let placed = payments.reduce(0) { $0 + ($1.isFreed ? 0 : $1.cents) }
    let waits = waiting.values.reduce(0) { $0 + max(0, $1) }
    return placed + waits + aside.values.reduce(0) { $0 + max(0, $1) }
  }

  /// Each movement of the files is in the book once, and no other.
  private var recorded: Set<BankBreach> {
    var breaches: Set<BankBreach> = []
    var times = Dictionary(written.map { ($0.key, 1) }, uniquingKeysWith: +)
    for movement in movements {
      guard let left = times[movement.key] else {
        breaches.insert(.invented(key: movement.key))
        continue
      }
      if left == 0 { breaches.insert(.recordedTwice(key: movement.key)) }
      times[movement.key] = max(0, left - 1)
    }
    for (key, left) in times where left > 0 { breaches.insert(.missing(key: key)) }
    return breaches
  }

  /// Every cent that came in is in one place.
  private func income(_ movement: Movement) -> Set<BankBreach> {
    let placed = payments.reduce(Int64(0)) { sum, payment in
      payment.movement == movement.entry && !payment.isFreed ? sum + payment.cents : sum
    }
    if placed > movement.cents {
      return [.bookedTwice(key: movement.key, by: placed - movement.cents)]
    }
    let kept = (waiting[movement.entry] ?? 0) + (aside[movement.entry] ?? 0)
    let left = movement.cents - placed - kept
    return left == 0 ? [] : [.lost(key: movement.key, cents: left)]
  }

  /// What was taken back is so once, and was paid before; what we paid needs nobody.
  private func outgo(_ movement: Movement, _ wire: Wire) -> Set<BankBreach> {
    let (waits, isAside) = (waiting[movement.entry] != nil, aside[movement.entry] != nil)
    guard let original = wire.original else {
      return waits ? [.outgoingWaits(key: movement.key)] : []
    }
    let backs = returns.filter { $0.movement == movement.entry }
    switch backs.count + (waits ? 1 : 0) + (isAside ? 1 : 0) {
    case 0: return [.lost(key: movement.key, cents: movement.cents)]
    case 1: break
    default: return [.returnedTwice(key: movement.key)]
    }
    return backs.allSatisfy { $0.cents == original } ? [] : [.returnedOther(key: movement.key)]
  }
}
