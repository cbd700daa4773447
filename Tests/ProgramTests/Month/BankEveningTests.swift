import Receivables
import Testing

/// The rules of the month can be broken: each is shown a falsified evening and must say so.
@Suite("The rules of a month of work") struct BankEveningTests {
  /// An evening on which all is right: a payment that was placed, one of which a part waits, one that
  /// is nobody's, one that came back, and one of ours.
  private static let right = BankEvening(
    written: [
      Wire(kind: .exact, number: "E-1", cents: 119_00),
      Wire(kind: .named, number: "E-2", cents: 60_00),
      Wire(kind: .stranger, number: "E-3", cents: 7_00),
      Wire(kind: .outgoing, number: "E-4", cents: -5_00),
      Wire(kind: .back, number: "E-1", cents: -122_00, original: 119_00),
    ],
    movements: [
      .init(entry: 11, key: "E-1 11900", cents: 119_00),
      .init(entry: 12, key: "E-2 6000", cents: 60_00),
      .init(entry: 13, key: "E-3 700", cents: 7_00),
      .init(entry: 14, key: "E-4 -500", cents: -5_00),
      .init(entry: 15, key: "E-1 -12200", cents: -122_00),
    ],
    payments: [
      .init(entry: 21, movement: 11, cents: 119_00), .init(entry: 22, movement: 12, cents: 40_00),
    ],
    returns: [.init(payment: 21, movement: 15, cents: 119_00)], waiting: [12: 20_00],
    aside: [13: 7_00])

  private func falsified(_ change: (inout BankEvening) -> Void) -> Set<BankBreach> {
    var evening = Self.right
    change(&evening)
    return evening.breaches
  }

  @Test func `an evening on which all is right breaks no rule`() {
    #expect(Self.right.breaches.isEmpty)
    #expect(BankEvening().breaches.isEmpty)
  }

  @Test func `a cent too much is placed`() {
    let breaches = falsified { $0.payments[0] = .init(entry: 21, movement: 11, cents: 119_01) }
    #expect(breaches == [.bookedTwice(key: "E-1 11900", by: 1), .sum(difference: -1)])
  }

  @Test func `a cent is lost between the payment and what waits`() {
    let breaches = falsified { $0.waiting[12] = 19_99 }
    #expect(breaches == [.lost(key: "E-2 6000", cents: 1), .sum(difference: 1)])
  }

  @Test func `what one movement lacks another does not make good`() {
    let breaches = falsified {
      $0.waiting[12] = 19_00
      $0.aside[13] = 8_00
    }
    #expect(breaches == [.lost(key: "E-2 6000", cents: 1_00), .lost(key: "E-3 700", cents: -1_00)])
  }

  @Test func `a movement is booked twice`() {
    let breaches = falsified { $0.payments.append(.init(entry: 23, movement: 11, cents: 119_00)) }
    #expect(breaches == [.bookedTwice(key: "E-1 11900", by: 119_00), .sum(difference: -119_00)])
  }

  @Test func `a payment that was moved counts once`() {
    let moved = falsified {
      $0.payments[0].isFreed = true
      $0.payments.append(.init(entry: 23, movement: 11, cents: 119_00))
    }
    #expect(moved.isEmpty)
    let gone = falsified { $0.payments[0].isFreed = true }
    #expect(gone == [.lost(key: "E-1 11900", cents: 119_00), .sum(difference: 119_00)])
  }

  @Test func `a movement is recorded twice`() {
    let breaches = falsified {
      $0.movements.append(.init(entry: 16, key: "E-3 700", cents: 7_00))
      $0.waiting[16] = 7_00
    }
    #expect(breaches == [.recordedTwice(key: "E-3 700"), .sum(difference: -7_00)])
  }

  @Test func `a movement of a file is not in the book`() {
    let breaches = falsified {
      $0.movements.remove(at: 2)
      $0.aside[13] = nil
    }
    #expect(breaches == [.missing(key: "E-3 700"), .sum(difference: 7_00)])
  }

