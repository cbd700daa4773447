/// What decides who stands in the queue and how high; a person may set each.
public struct QueueRules: Sendable, Hashable, Codable {
  /// Days before a claim is barred from which the case stands in front.
  public let limitationDays: Int
  /// Days before an end at court, or for filing a claim, from which the case stands in front.
  public let courtDays: Int
  /// Days before a provider wants an answer from which the case stands in front.
  public let platformDays: Int
  /// Days before a claim is barred by which the last notice's time must be over; else a person
  /// decides at once.
  public let ladderEndDays: Int
  /// Days between two notices to one debtor.
  public let noticeIntervalDays: Int
  /// Bank days after which the payments that are booked are too old for formal steps.
  public let bankDataBankDays: Int
  /// How often a debtor may be called on one day, and in a week.
  public let callsADay: Int
  /// How often a debtor may be called within seven days.
  public let callsAWeek: Int
  /// After how many calls without reaching anybody the call is given up.
  public let callAttempts: Int
  /// Days after which somebody looks again at a case that only an event would bring back.
  public let reviewDays: Int
  /// Days after which credit that meets nothing is to be paid out.
  public let refundDays: Int
  /// The days of a year, the first and the last, on which nothing is sent to consumers.
  public let quietFrom: MonthDay
  /// The last day of the quiet time.
  public let quietThrough: MonthDay
  /// The amount above which a notice is looked at by itself, in minor units.
  public let singleAbove: Int64
  /// The amount from which the first contact does not wait for the first notice, in minor units.
  public let earlyFrom: Int64
  /// The same for the first invoice of a debtor.
  public let earlyFromNew: Int64
  /// Points from which a case is of class A.
  public let classA: Int
  /// Points from which a case is of class B.
  public let classB: Int
  /// What gives points.
  public let points: PointRules

  /// Rules; as shipped unless said otherwise.
  public init(
    limitationDays: Int = 90, courtDays: Int = 14, platformDays: Int = 5, ladderEndDays: Int = 21,
    noticeIntervalDays: Int = 7, bankDataBankDays: Int = 2, callsADay: Int = 1,
    callsAWeek: Int = 3, callAttempts: Int = 3, reviewDays: Int = 30, refundDays: Int = 14,
    quietFrom: MonthDay = .christmas, quietThrough: MonthDay = .afterNewYear,
    singleAbove: Int64 = 100_000, earlyFrom: Int64 = 50_000, earlyFromNew: Int64 = 15_000,
    classA: Int = 60, classB: Int = 30, points: PointRules = PointRules()
  ) {
    self.limitationDays = limitationDays
    self.courtDays = courtDays
    self.platformDays = platformDays
    self.ladderEndDays = ladderEndDays
    self.noticeIntervalDays = noticeIntervalDays
    self.bankDataBankDays = bankDataBankDays
    self.callsADay = callsADay
    self.callsAWeek = callsAWeek
    self.callAttempts = callAttempts
    self.reviewDays = reviewDays
    self.refundDays = refundDays
    self.quietFrom = quietFrom
    self.quietThrough = quietThrough
    self.singleAbove = singleAbove
    self.earlyFrom = earlyFrom
    self.earlyFromNew = earlyFromNew
    self.classA = classA
    self.classB = classB
    self.points = points
  }
}

extension QueueRules {
  /// The rules of a book that set none of its own.
  static let shipped = QueueRules()

  /// Whether every number is within reason.
  var isSound: Bool {
    [
      limitationDays, courtDays, platformDays, ladderEndDays, noticeIntervalDays,
      bankDataBankDays, callAttempts, reviewDays, refundDays,
    ].allSatisfy { (0...366).contains($0) } && (1...366).contains(reviewDays)
      && (1...24).contains(callsADay) && (1...100).contains(callsAWeek)
      && [singleAbove, earlyFrom, earlyFromNew].allSatisfy { $0 >= 0 }
      && (0...100).contains(classB) && (classB...100).contains(classA) && points.isSound
  }

  /// The last quiet day of a quiet time that a day lies in.
  func quietEnd(on day: Day) -> Day? {
    let year = day.year
    let spans = quietFrom <= quietThrough ? [year] : [year - 1, year]
    for first in spans {
      let end = quietThrough.day(in: quietFrom <= quietThrough ? first : first + 1)
      if quietFrom.day(in: first) <= day, day <= end { return end }
    }
    return nil
  }
}
