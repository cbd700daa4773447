import Receivables
import Seeding
import Testing

typealias NamedClaim = AllocationClaim<String>

@Suite("Allocation of payments") struct AllocationTests {
  @Test(arguments: [
    ("5.00", ["costs 5.00"], "0.00"), ("12.50", ["costs 10.00", "interest 2.50"], "0.00"),
    ("50.00", ["costs 10.00", "interest 5.00", "principal 35.00"], "0.00"),
    ("115.00", ["costs 10.00", "interest 5.00", "principal 100.00"], "0.00"),
    ("120.00", ["costs 10.00", "interest 5.00", "principal 100.00"], "5.00"), ("0.00", [], "0.00"),
  ])
  func `within a claim costs come before interest before principal`(
    payment: String, placed: [String], credit: String
  ) throws {
    let result = try Allocation(of: euro(payment), among: [claim("R1")])
    #expect(result.placements.map { "\($0.part) \($0.amount.decimalText)" } == placed)
    #expect(try result.credit == euro(credit))
    #expect(result.placements.allSatisfy { $0.rule == .remaining })
  }

  @Test func `for a consumer loan the principal comes before interest`() throws {
    let result = try Allocation(of: euro("112.00"), among: [claim("R1")], order: .consumerLoan)
    #expect(result.placements.map(\.part) == [.costs, .principal, .interest])
    #expect(try result.placements.map(\.amount) == [euro("10.00"), euro("100.00"), euro("2.00")])
  }

  @Test func `the orders cite their ground`() {
    #expect(AllocationOrder.statutory.citation == .section(.bgb, "367", paragraph: 1))
    #expect(AllocationOrder.consumerLoan.citation == .section(.bgb, "497", paragraph: 3))
  }

