public import Receivables

/// Why a person leaves a notice out of a run.
public enum VetoReason: Sendable, Hashable, CaseIterable {
  /// The customer said that money is on its way.
  case paymentAnnounced
  /// Something has to be asked first.
  case unclear
  /// Nobody wants to dun this customer now.
  case goodwill
  /// Anything else.
  case other
}

extension Wording {
  /// The title of the notices of a group.
  public var noticesColumn: String { say("Schreiben", "Notices") }

  /// The head of the column with flags.
  public var flagsColumn: String { say("einzeln", "flagged") }

  /// The head of the column with what is excepted.
  public var vetoedColumn: String { say("ausgen.", "vetoed") }

  /// The head of the column with levels and ways.
  public var groupColumn: String { say("Gruppe", "Group") }

  /// The head of the column with what is to be known.
  public var remarksColumn: String { say("Hinweise", "Remarks") }

  /// What a veto asks.
  public func vetoQuestion(_ count: Int, _ whom: String) -> String {
    count == 1
      ? say("\(whom) ausnehmen, weil", "Leave out \(whom) because")
      : say(
        "\(self.count(count)) Schreiben ausnehmen, weil", "Leave out \(self.count(count)) because")
  }

  /// Why a notice is left out of a run.
  public func veto(_ reason: VetoReason) -> String {
    switch reason {
    case .paymentAnnounced: say("Zahlung angekündigt", "payment announced")
    case .unclear: say("zu klären", "to be cleared up")
    case .goodwill: say("Kulanz", "goodwill")
    case .other: say("anderer Grund", "another reason")
    }
  }

  /// The letter of a reason in a language.
  public func vetoLetter(_ reason: VetoReason) -> Character {
    switch reason {
    case .paymentAnnounced: say("z", "p").first ?? "z"
    case .unclear: say("k", "c").first ?? "k"
    case .goodwill: say("u", "g").first ?? "u"
    case .other: say("a", "o").first ?? "a"
    }
  }

  /// That a notice is left out, and why.
  public func vetoed(_ reason: VetoReason) -> String {
    say("ausgenommen: \(veto(reason))", "left out: \(veto(reason))")
  }

  /// Why somebody gets no notice.
  public func leftOutCause(
    _ left: RunProposal.LeftOut, _ account: Account?
  ) -> String {
    switch left.cause {
    case .gated(let kinds): kinds.map(gate).joined(separator: ", ")
    case .notDue: say("nächster Schritt noch nicht fällig", "next step not due yet")
    case .needsPerson(let reason): self.reason(reason, of: left.standing, account)
    case .objections(let objections):
      objections.map { objection($0, account) }.joined(separator: " ")
    }
  }
}
