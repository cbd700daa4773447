import ArgumentParser
import Wording

/// The program: parse, call, print.
@main
struct Verzug: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verzug", abstract: words.abstract(.verzug),
    discussion: words.discussion(.verzug), version: "0.1.0",
    subcommands: [
      OpenWorkbench.self, InitBook.self, MakeDemo.self, ImportTables.self, RecordDebtor.self,
      RecordInvoice.self,
      ShowQueue.self, ExplainDebtor.self, ShowDebtor.self, ProposeRun.self, IssueNotice.self,
      WriteLetter.self, DeliverLetters.self, KeepTemplates.self, LogContact.self,
      TakePromise.self, BookPayment.self, PlaceHold.self, ChangeDebtor.self, CorrectInvoice.self,
      CancelInvoice.self, RecordDelivery.self, RecordGoodsReturn.self, SubmitDebit.self,
      BlockMandate.self, DesignatePayment.self, SetFollowUp.self, WriteNote.self, SettleCase.self,
      UndoCommand.self, BookedUntil.self, VerifyBook.self, BackUp.self, RestoreBook.self,
      AgreePlan.self, OpenDispute.self, WaiveClaims.self, WriteOffClaims.self, ReturnPayment.self,
      ClearMovements.self,
      RefundCredit.self, StopOrders.self, PinCase.self, AssignCase.self, ReopenCase.self,
      RecordCreditNote.self, Calc.self, NameParty.self, HandleNews.self, OpenChargeback.self,
      DeclareWithdrawal.self, RecordCharge.self, DecideDiscount.self, NoteCircumstance.self,
      RecordAcknowledgement.self, RecordSuspension.self, EscalateCase.self, KeepAgencyCase.self,
      TakeCourtStep.self, AttachDocument.self, BookSettings.self, ExportList.self,
      MakeReport.self, ListKeys.self, ListThemes.self, PrintManual.self, PrintCompletions.self,
    ], defaultSubcommand: OpenWorkbench.self)

  static func main() {
    Discretion.begin()
    do {
      if let problem = Environment.language.problem { throw problem }
      var command = try parseAsRoot(Environment.language.otherArguments)
      try command.run()
    } catch {
      Console.finish(after: error)
    }
  }
}

/// The sentences in the language that the command line or the environment asks for.
///
/// Fixed before the arguments are parsed, because their descriptions are sentences too.
let words = Wording(Environment.language.chosen)
