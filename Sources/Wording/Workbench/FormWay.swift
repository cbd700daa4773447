/// What a form does with the thing that its action is about; the raw value is its name in drafts.
public enum FormWay: String, Sendable, Hashable, CaseIterable {
  /// Begins one.
  case new
  /// Changes the open one.
  case change
  /// Puts another in its place.
  case replace
  /// Decides the open one.
  case decide
  /// Ends the open one.
  case end
}

extension Wording {
  /// What a way comes to, in a word or two, where a thing of its kind is open already.
  ///
  /// The first letter of its own is its key: `y` is none of them.
  public func title(of way: FormWay, _ action: Action) -> String {
    switch way {
    case .new: newTitle(action)
    case .change: changeTitle(action)
    case .replace: say("ersetzen", "replace")
    case .decide: decideTitle(action)
    case .end: endTitle(action)
    }
  }

  private func newTitle(_ action: Action) -> String {
    switch action {
    case .moreOrderStop: say("setzen", "set")
    case .moreWithdrawal: say("Widerruf", "withdrawal")
    case .moreAgency: say("übergeben", "hand over")
    default: say("neu", "new")
    }
  }

  private func changeTitle(_ action: Action) -> String {
    switch action {
    case .hold: say("verlängern", "extend")
    case .followUp: say("verschieben", "move")
    case .dispute: say("weiterführen", "move")
    case .moreWithdrawal: say("Retoure", "return")
    case .moreAgency: say("Meldung", "report")
    default: say("ändern", "change")
    }
  }

  private func decideTitle(_ action: Action) -> String {
    switch action {
    case .plan: say("Angebot annehmen", "accept the offer")
    case .moreAgency: say("Auskehrung", "remittance")
    default: say("entscheiden", "decide")
    }
  }

  private func endTitle(_ action: Action) -> String {
    switch action {
    case .promise, .dispute: say("zurückgenommen", "withdrawn")
    case .followUp: say("erledigt", "done")
    case .hold, .moreOrderStop: say("aufheben", "lift")
    case .pin: say("lösen", "unpin")
    case .moreCharge: say("erlassen", "waive")
    case .moreAgency: say("zurückholen", "take back")
    case .moreChargeback: say("abschließen", "close")
    default: say("beenden", "end")
    }
  }
}
