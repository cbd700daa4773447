public import Terminal
public import Wording

extension Action: KeyedAction {}

extension Action {
  /// The keys as they are shipped, in the forms of key files, the one to show first.
  ///
  /// The letters of the German set are those of the German words. No key needs AltGr, none is
  /// Alt alone, and `y` means only yes.
  fileprivate var shipped: Shipped {
    switch self {
    case .help: both("?", "f1")
    case .palette: both(":", "ctrl-p")
    case .find: both("f", "ctrl-f")
    case .backInterrupted: both("ctrl-b", "f8")
    case .why: keys(["w", "f2"], ["f2"])
    case .undo: both("u")
    case .redo: both("U")
    case .escape: both("esc")
    case .quit: both("q")
    case .filter: both("/")
    case .matchNext: keys(["n", "f3"], ["f3"])
    case .matchPrevious: keys(["N", "shift-f3"], ["shift-f3"])
    case .moveUp: keys(["up", "k"], ["up"])
    case .moveDown: keys(["down", "j"], ["down"])
    case .movePageUp: both("pageup")
    case .movePageDown: both("pagedown")
    case .moveFirst: both("home")
    case .moveLast: keys(["end", "G"], ["end"])
    case .paneNext: both("tab")
    case .panePrevious: both("shift-tab")
    case .reload: both("f5")
    case .redraw: both("ctrl-l")
    case .suspend: both("ctrl-z")
    case .export: both("E")
    case .import: both("I")
    case .bank: both("b")
    case .run: keys(["R"], ["L"])
    case .gotoQueue: keys(["g q"], ["g a"])
    case .gotoAgeing: keys(["g a"], ["g o"])
    case .gotoFigures: keys(["g f"], ["g k"])
    case .gotoSimulation: both("g n")
    case .gotoJournal: keys(["g j"], ["g p"])
    case .gotoSettings: keys(["g s"], ["g e"])
    case .gotoOutbox: keys(["g o"], ["g v"])
    case .gotoPromises: keys(["g p"], ["g z"])
    case .gotoHolds: keys(["g h"], ["g m"])
    case .lane0: both("0")
    case .lane1: both("1")
    case .lane2: both("2")
    case .lane3: both("3")
    case .lane4: both("4")
    case .lane5: both("5")
    case .lane6: both("6")
    case .lane7: both("7")
    case .lane8: both("8")
    case .open: both("enter")
    case .sort: keys(["s"], ["o"])
    case .sortReverse: keys(["S"], ["O"])
    case .mark: both("space")
    case .markRange: keys(["v", "shift-up", "shift-down"], ["shift-up", "shift-down"])
    case .markAll: both("*")
    case .entryOpen: keys(["enter", "o"], ["enter", "d"])
    case .caseNext: keys(["J", ">"], [">"])
    case .casePrevious: keys(["K", "<"], ["<"])
    case .paneItems: keys(["i"], ["p"])
    case .timelineKinds: both("f6")
    case .asOf: both("T")
    case .contact: keys(["c"], ["k"])
    case .notice: keys(["r"], ["m"])
    case .payment: keys(["m"], ["z"])
    case .promise: keys(["p"], ["v"])
    case .plan: keys(["l"], ["r"])
    case .dispute: keys(["d"], ["e"])
    case .hold: keys(["h"], ["s"])
    case .followUp: keys(["z"], ["w"])
    case .note: keys(["t"], ["n"])
    case .newsHandled: keys(["H"], ["B"])
    case .escalate: keys(["e"], ["i"])
    case .settle: both("x")
    case .assign: both("a")
    case .pin: both("P")
    case .accountCopy: both("hash")
    case .invoiceCopy: keys(["C"], ["c"])
    case .attach: keys(["A"], ["+"])
    case .dossier: both("D")
    case .moreWithdrawal: both("comma w")
    case .moreReturned: both("comma r")
    case .moreChargeback: keys(["comma c"], ["comma b"])
    case .moreCreditNote: keys(["comma n"], ["comma g"])
    case .moreRefund: keys(["comma f"], ["comma e"])
    case .moreSkonto: both("comma s")
    case .moreCharge: keys(["comma h"], ["comma m"])
    case .moreWaive: keys(["comma v"], ["comma z"])
    case .moreWriteOff: keys(["comma x"], ["comma a"])
    case .moreAcknowledgement: keys(["comma k"], ["comma n"])
    case .moreSuspension: keys(["comma m"], ["comma h"])
    case .moreCircumstance: keys(["comma i"], ["comma u"])
    case .moreDebtor: keys(["comma d"], ["comma k"])
    case .moreParty: keys(["comma p"], ["comma v"])
    case .moreOrderStop: keys(["comma o"], ["comma l"])
    case .moreReceipt: keys(["comma u"], ["comma p"])
    case .moreCorrection: keys(["comma l"], ["comma o"])
    case .moreLetter: keys(["comma t"], ["comma d"])
    case .moreAgency: keys(["comma g"], ["comma i"])
    case .moreCourt: both("comma j")
    case .moreReopen: keys(["comma e"], ["comma f"])
    case .fieldNext: both("tab", "down")
    case .fieldPrevious: both("shift-tab", "up")
    case .formAccept: both("enter")
    case .formSave: both("ctrl-s")
    case .formEditor: both("ctrl-e")
    case .formDiscard: both("ctrl-x")
    case .formItem: both("space")
    case .confirmYes: both("y")
    case .previewSend: both("y")
    case .previewEdit: both("e")
    case .previewOpen: keys(["o"], ["d"])
    case .previewChannel: keys(["c"], ["v"])
    case .previewLanguage: keys(["l"], ["s"])
    case .importColumns: both("e")
    case .runGroup: both("enter")
    case .runVeto: both("space")
    case .runSample: both("p")
    case .runIssue: both("y")
    case .runLeftOut: both("f4")
    case .bankFirst: both("1", "2", "3")
    case .bankAccount: both("a")
    case .bankRefund: keys(["r"], ["e"])
    case .bankAsk: keys(["x"], ["z"])
    case .bankLater: keys(["l"], ["s"])
    case .bankForeign: keys(["o"], ["k"])
    case .bankDay: keys(["d"], ["t"])
    case .callNone: both("n")
    case .callVoicemail: keys(["v"], ["b"])
    case .callWrong: keys(["w"], ["f"])
    case .callReached: keys(["r"], ["e"])
    case .callChannel: both("tab")
    case .callPromise: keys(["p"], ["v"])
    case .callPlan: keys(["l"], ["r"])
    case .callPaid: keys(["m"], ["z"])
    case .callCopy: keys(["C", "i"], ["c"])
    case .callDispute: keys(["d"], ["e"])
    case .callRefuses: both("x")
    case .callBack: keys(["z"], ["w"])
    case .callOther: keys(["o"], ["s"])
    case .reasonForgot: keys(["f"], ["v"])
    case .reasonLiquidity: keys(["l"], ["g"])
    case .reasonInvoice: keys(["i"], ["n"])
    case .reasonGoods: keys(["g"], ["w"])
    case .reasonDisputed: keys(["d"], ["s"])
    case .reasonTechnical: both("t")
    case .reasonOther: keys(["o"], ["a"])
    }
  }

  fileprivate typealias Shipped = (english: [String], german: [String])

  private func both(_ keys: String...) -> Shipped { (keys, keys) }

  private func keys(_ english: [String], _ german: [String]) -> Shipped { (english, german) }
}

extension KeySet<Action> {
  /// The keys with English letters.
  static let english = KeySet { $0.shipped.english }

  /// The keys with German letters.
  static let german = KeySet { $0.shipped.german }

  private init(_ keys: (Action) -> [String]) {
    self.init(
      Dictionary(
        uniqueKeysWithValues: Action.allCases.map { action in
          (action, keys(action).map { KeySequence(shipped: $0) })
        }))
  }
}

extension KeySequence {
  /// Keys that the program ships with; a slip in them is a slip in the program.
  fileprivate init(shipped text: String) {
    do { try self.init(parsing: text) } catch { preconditionFailure("\(text): \(error)") }
  }
}
