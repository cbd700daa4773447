/// Lengths on paper, as standards give them; the rest of the folder counts in points of a 72nd inch.
func mm(_ length: Double) -> Double { length * 72 / 25.4 }

/// The places of a letter by DIN 5008 form B, in points from the upper left corner of A4.
enum Form {
  static let width = mm(210)
  static let height = mm(297)
  static let left = mm(25)
  static let right = mm(190)
  static let textWidth = mm(165)
  /// The name of the sender, in the 45 mm of the head.
  static let head = mm(18)
  /// The return line, at the top of the window.
  static let returnLine = mm(45.6)
  static let returnRule = mm(49.6)
  static let windowWidth = mm(76)
  /// The recipient, below the zone for remarks of the post.
  static let recipient = mm(62.7)
  static let recipientPitch = mm(4.23)
  /// The block at the right.
  static let info = mm(50)
  static let infoLeft = mm(125)
  static let infoLabelWidth = mm(26)
  static let infoWidth = mm(65)
  static let infoPitch = mm(5.2)
  /// The line above the letter.
  static let subject = mm(98.46)
  /// Marks to fold and to punch, at the left edge.
  static let foldMarks = [mm(105), mm(210)]
  static let holeMark = mm(148.5)
  static let markLeft = mm(5)
  /// Pages after the first.
  static let nextHead = mm(15)
  static let nextTop = mm(27)
  static let bottomMargin = mm(11)
}
