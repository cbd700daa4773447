public import Correspondence

/// What carries letters out of the house for the person at the keyboard.
public struct PostOffice: Sendable {
  /// What carries mail; nothing where the person has set none up.
  let mail: (any Courier)?
  /// What prints letters; nothing where the person has set none up.
  let paper: (any Courier)?
  /// Whether what prints letters also posts them, so that nobody has to say so.
  let isPostedBySelf: Bool

  /// What carries letters.
  public init(mail: (any Courier)?, paper: (any Courier)?, isPostedBySelf: Bool = false) {
    self.mail = mail
    self.paper = paper
    self.isPostedBySelf = isPostedBySelf
  }

  /// Nothing is set up.
  public static let none = PostOffice(mail: nil, paper: nil)
}
