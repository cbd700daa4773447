extension BaseRateTable {
  /// The published rates in hundredths of a percent, two a year, from 1 January 2002.
  ///
  /// Source: series of the Deutsche Bundesbank, § 247(2) BGB; the rate from 1 July 2026 from
  /// several publications that agree. A new rate is entered in the book until it stands here.
  static let publishedRows: [Row] = {
    let hundredths: [Int32] = [
      257, 247, 197, 122, 114, 113, 121, 117, 137, 195,  // 2002–2006
      270, 319, 332, 319, 162, 12, 12, 12, 12, 37,  // 2007–2011
      12, 12, -13, -38, -63, -73, -83, -83, -83, -88,  // 2012–2016
      -88, -88, -88, -88, -88, -88, -88, -88, -88, -88,  // 2017–2021
      -88, -88, 162, 312, 362, 337, 227, 127, 127, 152,  // 2022–2026
    ]
    return hundredths.enumerated().map { place, rate in
      let from = Day.fixed(place % 2 == 0 ? 1 : 7, 1, in: 2002 + place / 2)
      return Row(
        from: from, rate: .hundredths(rate),
        source: unconfirmed.contains(from) ? .secondary : .bundesbank)
    }
  }()

  /// The half-years whose rate was not yet read at the Bundesbank itself.
  private static let unconfirmed: Set<Day> = [.fixed(7, 1, in: 2026)]
}
