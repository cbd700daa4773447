/// One of the sixteen states of Germany, by its usual two letters.
public enum FederalState: String, Sendable, Hashable, CaseIterable, Codable {
  /// Baden-Württemberg.
  case badenWuerttemberg = "BW"
  /// Bavaria.
  case bavaria = "BY"
  /// Berlin.
  case berlin = "BE"
  /// Brandenburg.
  case brandenburg = "BB"
  /// Bremen.
  case bremen = "HB"
  /// Hamburg.
  case hamburg = "HH"
  /// Hesse.
  case hesse = "HE"
  /// Mecklenburg-Western Pomerania.
  case mecklenburg = "MV"
  /// Lower Saxony.
  case lowerSaxony = "NI"
  /// North Rhine-Westphalia.
  case northRhineWestphalia = "NW"
  /// Rhineland-Palatinate.
  case rhinelandPalatinate = "RP"
  /// Saarland.
  case saarland = "SL"
  /// Saxony.
  case saxony = "SN"
  /// Saxony-Anhalt.
  case saxonyAnhalt = "ST"
  /// Schleswig-Holstein.
  case schleswigHolstein = "SH"
  /// Thuringia.
  case thuringia = "TH"
}
