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
