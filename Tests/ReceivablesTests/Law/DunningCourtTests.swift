import Receivables
import Testing

@Suite("Dunning courts") struct DunningCourtTests {
  @Test(arguments: [
    (FederalState.badenWuerttemberg, DunningCourt.stuttgart, "B2609", "70154 Stuttgart"),
    (.bavaria, .coburg, "D4401", "96441 Coburg"), (.berlin, .wedding, "F1102", "13343 Berlin"),
    (.brandenburg, .wedding, "F1102", "13343 Berlin"),
    (.bremen, .bremen, "H1101", "Ostertorstraße 25-31, 28195 Bremen"),
    (.hamburg, .altona, "K1102", "22747 Hamburg"),
    (.mecklenburg, .altona, "K1102", "22747 Hamburg"),
    (.hesse, .huenfeld, "M1307", "36084 Hünfeld"),
    (.lowerSaxony, .uelzen, "P2510", "Rosenmauer 2, 29525 Uelzen"),
    (.rhinelandPalatinate, .mayen, "T2213", "56723 Mayen"),
    (.saarland, .mayen, "T2213", "56723 Mayen"),
    (.saxony, .aschersleben, "W1101", "Lehrter Straße 15, 39418 Staßfurt"),
    (.saxonyAnhalt, .aschersleben, "W1101", "Lehrter Straße 15, 39418 Staßfurt"),
    (.thuringia, .aschersleben, "W1101", "Lehrter Straße 15, 39418 Staßfurt"),
    (.schleswigHolstein, .schleswig, "X1119", "Postfach 1170, 24821 Schleswig"),
  ])
  func `the seat of the applicant decides`(
    state: FederalState, court: DunningCourt, code: String, mail: String
  ) throws {
    #expect(try DunningCourt.competent(for: .state(state)) == court)
    #expect(court.address.code == code)
    #expect(court.address.mail == mail)
  }

  @Test(arguments: [
    (DunningCourt.District.cologne, DunningCourt.euskirchen, "R3203", "53878 Euskirchen"),
    (.duesseldorf, .hagen, "R2602", "58081 Hagen"), (.hamm, .hagen, "R2602", "58081 Hagen"),
  ])
  func `in North Rhine-Westphalia the district decides`(
    district: DunningCourt.District, court: DunningCourt, code: String, mail: String
  ) throws {
    #expect(try DunningCourt.competent(for: .northRhineWestphalia(district)) == court)
    #expect(court.address.code == code)
    #expect(court.address.mail == mail)
  }

  @Test func `North Rhine-Westphalia alone does not decide`() {
    #expect(throws: LawFault.districtNeeded) {
      try DunningCourt.competent(for: .state(.northRhineWestphalia))
    }
  }

  @Test func `applicants abroad go to Wedding`() throws {
    #expect(try DunningCourt.competent(for: .abroad) == .wedding)
  }

  @Test func `twelve courts have twelve numbers`() {
    #expect(DunningCourt.allCases.count == 12)
    #expect(Set(DunningCourt.allCases.map(\.address.code)).count == 12)
  }

  @Test func `the clocks of a court follow the holidays of its own state`() throws {
    for state in FederalState.allCases where state != .northRhineWestphalia {
      let court = try DunningCourt.competent(for: .state(state))
      #expect(try DunningCourt.competent(for: .state(court.state)) == court)
    }
    let single: [FederalState: DunningCourt] = [
      .berlin: .wedding, .hamburg: .altona, .rhinelandPalatinate: .mayen,
      .saxonyAnhalt: .aschersleben,
    ]
    for (state, court) in single { #expect(court.state == state) }
    #expect(DunningCourt.hagen.state == .northRhineWestphalia)
    #expect(DunningCourt.euskirchen.state == .northRhineWestphalia)
    #expect(
      DunningCourt.citations == [
        .section(.zpo, "689", paragraph: 2), .section(.zpo, "689", paragraph: 3),
      ])
  }
}
