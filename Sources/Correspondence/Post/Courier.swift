public import Wording

/// What carries a letter out of the house.
public protocol Courier: Sendable {
  /// Hands a parcel over, and waits for the answer.
  ///
  /// It may take minutes; nothing of the book is held meanwhile.
  func send(_ parcel: Parcel) -> SendingAnswer
}

/// A letter on its way.
public struct Parcel: Sendable, Hashable {
  /// A name that no other parcel has: the notice and the way, fit for a file.
  public let name: String
  /// The bytes as issued: a message for mail, a PDF for paper.
  public let bytes: [UInt8]

  /// A letter on its way.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
