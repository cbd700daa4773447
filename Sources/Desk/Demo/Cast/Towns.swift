import Receivables

/// Towns with a code and their state, and streets that are in none of them.
enum Towns {
  typealias Town = (postcode: String, name: String, state: FederalState)

  static let all: [Town] = [
    ("20095", "Hamburg", .hamburg), ("22765", "Hamburg", .hamburg),
    ("10115", "Berlin", .berlin), ("12043", "Berlin", .berlin),
    ("80331", "München", .bavaria), ("86150", "Augsburg", .bavaria),
    ("90402", "Nürnberg", .bavaria), ("50667", "Köln", .northRhineWestphalia),
    ("44135", "Dortmund", .northRhineWestphalia), ("33602", "Bielefeld", .northRhineWestphalia),
    ("60311", "Frankfurt am Main", .hesse), ("34117", "Kassel", .hesse),
    ("70173", "Stuttgart", .badenWuerttemberg), ("79098", "Freiburg", .badenWuerttemberg),
    ("30159", "Hannover", .lowerSaxony), ("26122", "Oldenburg", .lowerSaxony),
    ("28195", "Bremen", .bremen), ("01067", "Dresden", .saxony), ("04109", "Leipzig", .saxony),
    ("06108", "Halle (Saale)", .saxonyAnhalt), ("99084", "Erfurt", .thuringia),
    ("24103", "Kiel", .schleswigHolstein), ("23552", "Lübeck", .schleswigHolstein),
    ("18055", "Rostock", .mecklenburg), ("14467", "Potsdam", .brandenburg),
    ("55116", "Mainz", .rhinelandPalatinate), ("66111", "Saarbrücken", .saarland),
  ]

  /// Streets that nobody named yet.
  static let streets = [
    "Am Kupferreiher", "Silbermondweg", "Zum Blauen Krebs", "Nebelhornsteig", "Kranichfurt",
    "An der Sanduhr", "Papierdrachenweg", "Siebenschläfergang", "Hinter dem Regenbogen",
    "Laternenfischweg", "Am Alten Sternwart", "Möwenschreistraße", "Wolkenschieberweg",
    "Zwirnsfadengasse", "Am Windspiel", "Murmeltierallee", "Brausepulverstraße",
    "Kaffeemühlenstieg", "Am Fliegenden Teppich", "Tintenfassweg",
  ]

  /// Numbers that the Bundesnetzagentur keeps for films and books (notice 148/2021): nobody has
  /// them.
  static let phones = ["030 23125", "069 90009", "040 66969", "0221 4710", "089 99998"]

  /// Domains that nobody can have (RFC 2606).
  static let domains = ["example.com", "example.org", "example.net"]
}
