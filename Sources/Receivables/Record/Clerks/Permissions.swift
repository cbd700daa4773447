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

  /// What was granted to whom, by login; nothing while everybody may do everything.
  public var grants: [(user: UserName, rights: [Right])] {
    granted.sorted { $0.key < $1.key }.map { user, rights in
      (user, Right.allCases.filter(rights.contains))
    }
  }

  /// Whether anybody could still grant anything.
  var haveAdministrator: Bool {
    granted.isEmpty || granted.values.contains { $0.contains(.administer) }
  }

  mutating func take(_ grant: PermissionGrant) { granted[grant.user] = Set(grant.rights) }
}
