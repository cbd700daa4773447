/// What a person may do in the book.
public struct PermissionGrant: EventPayload {
  /// The person, by login of the system.
  public let user: UserName
  /// All that the person may do beyond casework; nothing of it where empty.
  public let rights: [Right]

  /// A grant.
  public init(user: UserName, rights: [Right] = []) {
    self.user = user
    self.rights = rights
  }
}

/// Something that not everybody may do.
public enum Right: String, Sendable, Hashable, CaseIterable, Codable {
  /// Give up claims and charges.
  case waive
  /// Take claims out of the books.
  case writeOff
  /// Decide for agency or court, hand over, record steps of the procedure.
  case escalate
  /// Issue a step that a gate holds back.
  case overrideGate
  /// Act in the name of another clerk.
  case actForOthers
  /// Set what changes figures or letters, and who may do what.
  case administer
}

/// Who may do what, as the grants say.
public struct Permissions: Sendable, Hashable {
  private var granted: [UserName: Set<Right>] = [:]

  init() {}

  /// What a person may do: everything while nobody has been granted anything; then what was
  /// granted.
  public func rights(of user: UserName) -> Set<Right> {
    granted.isEmpty ? Set(Right.allCases) : granted[user] ?? []
  }

  /// Whether a person may do something.
  public func allow(_ right: Right, to user: UserName) -> Bool { rights(of: user).contains(right) }

  /// Whether anybody could still grant anything.
  var haveAdministrator: Bool {
    granted.isEmpty || granted.values.contains { $0.contains(.administer) }
  }

  mutating func take(_ grant: PermissionGrant) { granted[grant.user] = Set(grant.rights) }
}
