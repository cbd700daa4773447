/// What came of handing a letter over to whoever carries it.
public enum SendingAnswer: Sendable, Hashable {
  /// It was taken over, with these words; that is no receipt.
  case accepted(String)
  /// It will never be taken for this recipient, with these words.
  case refused(String)
  /// It was not taken now; later it may be.
  case deferred(String)
  /// It certainly never left, for a reason that lies at our end and stands against all others too: a
  /// password, a certificate, a folder.
  case notSent(String)
  /// Nobody knows whether it was taken: the connection broke after the last byte, or the program that
  /// sends died.
  case unknown(String)

  /// The words that came with it.
  public var words: String {
    switch self {
    case .accepted(let words), .refused(let words), .deferred(let words), .notSent(let words),
      .unknown(let words):
      words
    }
  }
}
