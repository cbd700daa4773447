/// Notices that were issued together.
public struct Run: EventPayload {
  /// The day on the letters.
  public let dated: Day
  /// How many notices it issued.
  public let notices: Int
  /// What they demand, by currency.
  public let demanded: [Money]
  /// The group of the notices, as scripts name it; nothing where all groups went together.
  public let group: Line?

  /// A run.
  public init(dated: Day, notices: Int, demanded: [Money] = [], group: Line? = nil) {
    self.dated = dated
    self.notices = notices
    self.demanded = demanded
    self.group = group
  }
}
