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
