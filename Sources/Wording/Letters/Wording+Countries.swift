public import Receivables

extension Wording {
  /// The name of a country as the last line of an address, in capitals; its letters where it is not
  /// known here.
  public func countryLine(_ country: Country) -> String {
    guard let names = Self.countries[country.code] else { return country.code }
    return say(names.german, names.english).uppercased()
  }

  private static let countries: [String: (german: String, english: String)] = [
    "AT": ("Österreich", "Austria"), "BE": ("Belgien", "Belgium"),
    "BG": ("Bulgarien", "Bulgaria"), "CH": ("Schweiz", "Switzerland"),
    "CY": ("Zypern", "Cyprus"), "CZ": ("Tschechien", "Czechia"),
    "DE": ("Deutschland", "Germany"), "DK": ("Dänemark", "Denmark"),
    "EE": ("Estland", "Estonia"), "ES": ("Spanien", "Spain"), "FI": ("Finnland", "Finland"),
    "FR": ("Frankreich", "France"), "GB": ("Vereinigtes Königreich", "United Kingdom"),
    "GR": ("Griechenland", "Greece"), "HR": ("Kroatien", "Croatia"), "HU": ("Ungarn", "Hungary"),
    "IE": ("Irland", "Ireland"), "IS": ("Island", "Iceland"), "IT": ("Italien", "Italy"),
    "LI": ("Liechtenstein", "Liechtenstein"), "LT": ("Litauen", "Lithuania"),
    "LU": ("Luxemburg", "Luxembourg"), "LV": ("Lettland", "Latvia"), "MT": ("Malta", "Malta"),
    "NL": ("Niederlande", "Netherlands"), "NO": ("Norwegen", "Norway"), "PL": ("Polen", "Poland"),
    "PT": ("Portugal", "Portugal"), "RO": ("Rumänien", "Romania"), "RS": ("Serbien", "Serbia"),
    "SE": ("Schweden", "Sweden"), "SI": ("Slowenien", "Slovenia"), "SK": ("Slowakei", "Slovakia"),
    "TR": ("Türkei", "Türkiye"), "UA": ("Ukraine", "Ukraine"),
    "US": ("Vereinigte Staaten", "United States"),
  ]
}
