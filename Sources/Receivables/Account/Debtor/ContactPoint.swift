/// A way to reach a person, and what for.
public struct ContactPoint: Sendable, Hashable, Codable {
  /// Telephone, mail or another way.
  public let channel: ContactChannel
  /// The number or address.
  public let value: Line
  /// What it is for.
  public let purpose: Purpose
  /// Who answers.
  public let person: Line?

  /// A way to reach somebody.
  public init(channel: ContactChannel, value: Line, purpose: Purpose = .any, person: Line? = nil) {
    self.channel = channel
    self.value = value
    self.purpose = purpose
    self.person = person
  }

  /// What a contact point is for.
  public enum Purpose: String, Sendable, Hashable, CaseIterable, Codable {
    /// Everything.
    case any
    /// Invoices and reminders.
    case receivables
    /// Orders only: no reminder goes there.
    case orders
  }
}

/// A way in which people reach each other.
public enum ContactChannel: String, Sendable, Hashable, CaseIterable, Codable {
  /// Telephone.
  case phone
  /// Electronic mail.
  case email
  /// A letter by post.
  case letter
  /// Chat, or the message box of a platform.
  case chat
  /// A visit.
  case visit
}

extension ContactPoint {
  /// All ways to reach somebody once this one takes the place of the first by the same channel.
  ///
  /// Those for orders only stay: nothing of ours goes there.
  ///
  /// - Parameter points: All ways until now.
  /// - Returns: All ways; this one is the last of them where there was none by its channel.
  public func replacing(in points: [ContactPoint]) -> [ContactPoint] {
    guard let place = points.firstIndex(where: { $0.channel == channel && $0.purpose != .orders })
    else { return points + [self] }
    var all = points
    all[place] = ContactPoint(
      channel: channel, value: value, purpose: points[place].purpose, person: points[place].person)
    return all
  }
}
