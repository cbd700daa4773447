/// How well a few typed letters fit a text: for menus of commands, where `zt` may mean *Zusage
/// treffen*.
///
/// Letters must occur in their order. Better are those at the beginnings of words and those that
/// follow each other; worse are gaps and long texts.
public struct FuzzyMatch: Sendable, Hashable {
  /// Higher is better.
  public let score: Int
  /// Which characters of the text were typed.
  public let places: [Int]
}

extension FuzzyMatch {
  /// The best fit, or nothing where the letters do not occur in their order.
  ///
  /// - Parameters:
  ///   - typed: What was typed; blanks in it do not count.
  ///   - text: What it is compared with; at most its first 120 characters.
  public init?(_ typed: String, in text: String) {
    let letters = Folded.bytes(typed).filter { $0 != 0x20 }.prefix(40)
    guard !letters.isEmpty else {
      self.init(score: 0, places: [])
      return
    }
    let folded = Self.folded(text)
    guard letters.count <= folded.count,
      let best = Self.best(Array(letters), folded)
    else { return nil }
    let owners = best.places.map { folded[$0].owner }
    self.init(
      score: best.score - folded.count / 8,
      places: owners.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
  }

  private typealias Letter = (byte: UInt8, owner: Int, bonus: Int)

  private static func folded(_ text: String) -> [Letter] {
    var letters: [Letter] = []
    var isStart = true
    for (place, character) in text.prefix(120).enumerated() {
      let isPartOfWord = character.isLetter || character.isNumber
      for byte in Folded.bytes(String(character)) {
        letters.append((byte, place, place == 0 ? 12 : (isStart && isPartOfWord ? 9 : 0)))
      }
      isStart = !isPartOfWord
    }
    return letters
  }

  /// The best way to place all letters: by letters, then places, each from the best place before.
  private static func best(
    _ typed: [UInt8], _ text: [Letter]
  ) -> (score: Int, places: [Int])? {
    let none = Int.min / 2
    // For each letter and place: the best score with the letter exactly there, and where the letter
    // before it stands.
    var scores = [[Int]](
      repeating: [Int](repeating: none, count: text.count), count: typed.count)
    var previous = scores
    for (row, letter) in typed.enumerated() {
      var reach = none
      var reachPlace = none
      for place in text.indices {
        if row > 0, place > 1, scores[row - 1][place - 2] - 1 > reach - 1 {
          (reach, reachPlace) = (scores[row - 1][place - 2] - 2, place - 2)
        }
        guard text[place].byte == letter else { continue }
        guard row > 0 else {
          scores[row][place] = 10 + text[place].bonus - min(place, 6)
          continue
        }
        let direct = place > 0 ? scores[row - 1][place - 1] + 8 : none
        let from = direct >= reach ? (direct, place - 1) : (reach, reachPlace)
        guard from.0 > none / 2 else { continue }
        scores[row][place] = from.0 + 10 + text[place].bonus
        previous[row][place] = from.1
      }
    }
    guard
      let end = text.indices.max(by: { scores[typed.count - 1][$0] < scores[typed.count - 1][$1] }),
      scores[typed.count - 1][end] > none / 2
    else { return nil }
    var places = [end]
    for row in typed.indices.dropFirst().reversed() {
      places.append(previous[row][places[places.count - 1]])
    }
    return (scores[typed.count - 1][end], places.reversed())
  }
}
