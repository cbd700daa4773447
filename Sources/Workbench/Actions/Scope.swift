import Terminal
import Wording

/// A place where keys are pressed: which actions can be meant there.
enum Scope: String, Sendable, Hashable, CaseIterable {
  /// The queue.
  case queue
  /// A case.
  case caseFile = "case"
  /// A list of anything else: figures, entries, what was left out.
  case list
  /// The proposal of a run.
  case run
  /// A notice before it goes out.
  case preview
  /// What waits to go out.
  case outbox
  /// Movements of the bank without a place.
  case bank
  /// A form, and everything in which text is typed.
  case form
  /// A strip at the bottom, a question or a menu: it has its own keys.
  case modal
}

extension Scope {
  /// The actions that all their keys lead to.
  private var own: [Action] {
    switch self {
    case .queue: Action.ofQueue + Action.ofCases + Action.everywhere
    case .caseFile: Action.ofCase + Action.ofCases + Action.everywhere
    case .list: [.open] + Action.everywhere
    case .run: Action.ofRun + Action.everywhere
    case .preview: Action.ofPreview + Action.everywhere
    case .outbox: [.open, .previewSend] + Action.everywhere
    case .bank: [.open] + Action.ofBank + Action.everywhere
    case .form: [.formSave, .formEditor, .formDiscard]
    case .modal: []
    }
  }

  /// Actions from outside that reach through, by keys that type nothing.
  private var reaching: [Action] {
    switch self {
    case .queue, .caseFile, .list, .run, .preview, .outbox, .bank: []
    case .form, .modal: Action.throughForms
    }
  }

  /// The keys of the place.
  var keys: KeyScope<Action> { KeyScope(rawValue, own, reaching: reaching) }

  /// The actions that help and palette offer here, the nearest first.
  var offered: [Action] { own + reaching }
}

extension Action {
  /// What can be done in the queue alone.
  static let ofQueue: [Action] = [
    .open, .lane0, .lane1, .lane2, .lane3, .lane4, .lane5, .lane6, .lane7, .lane8, .sort,
    .sortReverse, .mark, .markRange, .markAll,
  ]

  /// What can be done in a case alone.
  static let ofCase: [Action] = [
    .entryOpen, .caseNext, .casePrevious, .paneItems, .timelineKinds, .asOf,
  ]

  /// What can be done with a case, in it or in the queue.
  static let ofCases: [Action] = [
    .contact, .notice, .payment, .promise, .plan, .dispute, .hold, .followUp, .note, .newsHandled,
    .escalate, .settle, .assign, .pin, .accountCopy, .invoiceCopy, .attach, .dossier,
    .moreWithdrawal, .moreReturned, .moreChargeback, .moreCreditNote, .moreRefund, .moreSkonto,
    .moreCharge, .moreWaive, .moreWriteOff, .moreAcknowledgement, .moreSuspension,
    .moreCircumstance, .moreDebtor, .moreParty, .moreOrderStop, .moreReceipt, .moreCorrection,
    .moreLetter, .moreAgency, .moreCourt, .moreReopen,
  ]

  /// What can be done in the proposal of a run.
  static let ofRun: [Action] = [.runGroup, .runVeto, .runSample, .runIssue, .runLeftOut]

  /// What can be done with a notice before it goes out.
  static let ofPreview: [Action] = [
    .previewSend, .previewEdit, .previewOpen, .previewChannel, .previewLanguage,
  ]

  /// What can be done with movements of the bank.
  static let ofBank: [Action] = [
    .bankFirst, .bankAccount, .bankLater, .bankForeign, .bankRefund, .bankAsk, .bankDay,
  ]

  /// What can be done everywhere but in forms and questions.
  static let everywhere: [Action] = [
    .help, .palette, .find, .backInterrupted, .why, .undo, .redo, .escape, .quit, .filter,
    .matchNext, .matchPrevious, .moveUp, .moveDown, .movePageUp, .movePageDown, .moveFirst,
    .moveLast, .paneNext, .panePrevious, .reload, .redraw, .suspend, .export, .import, .bank, .run,
    .gotoQueue, .gotoAgeing, .gotoFigures, .gotoSimulation, .gotoJournal, .gotoSettings,
    .gotoOutbox, .gotoPromises, .gotoHolds,
  ]

  /// What reaches through forms and questions.
  static let throughForms: [Action] = [
    .help, .palette, .find, .backInterrupted, .why, .redraw, .suspend,
  ]
}
