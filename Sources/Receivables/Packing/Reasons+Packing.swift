// Why somebody is needed, and what is proposed, in their compact form.

extension Reason: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    kind = try unpacker.next()
    entry = try unpacker.next()
    day = try unpacker.next()
    time = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(entry)
    packer.add(day)
    packer.add(time)
  }
}

extension Reason.Kind: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .limitation
    case 1: self = .court(try unpacker.next())
    case 2: self = .platform
    case 3: self = .filing
    case 4: self = .dataRequest
    case 5: self = .news(try unpacker.next())
    case 6: self = .paymentToTell
    case 7: self = .brokenPromise
    case 8: self = .partlyKeptPromise
    case 9: self = .arrears
    case 10: self = .outdatedPlan
    case 11: self = .followUp(for: try unpacker.next())
    case 12: self = .review(try unpacker.next())
    case 13: self = .notice(level: try unpacker.next())
    case 14: self = .call
    case 15: self = .decision
    case 16: self = .decided(try unpacker.next())
    case 17: self = .order
    case 18: self = .lapsedOrder
    case 19: self = .credit
    case 20: self = .address
    case 21: self = .overdueDispute
    case 22: self = .missingCreditNote
    case 23: self = .openWithdrawal
    case 24: self = .large
    case 25: self = .newCustomer
    case 26: self = .dueSoon
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    packer.bytes.append(tag)
    switch self {
    case .court(let kind): packer.add(kind)
    case .news(let kind): packer.add(kind)
    case .followUp(let clerk): packer.add(clerk)
    case .review(let kind): packer.add(kind)
    case .notice(let level): packer.add(level)
    case .decided(let route): packer.add(route)
    case .limitation, .platform, .filing, .dataRequest, .paymentToTell, .brokenPromise,
      .partlyKeptPromise, .arrears, .outdatedPlan, .call, .decision, .order, .lapsedOrder, .credit,
      .address, .overdueDispute, .missingCreditNote, .openWithdrawal, .large, .newCustomer,
      .dueSoon:
      break
    }
  }

  private var tag: UInt8 {
    switch self {
    case .limitation: 0
    case .court: 1
    case .platform: 2
    case .filing: 3
    case .dataRequest: 4
    case .news: 5
    case .paymentToTell: 6
    case .brokenPromise: 7
    case .partlyKeptPromise: 8
    case .arrears: 9
    case .outdatedPlan: 10
    case .followUp: 11
    case .review: 12
    case .notice: 13
    case .call: 14
    case .decision: 15
    case .decided: 16
    case .order: 17
    case .lapsedOrder: 18
    case .credit: 19
    case .address: 20
    case .overdueDispute: 21
    case .missingCreditNote: 22
    case .openWithdrawal: 23
    case .large: 24
    case .newCustomer: 25
    case .dueSoon: 26
    }
  }
}

extension PlannedNotice: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    procedure = try unpacker.next()
    level = try unpacker.next()
    kind = try unpacker.next()
    channels = try unpacker.next()
    lifts = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(procedure)
    packer.add(level)
    packer.add(kind)
    packer.add(channels)
    packer.add(lifts)
  }
}

extension NextStep: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let tag = try unpacker.byte()
    switch tag {
    case 0: self = .notice(try unpacker.next())
    case 1: self = .decide(try unpacker.next())
    case 2: self = .carryOut(try unpacker.next())
    default:
      let place = Int(tag) - 3
      guard Self.plain.indices.contains(place) else { throw .unreadable }
      self = Self.plain[place]
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .notice(let notice):
      packer.bytes.append(0)
      packer.add(notice)
    case .decide(let proposal):
      packer.bytes.append(1)
      packer.add(proposal)
    case .carryOut(let route):
      packer.bytes.append(2)
      packer.add(route)
    case .call, .remindOrder, .cancelOrder, .refund, .placeCredit, .findAddress, .readNews,
      .tellAgency, .meetClock, .mendPlan, .followUp, .review, .clearDispute:
      packer.bytes.append(UInt8(3 + (Self.plain.firstIndex(of: self) ?? 0)))
    }
  }

  /// The steps that carry nothing.
  private static let plain: [NextStep] = [
    .call, .remindOrder, .cancelOrder, .refund, .placeCredit, .findAddress, .readNews, .tellAgency,
    .meetClock, .mendPlan, .followUp, .review, .clearDispute,
  ]
}
