/// Everything that keys do at the workbench; the raw value is its name in key files.
public enum Action: String, Sendable, Hashable, CaseIterable {
  // Everywhere but in forms, questions and the call strip.
  case help
  case palette
  case find
  case backInterrupted = "back.interrupted"
  case why
  case undo
  case redo
  case escape
  case quit
  case filter
  case matchNext = "match.next"
  case matchPrevious = "match.previous"
  case moveUp = "move.up"
  case moveDown = "move.down"
  case movePageUp = "move.pageUp"
  case movePageDown = "move.pageDown"
  case moveFirst = "move.first"
  case moveLast = "move.last"
  case paneNext = "pane.next"
  case panePrevious = "pane.previous"
  case reload
  case redraw
  case suspend
  case export
  case `import`
  case bank
  case run
  case gotoQueue = "goto.queue"
  case gotoAgeing = "goto.ageing"
  case gotoFigures = "goto.figures"
  case gotoSimulation = "goto.simulation"
  case gotoJournal = "goto.journal"
  case gotoSettings = "goto.settings"
  case gotoOutbox = "goto.outbox"
  case gotoPromises = "goto.promises"
  case gotoHolds = "goto.holds"
  // In the queue.
  case lane0 = "lane.0"
  case lane1 = "lane.1"
  case lane2 = "lane.2"
  case lane3 = "lane.3"
  case lane4 = "lane.4"
  case lane5 = "lane.5"
  case lane6 = "lane.6"
  case lane7 = "lane.7"
  case lane8 = "lane.8"
  case open
  case sort
  case sortReverse = "sort.reverse"
  case mark
  case markRange = "mark.range"
  case markAll = "mark.all"
  // In a case.
  case entryOpen = "entry.open"
  case caseNext = "case.next"
  case casePrevious = "case.previous"
  case paneItems = "pane.items"
  case timelineKinds = "timeline.kinds"
  case asOf
  // On a case, in it or in the queue.
  case contact
  case notice
  case payment
  case promise
  case plan
  case dispute
  case hold
  case followUp
  case note
  case newsHandled = "news.handled"
  case escalate
  case settle
  case assign
  case pin
  case accountCopy = "account.copy"
  case invoiceCopy = "invoice.copy"
  case attach
  case dossier
  case moreWithdrawal = "more.withdrawal"
  case moreReturned = "more.returned"
  case moreChargeback = "more.chargeback"
  case moreCreditNote = "more.creditNote"
  case moreRefund = "more.refund"
  case moreSkonto = "more.skonto"
  case moreCharge = "more.charge"
  case moreWaive = "more.waive"
  case moreWriteOff = "more.writeOff"
  case moreAcknowledgement = "more.acknowledgement"
  case moreSuspension = "more.suspension"
  case moreCircumstance = "more.circumstance"
  case moreDebtor = "more.debtor"
  case moreParty = "more.party"
  case moreOrderStop = "more.orderStop"
  case moreReceipt = "more.receipt"
  case moreCorrection = "more.correction"
  case moreLetter = "more.letter"
  case moreAgency = "more.agency"
  case moreCourt = "more.court"
  case moreReopen = "more.reopen"
  // In a form.
  case fieldNext = "field.next"
  case fieldPrevious = "field.previous"
  case formAccept = "form.accept"
  case formSave = "form.save"
  case formEditor = "form.editor"
  case formDiscard = "form.discard"
  case formItem = "form.item"
  // In a question.
  case confirmYes = "confirm.yes"
  // Before something goes out.
  case previewSend = "preview.send"
  case previewEdit = "preview.edit"
  case previewOpen = "preview.open"
  case previewChannel = "preview.channel"
  case previewLanguage = "preview.language"
  // Before a table is read.
  case importColumns = "import.columns"
  // In the dunning run.
  case runGroup = "run.group"
  case runVeto = "run.veto"
  case runSample = "run.sample"
  case runIssue = "run.issue"
  case runLeftOut = "run.leftOut"
  // In the clearing of payments.
  case bankFirst = "bank.first"
  case bankAccount = "bank.account"
  case bankRefund = "bank.refund"
  case bankAsk = "bank.ask"
  case bankLater = "bank.later"
  case bankForeign = "bank.foreign"
  case bankDay = "bank.day"
  // In the call strip: was anybody reached?
  case callNone = "call.none"
  case callVoicemail = "call.voicemail"
  case callWrong = "call.wrong"
  case callReached = "call.reached"
  case callChannel = "call.channel"
  // In the call strip: what came of it?
  case callPromise = "call.promise"
  case callPlan = "call.plan"
  case callPaid = "call.paid"
  case callCopy = "call.copy"
  case callDispute = "call.dispute"
  case callRefuses = "call.refuses"
  case callBack = "call.back"
  case callOther = "call.other"
  // In the call strip: why was it not paid?
  case reasonForgot = "reason.forgot"
  case reasonLiquidity = "reason.liquidity"
  case reasonInvoice = "reason.invoice"
  case reasonGoods = "reason.goods"
  case reasonDisputed = "reason.disputed"
  case reasonTechnical = "reason.technical"
  case reasonOther = "reason.other"
}
