/// A heading, the head of a column or the name of a field about the queue and the run.
public enum QueueLabel: Sendable, Hashable, CaseIterable {
  /// The class.
  case rank
  /// A customer.
  case customer
  /// Days overdue.
  case daysOverdue
  /// What can be collected.
  case collectible
  /// The level.
  case level
  /// The reason and the next step.
  case reasonAndStep
  /// The reason.
  case reason
  /// The next step.
  case nextStep
  /// What is held back, as a heading.
  case heldBack
  /// Money that rests.
  case resting
  /// The day of return.
  case returns
  /// Why something rests.
  case gate
  /// What lifts it.
  case lifted
  /// How many customers.
  case debtorCount
  /// Where a debtor stands.
  case stands
  /// The points.
  case points
  /// Who works on it.
  case clerk
  /// When it changes by itself.
  case changes
  /// The procedure and its level.
  case procedure
  /// Why it is on top.
  case pinned
  /// A question that gives points.
  case question
  /// What an answer rests on.
  case restsOn
  /// An invoice.
  case invoice
  /// All reasons, as a heading.
  case reasons
  /// Overdue invoices, as a heading.
  case overdueInvoices
  /// The last day for payment.
  case lastDayToPay
  /// The deadline of a notice.
  case deadline
  /// New costs.
  case newCosts
  /// What is to be known.
  case remarks
  /// Who gets no notice, as a heading.
  case leftOut
  /// Notices by day, as a heading.
  case byDay
  /// Notices by level, as a heading.
  case byLevel
  /// How many notices.
  case noticeCount
  /// Where a person decides, as a heading.
  case decisions
  /// The kind of a notice.
  case notice
  /// The procedures in force.
  case procedures
  /// What decides who stands in the queue.
  case queueRules
  /// What follows after the last level.
  case afterwards
  /// A lane.
  case lane
  /// What takes a debtor out of a lane.
  case endsBy
  /// What stands against a notice.
  case against
}

extension Wording {
  /// The text of a label.
  public func label(_ label: QueueLabel) -> String {
    switch label {
    case .rank: say("Klasse", "Class")
    case .customer: say("Kunde", "Debtor")
    case .daysOverdue: say("Tage", "Days")
    case .collectible: say("Einziehbar", "Collectible")
    case .level: say("MS", "Lvl")
    case .reasonAndStep: say("Grund → nächster Schritt", "Reason → next step")
    case .reason: say("Grund", "Reason")
    case .nextStep: say("Nächster Schritt", "Next step")
    case .heldBack: say("Zurückgestellt", "Held back")
    case .resting: say("Ruht", "Resting")
    case .returns: say("Rückkehr", "Returns")
    case .gate: say("Ruht wegen", "Rests because")
    case .lifted: say("Bis", "Until")
    case .debtorCount: say("Anzahl", "Debtors")
    case .stands: say("Steht", "Stands")
    case .points: say("Punkte", "Points")
    case .clerk: say("Zuständig", "Clerk")
    case .changes: say("Ändert sich", "Changes")
    case .procedure: say("Mahnablauf", "Procedure")
    case .pinned: say("Angeheftet", "Pinned")
    case .question: say("Frage", "Question")
    case .restsOn: say("Beruht auf", "Rests on")
    case .invoice: say("Rechnung", "Invoice")
    case .reasons: say("Warum", "Why")
    case .overdueInvoices: say("Überfällige Rechnungen", "Overdue invoices")
    case .lastDayToPay: say("Fällig", "Due")
    case .deadline: say("Frist", "Deadline")
    case .newCosts: say("Neue Kosten", "New costs")
    case .remarks: say("Hinweise", "Remarks")
    case .leftOut: say("Nicht gemahnt", "Left out")
    case .byDay: say("Nach Tagen", "By day")
    case .byLevel: say("Nach Stufen", "By level")
    case .noticeCount: say("Schreiben", "Notices")
    case .decisions: say("Hier entscheidet jemand", "Where a person decides")
    case .notice: say("Art", "Kind")
    case .procedures: say("Mahnabläufe", "Procedures")
    case .queueRules: say("Regeln der Arbeitsliste", "Rules of the queue")
    case .afterwards: say("danach", "afterwards")
    case .lane: say("Bereich", "Lane")
    case .against: say("Dagegen", "Against it")
    case .endsBy: say("Erledigt durch", "Ends by")
    }
  }
}
