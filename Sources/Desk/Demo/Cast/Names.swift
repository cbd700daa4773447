import Receivables

/// Names by where people come from, as they are written there and in Latin letters for addresses.
struct Names {
  typealias Spelling = (written: String, latin: String)

  let given: [Spelling]
  let family: [Spelling]
  /// Whether the family name stands first.
  let familyFirst: Bool
  /// The language of letters and of what is noted, where a story is about such a customer.
  let language: Language

  init(
    _ given: String, _ family: String, familyFirst: Bool = false, language: Language = .german
  ) {
    self.given = Self.spellings(given)
    self.family = Self.spellings(family)
    self.familyFirst = familyFirst
    self.language = language
  }

  /// Names between spaces; after a slash how each is spelled in Latin letters without marks.
  private static func spellings(_ text: String) -> [Spelling] {
    text.split(whereSeparator: \.isWhitespace).map { name in
      let parts = name.split(separator: "/")
      return (String(parts[0]), String(parts[parts.count - 1]).lowercased())
    }
  }
}

extension Names {
  static let german = Names(
    """
    Anna Bernd Clara Dieter Elke Frieda Gerd Hanna Ingo Jürgen/Juergen Käthe/Kaethe Lars Maren Nils \
    Olga Paul Rosa Sönke/Soenke Thea Uwe Vera Wiebke Yannick Zoe Annegret Björn/Bjoern Carsten \
    Dörte/Doerte Emil Fenja Götz/Goetz Heike Imke Jonas Katrin Lutz Marlene Norbert Ole Petra
    """,
    """
    Abendroth Birnbaum Claasen Dünnebier/Duennebier Ehlers Fröhlich/Froehlich Grünspan/Gruenspan \
    Hagedorn Immendorf Jessen Kleinschmidt Lüdemann/Luedemann Mohnhaupt Nachtweih Oberländer/Oberlaender \
    Pfannkuch Quast Rosenbaum Schönfelder/Schoenfelder Timmermann Uhlenbrock Vogelsang Wackernagel \
    Zieglmeier Strauß/Strauss Bröker/Broeker Kötter/Koetter Dahlmann Eickhoff Finkenwerder Gebauer \
    Himmelreich Kuhlmann Leuchtenberg Münzer/Muenzer Niebuhr Osterkamp Petermann Röhrig/Roehrig \
    Sandmann
    """)
  static let english = Names(
    "Alice Benjamin Charlotte Daniel Emily Frederick Grace Henry Isobel Jack",
    "Ashcroft Blackwood Carmichael Dunmore Ellsworth Fairweather Goodfellow Hawthorne Inglewood Winterbourne",
    language: .english)
  static let polish = Names(
    "Agnieszka Bartosz Celina Łukasz/Lukasz Małgorzata/Malgorzata Paweł/Pawel Stanisław/Stanislaw Żaneta/Zaneta",
    "Wiśniewski/Wisniewski Dąbrowska/Dabrowska Błażejczyk/Blazejczyk Świątek/Swiatek Gołąb/Golab Kościelniak/Koscielniak Źródłowski/Zrodlowski"
  )
  static let turkish = Names(
    "Ayşe/Ayse Çağlar/Caglar Elif Gülşen/Gulsen İsmail/Ismail Oğuz/Oguz Şükran/Sukran Tuğba/Tugba",
    "Yıldırım/Yildirim Çelik/Celik Şahin/Sahin Özgül/Ozgul Karaağaç/Karaagac Işık/Isik Güneş/Gunes"
  )
  static let greek = Names(
    "Αλέξανδρος/Alexandros Ελένη/Eleni Γιώργος/Giorgos Κατερίνα/Katerina Νίκος/Nikos Σοφία/Sofia",
    "Παπαδόπουλος/Papadopoulos Οικονόμου/Oikonomou Καραγιάννης/Karagiannis Δημητρίου/Dimitriou Ξενάκης/Xenakis"
  )
  static let cyrillic = Names(
    "Олена/Olena Дмитро/Dmytro Наталія/Nataliia Сергій/Serhii Анна/Anna Михаил/Mikhail",
    "Шевчук/Shevchuk Коваленко/Kovalenko Щербак/Shcherbak Юрченко/Yurchenko Соколова/Sokolova"
  )
  static let japanese = Names(
    "花子/hanako 太郎/taro 美咲/misaki 健二/kenji さくら/sakura 翔/sho",
    "山田/yamada 佐藤/sato 鈴木/suzuki 渡辺/watanabe 高橋/takahashi", familyFirst: true,
    language: .english)

  /// Where the customers of a German shop come from, again and again.
  static let mix = [
    german, german, polish, german, turkish, german, greek, german, cyrillic, german, english,
    german, japanese, german, german,
  ]
}

// MARK: - Companies

extension Names {
  /// What companies do, after the name of whoever founded them.
  static let trades = [
    "Fahrradhaus", "Bergsport", "Zeltverleih", "Kanutouren", "Sportartikel", "Reisebedarf",
    "Campingplatz", "Radstation", "Outdoorschule", "Jugendherberge", "Wanderreisen", "Lagerbedarf",
    "Skischule", "Segelmacherei", "Hofladen", "Kletterhalle",
  ]

  /// Forms of companies, the most frequent first.
  static let forms = [
    "GmbH", "e.K.", "GmbH & Co. KG", "UG (haftungsbeschränkt)", "OHG", "GbR", "AG", "eG", "KG",
  ]
}
