import Wording

/// What a kind of letter must say and must not say.
struct TemplateRules {
  let required: [TemplateRule]
  let forbidden: Set<LetterPiece>
}

extension LetterKind {
  /// Values that a letter of the kind always has, though others may not.
  var always: Set<LetterField> {
    switch self {
    case .returnedDebit: []
    case .orderReminder: [.order]
    default: []
    }
  }

  /// What it must say and must not say (content points by kind).
  var rules: TemplateRules {
    switch self {
    case .reminder:
      TemplateRules(required: Self.demand, forbidden: Self.costs.union(Self.steps))
    case .returnedDebit:
      TemplateRules(
        required: Self.demand + [
          TemplateRule(.field(.returnReason)),
          TemplateRule(.field(.returnCosts), when: Literal(.returnCosts, true)),
        ],
        forbidden: Self.steps.union([.clause(.interest), .clause(.lumpSum), .clause(.daily)]))
    case .dunning:
      TemplateRules(required: Self.demand + Self.formal, forbidden: Self.steps)
    case .last:
      TemplateRules(
        required: Self.demand + Self.formal + [
          TemplateRule(.field(.earlier), when: Literal(.earlier, true)),
          TemplateRule(.clause(.step)),
          TemplateRule(.clause(.daily), when: Literal(.daily, true)),
          TemplateRule(.clause(.report), when: Literal(.report, true)),
        ], forbidden: [])
    case .promise:
      Self.plain(
        [
          .field(.promiseAmount), .field(.promiseDay), .field(.promiseTaken), .payment,
          .clause(.resting),
        ].filter { $0 != .clause(.resting) },
        [TemplateRule(.clause(.resting), when: Literal(.resting, true))])
    case .planOffer, .plan:
      Self.plain(
        [
          .table(.items), .table(.instalments), .field(.planTotal), .payment, .field(.deadline),
          .clause(.acknowledgement),
        ],
        [
          TemplateRule(.clause(.consumerPlan), when: Literal(.consumer, true)),
          TemplateRule(.clause(.businessPlan), when: Literal(.consumer, false)),
        ])
    case .planWarning:
      Self.plain([.field(.planArrears), .field(.deadline), .payment, .clause(.objection)])
    case .rejection:
      Self.plain(
        [
          .field(.disputeDate), .field(.deadline), .field(.disputeRest), .payment,
          .clause(.objection),
        ],
        [
          TemplateRule(.field(.disputeWords), when: Literal(.words, true)),
          TemplateRule(.field(.disputeGrounds), when: Literal(.grounds, true)),
          TemplateRule(.field(.disputeAccepted), when: Literal(.accepted, true)),
          TemplateRule(.clause(.arbitration), when: Literal(.consumer, true)),
        ], forbidden: [.clause(.costs), .clause(.report), .clause(.step)])
    case .skonto:
      Self.plain(
        [
          .field(.invoice), .field(.discountTerms), .field(.discountPaid),
          .field(.discountDeducted), .field(.discountRest), .field(.deadline), .payment,
        ],
        [TemplateRule(.field(.discountAllowed), when: Literal(.allowed, true))],
        forbidden: Self.costs)
    case .statement:
      Self.plain(
        [.table(.bookings), .field(.balance), .clause(.noDemand)],
        [
          TemplateRule(.field(.notDue), when: Literal(.notDue, true)),
          TemplateRule(.field(.disputed), when: Literal(.disputed, true)),
        ], forbidden: Self.costs.union([.payment, .field(.deadline), .clause(.default)]))
    case .invoiceCopy:
      Self.plain(
        [.field(.invoice), .field(.invoiceDate), .field(.invoiceAmount)],
        forbidden: Self.costs.union(Self.steps))
    case .correction:
      Self.plain(
        [.field(.correctedLetter), .field(.correctedDate), .clause(.void)],
        forbidden: Self.costs.union(Self.steps).union([.payment, .table(.items)]))
    case .handOver:
      Self.plain([.field(.agency), .field(.agencySince), .clause(.payee)])
    case .orderReminder:
      Self.plain(
        [.field(.order), .field(.total), .payment],
        forbidden: Self.costs.union(Self.steps).union([.clause(.default)]))
    }
  }

  /// What every letter says.
  private static func plain(
    _ pieces: [LetterPiece], _ rules: [TemplateRule] = [], forbidden: Set<LetterPiece> = []
  ) -> TemplateRules {
    TemplateRules(
      required: ([.field(.salutation), .field(.creditorName)] + pieces).map { TemplateRule($0) }
        + rules, forbidden: forbidden)
  }

  /// What every demand says.
  private static let demand: [TemplateRule] = [
    TemplateRule(.field(.salutation)), TemplateRule(.field(.creditorName)),
    TemplateRule(.field(.total)), TemplateRule(.field(.deadline)), TemplateRule(.table(.items)),
    TemplateRule(.payment), TemplateRule(.clause(.crossed)), TemplateRule(.clause(.objection)),
  ]

  /// What a dunning letter says besides.
  private static let formal: [TemplateRule] = [
    TemplateRule(.clause(.default)),
    TemplateRule(.clause(.interest), when: Literal(.interest, true)),
    TemplateRule(.clause(.waived), when: Literal(.interest, true)),
    TemplateRule(.clause(.costs), when: Literal(.costs, true)),
    TemplateRule(.clause(.lumpSum), when: Literal(.lumpSum, true)),
    TemplateRule(
      .clause(.reserved), when: Literal(.consumer, true), Literal(.interest, false)),
  ]

  private static let costs: Set<LetterPiece> = [
    .clause(.interest), .clause(.costs), .clause(.lumpSum), .clause(.daily), .clause(.waived),
    .clause(.reserved), .field(.interest), .field(.costs), .field(.costList),
    .field(.interestRate), .field(.interestDaily), .field(.lumpSums),
  ]

  private static let steps: Set<LetterPiece> = [
    .clause(.step), .clause(.report), .field(.agencyCosts), .field(.courtCosts),
  ]
}
