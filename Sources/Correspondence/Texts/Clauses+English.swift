import Wording

extension Clauses {
  static func englishSource(_ clause: LetterClause) -> String {
    switch clause {
    case .crossed:
      """
      If your payment and this letter have crossed, please disregard it.
      """
    case .objection:
      """
      If you do not agree with the claim, or with a part of it, please tell us why. You can reach
      {{#contact}}{{creditor.contact}}{{/contact}}{{^contact}}us{{/contact}}
      {{#phone}}by telephone at {{creditor.phone}}{{#hours}} ({{creditor.hours}}){{/hours}}{{/phone}}
      {{#phone}}{{#replies}}or{{/replies}}{{/phone}}
      {{#replies}}by e-mail at {{creditor.mail}}{{/replies}}{{^phone}}{{^replies}}at the address
      above{{/replies}}{{/phone}}.
      """
    case .default:
      """
      {{#default}}You have been in default of payment since {{default.since}}.{{/default}}
      {{^default}}
      {{#several}}The invoices are due; the list says since when.{{/several}}
      {{^several}}The invoice has been due since {{due}}.{{/several}}
      {{/default}}
      """
    case .interest:
      """
      Default interest comes to {{interest}}: {{interest.rate}}, {{interest.counting}}, on the open
      principal ({{interest.periods}}).
      """
    case .reserved:
      """
      We do not demand default interest with this letter; we reserve the right to do so.
      """
    case .waived:
      """
      If the total is credited to our account by {{deadline}}, we waive any further interest.
      """
    case .daily:
      """
      If you let the deadline pass, default interest of {{interest.daily}} is added for each further day.
      """
    case .costs:
      """
      The costs consist of: {{costs.list}}.
      """
    case .lumpSum:
      """
      The lump sum for default under section 288(5) BGB (German Civil Code) is 40.00 EUR for each invoice
      that you are in default with ({{lump-sums}}). It is set off against costs of legal prosecution.
      """
    case .step:
      """
      {{#agency}}
      If payment is not received by {{deadline}}, we will pass the claim on to a registered collection
      agency. This may cause you further costs of about {{agency.costs}} (section 13e RDG).
      {{/agency}}
      {{#court}}
      If payment is not received by {{deadline}}, we will apply to the court for an order for payment. This
      causes further costs of about {{court.costs}} in court fees to begin with.
      {{/court}}
      {{^agency}}{{^court}}
      If payment is not received by {{deadline}}, you must expect further costs.
      {{/court}}{{/agency}}
      You avoid this if by then you pay, tell us your objections, or agree on instalments with us.
      """
    case .report:
      """
      Where the conditions of the law are met (section 31(2) BDSG), we may report the claim to a credit
      agency after the deadline. If you dispute the claim, it will not be reported.
      """
    case .resting:
      """
      The claim remains due as before; we will send no further reminder until {{promise.day}}.
      """
    case .consumerPlan:
      """
      This agreement is free of charge for you: there are no fees,
      {{#interest-free}}and as long as you keep the instalments no interest either.{{/interest-free}}
      {{^interest-free}}and interest at the statutory rate only.{{/interest-free}}
      Payments are credited to costs of legal prosecution first, then to the principal, then to interest
      (section 497(3) BGB). You may pay early at any time. The rest does not fall due by arrears alone; where two
      instalments in a row and at least a tenth of the total are open, we will first give you two weeks.
      Limitation is suspended while the agreement runs (section 205 BGB).
      """
    case .businessPlan:
      """
      Payments are credited to costs, then to interest, then to the principal (section 367 BGB).
      {{#interest-free}}As long as the instalments are on time no further interest arises.{{/interest-free}}
      {{^interest-free}}Statutory default interest continues to run.{{/interest-free}}
      {{#accelerates}}
      If an instalment is more than ten days late, we may demand the whole rest after a reminder that gives
      two weeks.
      {{/accelerates}}
      You may pay early at any time. Limitation is suspended while the agreement runs (section 205 BGB).
      """
    case .acknowledgement:
      """
      By your signature you acknowledge the claim of {{plan.total}}. An acknowledgement lets limitation begin
      anew (section 212 BGB); objections that you know of today, such as faulty goods or a payment already
      made, can as a rule not be raised afterwards. Amounts that you dispute are not included.
      """
    case .arbitration:
      """
      {{#arbitrates}}To settle this dispute we take part in a procedure before a consumer arbitration
      board.{{/arbitrates}}
      {{^arbitrates}}We are neither willing nor obliged to take part in a procedure before a consumer
      arbitration board.{{/arbitrates}}
      The competent board is the Universalschlichtungsstelle des Bundes, Zentrum für Schlichtung e. V.,
      Straßburger Straße 8, 77694 Kehl, Germany, www.verbraucher-schlichter.de (section 37 VSBG).
      """
    case .noDemand:
      """
      This statement of account is no demand for payment and sets no deadline.
      """
    case .void:
      """
      Please disregard it. Its deadlines and costs do not apply; nothing follows from it for you.
      """
    case .payee:
      """
      From now on please make payments on this claim to them, and address questions and objections to them
      as well.
      """
    }
  }
}
