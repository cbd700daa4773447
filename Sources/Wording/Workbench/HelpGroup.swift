/// Actions that stand together in the help.
public enum HelpGroup: Sendable, Hashable, CaseIterable {
  /// Those of the place alone.
  case here
  /// Those on a case.
  case cases
  /// Rarer ones on a case.
  case more
  /// Those that lead to a page.
  case goTo
  /// Those of every place.
  case everywhere
  /// Those that move the cursor.
  case moving
}

extension Wording {
  /// The title of a group of actions.
  public func help(_ group: HelpGroup) -> String {
    switch group {
    case .here: say("Hier", "Here")
    case .cases: say("Am Fall", "On the case")
    case .more: say("Seltener am Fall", "More on the case")
    case .goTo: say("Gehe zu", "Go to")
    case .everywhere: say("Überall", "Everywhere")
    case .moving: say("Bewegen", "Moving")
    }
  }
}
