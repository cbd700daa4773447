/// What secures a claim.
public enum Security: String, Sendable, Hashable, CaseIterable, Codable {
  /// The goods stay ours until they are paid.
  case retentionOfTitle
  /// Somebody stands for the debtor.
  case guarantee
}

/// A title that lets a claim be enforced.
public struct Title: Sendable, Hashable, Codable {
  /// The court or notary.
  public let court: Line
  /// The file number.
  public let fileNumber: Line
  /// The day it became final.
  public let final: Day

  /// A title.
  public init(court: Line, fileNumber: Line, final: Day) {
    self.court = court
    self.fileNumber = fileNumber
    self.final = final
  }
}
