import Receivables
import Testing

/// The codes on disk are the names of cases in the source, so that renaming one has to be seen here.
@Suite("Codes in payloads")
struct PayloadCodeTests {
  @Test func `codes of debtors and others keep their names`() {
    expect(DebtorKind.self, "consumer business")
    expect(Language.self, "de en")
    expect(FederalState.self, "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH")
    expect(ContactChannel.self, "phone email letter chat visit")
    expect(ContactPoint.Purpose.self, "any receivables orders")
    expect(
      Party.Role.self,
      """
      lawyer debtCounsellor guardian parent heir estateAdministrator insolvencyAdministrator \
      headOffice purchasingAssociation other
      """)
    expect(Side.self, "debtor creditor")
  }

  @Test func `codes of invoices and credit notes keep their names`() {
    expect(DefaultFacts.Origin.self, "agreedDay agreedPeriod statutory printed")
    expect(Receipt.Basis.self, "known assumed")
    expect(
      PaymentMethod.self,
      "invoice prepayment directDebit paypal card financed marketplace cashOnDelivery cash")
    expect(Security.self, "retentionOfTitle guarantee")
    expect(GoodsReturn.Stage.self, "announced arrived checked refused")
    expect(
      CreditNote.Reason.self, "price goodsReturned withdrawal defect bonus goodwill other")
  }

  @Test func `codes of payments and charges keep their names`() {
    expect(ClaimPart.self, "costs interest principal")
    expect(PaymentDesignation.Source.self, "debtor agreed clerk")
    expect(
      PaymentReturn.Reason.self,
      "AM04 MS03 MD06 MS02 AC01 AC04 AC06 MD01 MD07 contested bankError "
        + "misplaced other")
    expect(TransactionSetAside.Use.self, "foreign refund recorded")
    expect(
      ProviderDetail.Kind.self,
      "payment sale fee payout chargeback chargebackWon chargebackLost reversal refund")
    expect(
      Chargeback.Reason.self, "notReceived notAsDescribed unauthorised duplicate other")
    expect(ChargebackEnd.Outcome.self, "won lost accepted")
    expect(
      ChargeKind.self,
      "reminder returnedDebit addressEnquiry lumpSum collectionAgency lawyer court other")
  }

  @Test func `codes of talks and plans keep their names`() {
    expect(Contact.Direction.self, "incoming outgoing")
    expect(
      Contact.Outcome.self,
      """
      noAnswer voicemail wrongNumber reached callBack promise instalments paid invoiceCopy dispute \
      refuses
      """)
    expect(
      NonPaymentCause.self, "forgot liquidity invoiceMissing goods disputed technical other")
    expect(
      Acknowledgement.Means.self, "words request partPayment interestPayment security plan")
    expect(PlanTerms.PlanInterest.self, "statutory waived")
    expect(PlanEnd.Reason.self, "declined cancelled lapsed")
  }

  @Test func `codes of disputes, holds and circumstances keep their names`() {
    expect(
      Dispute.Reason.self,
      """
      notDelivered partDelivered damaged returned price voucher alreadyPaid wrongRecipient identity \
      invoiceMissing invoiceFormal deadlineAgreed other
      """)
    expect(Dispute.Stage.self, "reported underReview waitingForCustomer waitingForUs")
    expect(DisputeDecision.Verdict.self, "accepted partlyAccepted rejected withdrawn")
    expect(
      Hold.Reason.self,
      """
      agreed internalReview paymentExpected creditNoteExpected management dataProtection other
      """)
    expect(
      Attachment.Kind.self,
      "order invoice deliveryProof correspondence paymentProof agreement court other")
    expect(
      Circumstance.Kind.self,
      """
      insolvencyApplied insolvencyOpened death estateAccepted identityMisuse minor addressUnknown \
      invoiceFraud dataRequest
      """)
    expect(Suspension.Ground.self, "negotiation deferral proceedings")
  }

  @Test func `codes of ways and ends keep their names`() {
    expect(EscalationDecision.Route.self, "agency court action keep writeOff")
    expect(
      AgencyReport.Status.self,
      "accepted refused moreInformation inCollection disputed returned paid closed")
    expect(
      Settlement.Reason.self,
      "paid smallDifference goodwill agreement uncollectible insolvency mistake")
  }

  @Test func `codes of notices keep their names`() {
    expect(Notice.Kind.self, "reminder dunning last")
    expect(
      Letter.Purpose.self,
      """
      promiseConfirmation planOffer planAgreement planWarning disputeRejection discountReclaim \
      statement invoiceCopy correction handOverNotice insolvencyFiling orderReminder addressEnquiry other
      """)
    expect(ReceiptFailure.Reason.self, "bounced returned denied")
    expect(DispatchEnd.Outcome.self, "accepted refused deferred notSent")
  }

  @Test func `codes of settings keep their names`() {
    expect(Right.self, "waive writeOff escalate overrideGate actForOthers administer")
    expect(DayCount.self, "actual365 actualActual thirty360")
    expect(DemandStart.self, "afterDeadline afterReceipt")
  }

  private func expect<Code: CaseIterable & RawRepresentable<String>>(
    _ type: Code.Type, _ codes: String, location: SourceLocation = #_sourceLocation
  ) {
    let found = type.allCases.map(\.rawValue).joined(separator: " ")
    #expect(found == codes, sourceLocation: location)
  }
}
