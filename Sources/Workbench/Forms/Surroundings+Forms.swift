import Receivables
import Terminal
import Wording

// Which form or strip an action opens.

extension Surroundings {
  /// Opens what an action on cases asks for; nothing where it has no form.
  func steps(
    for action: Action, _ subjects: [DebtorID], _ drafts: [DraftKey: Draft]
  ) -> [Step] {
    guard let first = subjects.first.flatMap({ account($0) }) else { return [] }
    switch action {
    case .contact: return [.open(CallStrip(first, self))]
    case .settle: return [.open(SettleStrip(first, self))]
    case .attach: return [.open(AttachPage(first, self))]
    default: return steps(for: action, first, Array(subjects.dropFirst()), drafts)
    }
  }

  /// The form of an action where nothing of its kind is open.
  func form(for action: Action) -> (any CaseForm.Type)? { forms(for: action)[.new] }

  /// Opens the form of an action; where several are possible asks first which.
  private func steps(
    for action: Action, _ account: Account, _ others: [DebtorID], _ drafts: [DraftKey: Draft]
  ) -> [Step] {
    let forms = forms(for: action)
    let ways = others.isEmpty ? ways(for: action, account) : [.new]
    let pages = ways.compactMap { way in
      forms[way].map { type in
        (way, page(type, account, others, DraftKey(account.number, action, way), drafts))
      }
    }
    guard let first = pages.first else { return [.say(nothingToDo(action), .warn)] }
    guard pages.count > 1 else { return [.open(first.1)] }
    return [.open(WayStrip(account.number, action, pages))]
  }

  private func nothingToDo(_ action: Action) -> Shown { Shown(words.nothingFor(action)) }

  private func page<Content: CaseForm>(
    _: Content.Type, _ account: Account, _ others: [DebtorID], _ key: DraftKey,
    _ drafts: [DraftKey: Draft]
  ) -> any Layer {
    FormPage<Content>(account, others: others, key, drafts[key], self)
  }
}

extension DraftKey {
  fileprivate init(_ debtor: DebtorID, _ action: Action, _ way: FormWay) {
    self.init(debtor: debtor, action: action, way: way)
  }
}

// MARK: - The forms

extension Surroundings {
  /// The forms of an action, by what they do.
  private func forms(for action: Action) -> [FormWay: any CaseForm.Type] {
    switch action {
    case .payment: [.new: PaymentForm.self]
    case .promise: [.new: PromiseForm.self, .end: WithdrawPromiseForm.self]
    case .plan:
      [
        .new: PlanForm<NewPlan>.self, .replace: PlanForm<ReplacedPlan>.self,
        .decide: AcceptOfferForm.self, .end: EndPlanForm.self,
      ]
    case .dispute:
      [
        .new: DisputeForm.self, .change: MoveDisputeForm.self,
        .decide: DecideDisputeForm<OpenDisputes>.self, .end: WithdrawDisputeForm.self,
      ]
    case .hold: [.new: HoldForm.self, .change: ExtendHoldForm.self, .end: LiftHoldForm.self]
    case .followUp:
      [.new: FollowUpForm.self, .change: MoveFollowUpForm.self, .end: FinishFollowUpForm.self]
    case .note: [.new: NoteForm.self]
    case .newsHandled: [.new: NewsForm.self]
    case .assign: [.new: AssignForm.self]
    case .pin: [.new: PinForm.self, .end: UnpinForm.self]
    case .escalate: [.new: EscalateForm.self]
    default: rareForms(for: action)
    }
  }

  /// Those behind the comma.
  private func rareForms(for action: Action) -> [FormWay: any CaseForm.Type] {
    switch action {
    case .moreWithdrawal:
      [
        .new: WithdrawalForm.self, .change: GoodsReturnForm.self,
        .decide: DecideDisputeForm<OpenWithdrawals>.self,
      ]
    case .moreReturned: [.new: ReturnedPaymentForm.self]
    case .moreChargeback: [.new: ChargebackForm.self, .end: CloseChargebackForm.self]
    case .moreCreditNote: [.new: CreditNoteForm.self]
    case .moreRefund: [.new: RefundForm.self]
    case .moreSkonto: [.new: DiscountForm.self]
    case .moreCharge: [.new: ChargeForm.self, .end: WaiveChargeForm.self]
    case .moreWaive: [.new: WaiveForm.self]
    case .moreWriteOff: [.new: WriteOffForm.self]
    case .moreAcknowledgement: [.new: AcknowledgementForm.self]
    case .moreSuspension: [.new: SuspensionForm.self, .end: EndSuspensionForm.self]
    case .moreCircumstance: [.new: CircumstanceForm.self, .end: EndCircumstanceForm.self]
    case .moreDebtor: [.new: DebtorForm.self]
    case .moreParty: [.new: PartyForm.self, .end: EndPartyForm.self]
    case .moreOrderStop: [.new: OrderStopForm.self, .end: LiftOrderStopForm.self]
    case .moreReceipt: [.new: ReceiptForm.self]
    case .moreAgency:
      [
        .new: HandOverForm.self, .change: AgencyReportForm.self,
        .decide: RemittanceForm.self, .end: RecallForm.self,
      ]
    case .moreCourt: [.new: CourtForm.self]
    case .moreReopen: [.new: ReopenForm.self]
    default: [:]
    }
  }
}