  @Test func `a file that was taken back left a movement behind`() {
    let breaches = falsified { $0.written.removeAll { $0.number == "E-3" } }
    #expect(breaches == [.invented(key: "E-3 700"), .sum(difference: -7_00)])
  }

  @Test func `a payment is taken back twice`() {
    let twice = falsified { $0.returns.append(.init(payment: 22, movement: 15, cents: 119_00)) }
    #expect(twice == [.returnedTwice(key: "E-1 -12200")])
    let waits = falsified { $0.waiting[15] = -122_00 }
    #expect(waits == [.returnedTwice(key: "E-1 -12200")])
  }

  @Test func `a return takes another amount back than was paid`() {
    let breaches = falsified { $0.returns = [.init(payment: 22, movement: 15, cents: 40_00)] }
    #expect(breaches == [.returnedOther(key: "E-1 -12200")])
  }

  @Test func `a return is forgotten`() {
    let breaches = falsified { $0.returns = [] }
    #expect(breaches == [.lost(key: "E-1 -12200", cents: -122_00)])
  }

  @Test func `what we paid ourselves waits for somebody`() {
    #expect(falsified { $0.waiting[14] = -5_00 } == [.outgoingWaits(key: "E-4 -500")])
  }
}

/// The rules for the accounts of debtors.
@Suite("The rules of a month of work, for accounts") struct AccountRuleTests {
  private let debtor = try? DebtorID("10023")

  @Test func `a balance moves by what was placed, to the cent`() throws {
    let debtor = try #require(debtor)
    let right = BalanceMove(debtor: debtor, before: 119_00, after: -1_00, placed: 120_00)
    #expect(right.unexplained == 0)
    var wrong = right
    wrong.after = -99
    #expect(wrong.unexplained == -1)
    wrong = right
    wrong.placed = 240_00
    #expect(wrong.unexplained == -120_00)
  }

  @Test func `a balance moves back by what was taken back and its charge`() throws {
    let debtor = try #require(debtor)
    var move = BalanceMove(
      debtor: debtor, before: 0, after: 122_00, takenBack: 119_00, charged: 3_00)
    #expect(move.unexplained == 0)
    move.charged = 0
    #expect(move.unexplained == -3_00)
  }

  @Test func `money is booked once, from whatever day it counts`() throws {
    let debtor = try #require(debtor)
    var move = BalanceMove(
      debtor: debtor, before: 119_00, after: 0, placed: 119_00, paid: 119_00)
    #expect(move.bookedBeside == 0)
    // The second payment counts from the next day: the balance of the first does not show it.
    move.paid = 238_00
    #expect(move.unexplained == 0 && move.bookedBeside == 119_00)
  }

  @Test func `a deduction explains what no payment does`() throws {
    let debtor = try #require(debtor)
    var move = BalanceMove(debtor: debtor, before: 100_00, after: 0, placed: 98_00, forgiven: 2_00)
    #expect(move.unexplained == 0)
    move.forgiven = 0
    #expect(move.unexplained == 2_00)
  }

  @Test func `who paid is not asked for it again the same day`() throws {
    let debtor = try #require(debtor)
    var run = RunAfterPayment(debtor: debtor, open: [7: 0, 8: 49_90], demanded: [8: 49_90])
    #expect(run.wrong == [])
    run.demanded[7] = 119_00
    #expect(run.wrong == [7])
    run.demanded = [8: 49_91]
    #expect(run.wrong == [8])
    run.demanded = [9: 1]
    #expect(run.wrong == [9])
  }

  @Test func `what a payment had paid is open again when it comes back`() {
    var back = Reopening(
      payment: 21, paid: [7: 119_00, 8: 1_00], before: [7: 0, 8: 48_90],
      after: [7: 119_00, 8: 49_90])
    #expect(back.wrong == [])
    back.after[8] = 48_90
    #expect(back.wrong == [8])
    back.credit = 1_00
    #expect(back.wrong == [], "credit there was pays it")
    back.after[7] = 0
    #expect(back.wrong == [7])
  }
}