  @Test(arguments: [
    // The first rank stands before the second, by the criterion.
    (rank(isSecured: false), rank(isSecured: true), AllocationCriterion.lessSecure),
    (rank(limitation: 20_000), rank(limitation: 20_001), .lessSecure),
    (rank(limitation: 20_000), rank(), .lessSecure),
    (rank(isSecured: false, limitation: 20_001), rank(isSecured: true, limitation: 1), .lessSecure),
    (rank(isTitled: true), rank(isInDefault: true, rate: 9), .moreBurdensome),
    (rank(isInDefault: true), rank(rate: 9), .moreBurdensome),
    (rank(rate: 9), rank(rate: 5), .moreBurdensome),
    (rank(origin: 100), rank(origin: 101), .older),
    (rank(origin: 101, rate: 9), rank(origin: 100), .moreBurdensome),
    (
      rank(origin: 101, isSecured: false), rank(origin: 100, isSecured: true, isTitled: true),
      .lessSecure
    ),
  ])
  func `claims are paid in the order of § 366(2)`(
    first: AllocationRank, second: AllocationRank, criterion: AllocationCriterion
  ) throws {
    let claims = [claim("later", rank: second), claim("sooner", rank: first)]
    let result = try Allocation(of: euro("120.00"), among: claims)
    #expect(result.placements.map(\.claim) == ["sooner", "sooner", "sooner", "later"])
    #expect(
      result.placements.map(\.rule) == [
        .ranked(criterion), .ranked(criterion), .ranked(criterion), .remaining,
      ])
  }

  @Test func `a claim that is not due is never paid without being named`() throws {
    var future = claim("future")
    future.rank.isDue = false
    let result = try Allocation(of: euro("200.00"), among: [future, claim("due")])
    #expect(Set(result.placements.map(\.claim)) == ["due"])
    #expect(try result.credit == euro("85.00"))
    let named = try Allocation(
      of: euro("200.00"), among: [future, claim("due")], designation: .claims(["future"]))
    #expect(named.placements.prefix(3).map(\.claim) == ["future", "future", "future"])
    #expect(named.placements.prefix(3).allSatisfy { $0.rule == .designated })
    #expect(named.placements.dropFirst(3).allSatisfy { $0.claim == "due" && $0.rule == .remaining })
    #expect(named.credit.isZero)
  }

  @Test func `claims equal in every criterion share in proportion`() throws {
    let claims = [
      NamedClaim(id: "A", principal: try euro("100.00"), rank: rank()),
      NamedClaim(id: "B", principal: try euro("200.00"), rank: rank()),
    ]
    let result = try Allocation(of: euro("100.00"), among: claims)
    #expect(try result.placements.map(\.amount) == [euro("33.33"), euro("66.67")])
    #expect(result.placements.allSatisfy { $0.rule == .proportional })
    #expect(result.credit.isZero)
  }

  @Test func `equal claims that a payment covers are simply paid`() throws {
    let claims = [claim("A"), claim("B")]
    let result = try Allocation(of: euro("230.00"), among: claims)
    #expect(result.credit.isZero)
    #expect(result.placements.count == 6)
    #expect(result.placements.allSatisfy { $0.rule == .remaining })
  }

  @Test func `the debtor's determination goes before the statute`() throws {
    let claims = [claim("old", rank: rank(origin: 1)), claim("new", rank: rank(origin: 2))]
    let result = try Allocation(of: euro("120.00"), among: claims, designation: .claims(["new"]))
    #expect(result.placements.map(\.claim) == ["new", "new", "new", "old"])
    #expect(result.placements.map(\.rule).prefix(3).allSatisfy { $0 == .designated })
  }

  @Test func `exactly the open principal of the named claims is on the principal`() throws {
    let claims = [claim("A"), claim("B")]
    typealias Designation = Allocation<String>.Designation
    let read = { (amount: String, ids: [String], claims: [NamedClaim]) throws -> Designation in
      .reading(try euro(amount), naming: ids, among: claims)
    }
    #expect(try read("100.00", ["A"], claims) == .principal(["A"]))
    #expect(try read("200.00", ["A", "B"], claims) == .principal(["A", "B"]))
    #expect(try read("200.00", ["A"], claims) == .claims(["A"]))
    #expect(try read("99.99", ["A"], claims) == .claims(["A"]))
    #expect(try read("100.00", [], claims) == .none)
    let bare = NamedClaim(id: "A", principal: try euro("100.00"), rank: rank())
    #expect(try read("100.00", ["A"], [bare]) == .claims(["A"]))
    let result = try Allocation(of: euro("100.00"), among: claims, designation: .principal(["B"]))
    #expect(result.placements.map(\.part) == [.principal])
    #expect(result.placements.map(\.rule) == [.principalDesignated])
    #expect(result.placements.map(\.claim) == ["B"])
  }

  @Test func `what a person places is placed exactly and the rest is credit`() throws {
    let result = try Allocation(
      of: euro("50.00"), among: [claim("A"), claim("B")],
      designation: .manual([
        .init(claim: "B", part: .principal, amount: euro("20.00")),
        .init(claim: "A", part: .costs, amount: euro("0.00")),
        .init(claim: "A", part: .interest, amount: euro("5.00")),
      ]))
    #expect(result.placements.map(\.claim) == ["B", "A"])
    #expect(result.placements.map(\.part) == [.principal, .interest])
    #expect(result.placements.allSatisfy { $0.rule == .manual })
    #expect(try result.credit == euro("25.00"))
  }

  @Test func `a target beyond what is open or paid is refused`() throws {
    func place(_ targets: [(String, ClaimPart, String)]) throws -> Allocation<String> {
      try Allocation(
        of: euro("50.00"), among: [claim("A")],
        designation: .manual(
          try targets.map { .init(claim: $0.0, part: $0.1, amount: try euro($0.2)) }))
    }
    #expect(throws: LawFault.placesTooMuch(try euro("5.01"), open: try euro("5.00"))) {
      try place([("A", .interest, "5.01")])
    }
    #expect(throws: LawFault.placesTooMuch(try euro("50.01"), open: try euro("50.00"))) {
      try place([("A", .principal, "50.01")])
    }
    #expect(throws: LawFault.placesTooMuch(try euro("3.00"), open: try euro("2.00"))) {
      try place([("A", .interest, "3.00"), ("A", .interest, "3.00")])
    }
    #expect(throws: LawFault.unknownClaim) { try place([("X", .costs, "1.00")]) }
    #expect(throws: LawFault.negativeAmount(.payment, try euro("-1.00"))) {
      try place([("A", .costs, "-1.00")])
    }
  }

  @Test func `what cannot be is refused`() throws {
    let dollar = try Currency(code: "USD")
    let one = Money(minor: 1, dollar)
    #expect(throws: LawFault.negativeAmount(.payment, try euro("-1.00"))) {
      try Allocation(of: euro("-1.00"), among: [claim("A")])
    }
    #expect(throws: LawFault.claimNamedTwice) {
      try Allocation(of: euro("1.00"), among: [claim("A"), claim("A")])
    }
    #expect(throws: LawFault.unknownClaim) {
      try Allocation(of: euro("1.00"), among: [claim("A")], designation: .claims(["A", "X"]))
    }
    #expect(throws: LawFault.money(.differentCurrencies(.euro, dollar))) {
      try Allocation(of: euro("1.00"), among: [NamedClaim(id: "A", principal: one, rank: rank())])
    }
    #expect(throws: LawFault.money(.differentCurrencies(dollar, .euro))) {
      try Allocation(of: one, among: [claim("A")])
    }
    #expect(throws: LawFault.money(.differentCurrencies(.euro, dollar))) {
      try Allocation(
        of: euro("1.00"), among: [claim("A")],
        designation: .manual([.init(claim: "A", part: .costs, amount: one)]))
    }
    for (part, quantity) in [
      (\NamedClaim.costs, LawFault.Quantity.costs), (\NamedClaim.interest, .interest),
      (\NamedClaim.principal, .principal),
    ] as [(WritableKeyPath<NamedClaim, Money>, LawFault.Quantity)] {
      var negative = claim("A")
      negative[keyPath: part] = Money(minor: .min, .euro)
      #expect(throws: LawFault.negativeAmount(quantity, Money(minor: .min, .euro))) {
        try Allocation(of: euro("1.00"), among: [negative])
      }
    }
    let large = (0..<2).map {
      NamedClaim(id: "\($0)", principal: Money(minor: .max, .euro), rank: rank())
    }
    #expect(throws: LawFault.money(.overflow)) { try Allocation(of: euro("1.00"), among: large) }
  }

  @Test func `the largest amounts are placed without loss`() throws {
    let claims = (0..<3).map {
      NamedClaim(id: "\($0)", principal: Money(minor: .max / 3, .euro), rank: rank())
    }
    let payment = Money(minor: .max - 2, .euro)
    let result = try Allocation(of: payment, among: claims)
    #expect(
      try Money.sum(of: result.placements.map(\.amount) + [result.credit], in: .euro) == payment)
    #expect(
      Allocation<String>.Designation.reading(payment, naming: ["0", "1", "2"], among: claims)
        == .claims(["0", "1", "2"]))
  }

  @Test func `no cent is lost, none too many placed, and credit only when nothing due is open`()
    throws
  {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let claims = try (0..<Int.random(in: 0...6, using: &generator)).map {
        try Self.claim("\($0)", using: &generator)
      }
      let open = claims.reduce(Int64(0)) {
        $0 + $1.costs.minor + $1.interest.minor + $1.principal.minor
      }
      let payment = Money(minor: .random(in: 0...(open + 100), using: &generator), .euro)
      let ids = claims.map(\.id).filter { _ in Bool.random(using: &generator) }
        .shuffled(using: &generator)
      let designations: [Allocation<String>.Designation] = [
        .none, .claims(ids), .principal(ids), .reading(payment, naming: ids, among: claims),
      ]
      let order = AllocationOrder.allCases.randomElement(using: &generator) ?? .statutory
      for designation in designations {
        let result = try Allocation(
          of: payment, among: claims, designation: designation, order: order)
        let comment = repeating("\(payment) \(claims) \(designation)")
        let placed = try Money.sum(of: result.placements.map(\.amount), in: .euro)
        #expect(try placed + result.credit == payment, comment)
        #expect(!result.credit.isNegative, comment)
        #expect(result.placements.allSatisfy { $0.amount.isPositive }, comment)
        for claim in claims {
          for part in ClaimPart.allCases {
            let amount = try Money.sum(
              of: result.placements.filter { $0.claim == claim.id && $0.part == part }
                .map(\.amount), in: .euro)
            #expect(try !(claim.open(part) < amount), comment)
            if claim.rank.isDue, result.credit.isPositive {
              #expect(amount == claim.open(part), comment)
            }
            if !claim.rank.isDue, !ids.contains(claim.id) || designation == .none {
              #expect(amount.isZero, comment)
            }
          }
        }
      }
    }
  }

  private static func claim(_ id: String, using generator: inout SeededGenerator) throws
    -> NamedClaim
  {
    let amounts = (0..<3).map { _ in
      Money(minor: .random(in: 0...200, using: &generator), Currency.euro)
    }
    return NamedClaim(
      id: id, principal: amounts[0], interest: amounts[1], costs: amounts[2],
      rank: .init(
        origin: Day(number: .random(in: 20_000...20_002, using: &generator)),
        isDue: Int.random(in: 0..<4, using: &generator) > 0,
        isSecured: .random(using: &generator),
        limitation: Bool.random(using: &generator) ? Day(number: 21_000) : nil,
        isTitled: Int.random(in: 0..<4, using: &generator) == 0,
        isInDefault: .random(using: &generator)))
  }

  private func claim(_ id: String, rank: AllocationRank = rank()) -> NamedClaim {
    NamedClaim(
      id: id, principal: Money(minor: 10_000, .euro), interest: Money(minor: 500, .euro),
      costs: Money(minor: 1_000, .euro), rank: rank)
  }
}

/// A rank of a claim that is due, written shortly.
func rank(
  origin: Int = 100, isSecured: Bool = false, limitation: Int? = nil, isTitled: Bool = false,
  isInDefault: Bool = false, rate: Int32 = 0
) -> AllocationRank {
  AllocationRank(
    origin: Day(number: origin), isSecured: isSecured,
    limitation: limitation.map { Day(number: $0) }, isTitled: isTitled, isInDefault: isInDefault,
    rate: Rate(partsPerMillion: rate * 10_000))
}
