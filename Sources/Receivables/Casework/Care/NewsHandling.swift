/// Something from outside that somebody has now looked at.
public struct NewsHandling: EventPayload {
  /// The entry that was news.
  public let news: EntryNumber

  /// Something was looked at.
  public init(news: EntryNumber) {
    self.news = news
  }

  /// What it refers to.
  public var references: [EntryNumber] { [news] }
}
