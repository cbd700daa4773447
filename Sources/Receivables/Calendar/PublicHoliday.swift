/// A public holiday that some or all German states keep or kept since 2000.
public enum PublicHoliday: String, Sendable, Hashable, CaseIterable {
  /// 1 January.
  case newYear
  /// 6 January.
  case epiphany
  /// 8 March.
  case womensDay
  /// The Friday before Easter.
  case goodFriday
  /// Easter Sunday, a holiday by statute in Brandenburg only.
  case easterSunday
  /// The day after Easter Sunday.
  case easterMonday
  /// 1 May.
  case labourDay
  /// 8 May, once in a while in Berlin.
  case liberationDay
  /// The 39th day after Easter Sunday.
  case ascension
  /// The 49th day after Easter Sunday, a holiday by statute in Brandenburg only.
  case whitSunday
  /// The 50th day after Easter Sunday.
  case whitMonday
  /// The 60th day after Easter Sunday.
  case corpusChristi
  /// 17 June, once in Berlin.
  case uprisingDay
  /// 8 August, in the city of Augsburg.
  case augsburgPeace
  /// 15 August.
  case assumption
  /// 20 September.
  case childrensDay
  /// 3 October.
  case germanUnity
  /// 31 October.
  case reformation
  /// 1 November.
  case allSaints
  /// The Wednesday between 16 and 22 November.
  case repentance
  /// 25 December.
  case christmas
  /// 26 December.
  case secondChristmas
}

/// Holidays that only a part of a state keeps, so that the state alone does not tell.
public struct LocalHolidays: OptionSet, Sendable, Hashable {
  /// One bit a holiday.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// 8 August in the city of Augsburg.
  public static let augsburgPeace = LocalHolidays(rawValue: 1)
  /// 15 August in Bavarian municipalities with mostly Catholic inhabitants.
  public static let assumption = LocalHolidays(rawValue: 2)
  /// Corpus Christi in some municipalities of Saxony and Thuringia.
  public static let corpusChristi = LocalHolidays(rawValue: 4)

  /// All that a municipality of a state may keep: the cautious choice where it is not known.
  public static func possible(in state: FederalState) -> LocalHolidays {
    switch state {
    case .bavaria: [.augsburgPeace, .assumption]
    case .saxony, .thuringia: .corpusChristi
    default: []
    }
  }
}

/// A place whose public holidays count: a state, and what its municipality keeps besides.
public struct Place: Sendable, Hashable {
  /// The state.
  public let state: FederalState

  /// The local holidays that are, or cautiously may be, kept there.
  public let localHolidays: LocalHolidays

  /// A place in a state; without local holidays unless they are named.
  public init(_ state: FederalState, localHolidays: LocalHolidays = []) {
    self.state = state
    self.localHolidays = localHolidays
  }
}
