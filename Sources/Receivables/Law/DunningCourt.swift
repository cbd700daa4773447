/// One of the twelve central courts for payment orders (Mahngerichte).
///
/// The seat of the applicant decides, not that of the debtor (§ 689(2) and 3 ZPO).
public enum DunningCourt: String, Sendable, Hashable, CaseIterable {
  /// For Baden-Württemberg.
  case stuttgart
  /// For Bavaria.
  case coburg
  /// For Berlin, Brandenburg and applicants abroad.
  case wedding
  /// For Bremen.
  case bremen
  /// For Hamburg and Mecklenburg-Western Pomerania.
  case altona
  /// For Hesse.
  case huenfeld
  /// For Lower Saxony.
  case uelzen
  /// For the district of Cologne in North Rhine-Westphalia.
  case euskirchen
  /// For the districts of Düsseldorf and Hamm in North Rhine-Westphalia.
  case hagen
  /// For Rhineland-Palatinate and Saarland.
  case mayen
  /// For Saxony, Saxony-Anhalt and Thuringia.
  case aschersleben
  /// For Schleswig-Holstein.
  case schleswig

  /// Where an applicant has his seat.
  public enum Seat: Sendable, Hashable {
    /// In a state of Germany.
    case state(FederalState)
    /// In North Rhine-Westphalia, in the district of a higher regional court.
    case northRhineWestphalia(District)
    /// Outside of Germany.
    case abroad
  }

  /// The districts of North Rhine-Westphalia; no rule by postcode is published, so a person names
  /// it.
  public enum District: String, Sendable, Hashable, CaseIterable, Codable {
    /// Higher regional court of Cologne.
    case cologne
    /// Higher regional court of Düsseldorf.
    case duesseldorf
    /// Higher regional court of Hamm.
    case hamm
  }

  /// The court that is competent for an applicant.
  ///
  /// - Throws: `LawFault.districtNeeded` where the state alone does not decide.
  public static func competent(for seat: Seat) throws(LawFault) -> DunningCourt {
    switch seat {
    case .abroad: .wedding
    case .northRhineWestphalia(.cologne): .euskirchen
    case .northRhineWestphalia: .hagen
    case .state(let state): try competent(in: state)
    }
  }

  private static func competent(in state: FederalState) throws(LawFault) -> DunningCourt {
    switch state {
    case .badenWuerttemberg: .stuttgart
    case .bavaria: .coburg
    case .berlin, .brandenburg: .wedding
    case .bremen: .bremen
    case .hamburg, .mecklenburg: .altona
    case .hesse: .huenfeld
    case .lowerSaxony: .uelzen
    case .northRhineWestphalia: throw .districtNeeded
    case .rhinelandPalatinate, .saarland: .mayen
    case .saxony, .saxonyAnhalt, .thuringia: .aschersleben
    case .schleswigHolstein: .schleswig
    }
  }
}

// MARK: - Seats and addresses

extension DunningCourt {
  /// The ground of the competence.
  public static let citations: [Citation] = [.zpo("689", 2), .zpo("689", 3)]

  /// The state whose holidays move the court's clocks.
  public var state: FederalState {
    switch self {
    case .stuttgart: .badenWuerttemberg
    case .coburg: .bavaria
    case .wedding: .berlin
    case .bremen: .bremen
    case .altona: .hamburg
    case .huenfeld: .hesse
    case .uelzen: .lowerSaxony
    case .euskirchen, .hagen: .northRhineWestphalia
    case .mayen: .rhinelandPalatinate
    case .aschersleben: .saxonyAnhalt
    case .schleswig: .schleswigHolstein
    }
  }
}

extension DunningCourt {
  /// A court with its name and addresses, as letters are addressed to it.
  public struct Address: Sendable, Hashable {
    /// The official name.
    public let name: String
    /// The lines for letters.
    public let mail: String
    /// Street and town.
    public let street: String
    /// The number of the court in the electronic exchange of the judiciary (XJustiz).
    public let code: String
  }

  /// Name and addresses of the court.
  public var address: Address {
    switch self {
    case .stuttgart:
      Address(
        name: "Amtsgericht Stuttgart, Zentrales Mahngericht", mail: "70154 Stuttgart",
        street: "Hauffstraße 5, 70190 Stuttgart", code: "B2609")
    case .coburg:
      Address(
        name: "Amtsgericht Coburg, Zentrales Mahngericht", mail: "96441 Coburg",
        street: "Heiligkreuzstraße 22, 96450 Coburg", code: "D4401")
    case .wedding:
      Address(
        name: "Amtsgericht Wedding, Zentrales Mahngericht Berlin-Brandenburg",
        mail: "13343 Berlin", street: "Schönstedtstraße 5, 13357 Berlin", code: "F1102")
    case .bremen:
      Address(
        name: "Amtsgericht Bremen, Mahnabteilung", mail: "Ostertorstraße 25-31, 28195 Bremen",
        street: "Ostertorstraße 25-31, 28195 Bremen", code: "H1101")
    case .altona:
      Address(
        name: "Amtsgericht Hamburg-Altona, gemeinsames Mahngericht", mail: "22747 Hamburg",
        street: "Max-Brauer-Allee 89, 22765 Hamburg", code: "K1102")
    case .huenfeld:
      Address(
        name: "Amtsgericht Hünfeld, Mahnabteilung", mail: "36084 Hünfeld",
        street: "Hauptstraße 24, 36088 Hünfeld", code: "M1307")
    case .uelzen:
      Address(
        name: "Amtsgericht Uelzen, Zentrales Mahngericht", mail: "Rosenmauer 2, 29525 Uelzen",
        street: "Rosenmauer 2, 29525 Uelzen", code: "P2510")
    case .euskirchen:
      Address(
        name: "Amtsgericht Euskirchen, Zentrale Mahnabteilung", mail: "53878 Euskirchen",
        street: "Kölner Straße 40-42, 53879 Euskirchen", code: "R3203")
    case .hagen:
      Address(
        name: "Amtsgericht Hagen, Zentrale Mahnabteilung", mail: "58081 Hagen",
        street: "Hagener Straße 145, 58099 Hagen", code: "R2602")
    case .mayen:
      Address(
        name: "Amtsgericht Mayen, Zentrale Mahnabteilung", mail: "56723 Mayen",
        street: "St.-Veit-Straße 38, 56727 Mayen", code: "T2213")
    case .aschersleben:
      Address(
        name: "Amtsgericht Aschersleben, Gemeinsames Mahngericht, Dienststelle Staßfurt",
        mail: "Lehrter Straße 15, 39418 Staßfurt", street: "Lehrter Straße 15, 39418 Staßfurt",
        code: "W1101")
    case .schleswig:
      Address(
        name: "Amtsgericht Schleswig, Zentrales Mahngericht",
        mail: "Postfach 1170, 24821 Schleswig", street: "Lollfuß 78, 24837 Schleswig", code: "X1119"
      )
    }
  }
}
