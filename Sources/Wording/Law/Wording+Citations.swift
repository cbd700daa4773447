public import Receivables

extension Wording {
  /// A citation: `§ 288 Abs. 5 Satz 3 BGB`, `§ 288(5) sentence 3 BGB`.
  public func citation(_ citation: Citation) -> String {
    switch citation {
    case .section(let statute, let section, let paragraph, let sentence, let number):
      // Introductory acts count articles before sections.
      let sign = statute == .egbgb ? say("Art.", "Article") : "§"
      var text = "\(sign) \(section)"
      if let paragraph { text += say(" Abs. \(paragraph)", "(\(paragraph))") }
      if let sentence { text += say(" Satz \(sentence)", " sentence \(sentence)") }
      if let number { text += say(" Nr. \(number)", " no. \(number)") }
      return "\(text) \(statute.rawValue)"
    case .fee(.vv, let number): return say("Nr. \(number) VV RVG", "no. \(number) VV RVG")
    case .fee(.kv, let number): return say("Nr. \(number) KV GKG", "no. \(number) KV GKG")
    case .judgment(let court, let file): return "\(court.rawValue) \(file)"
    }
  }

  /// A text followed by its ground in brackets, if it has one.
  func grounded(_ text: String, _ ground: [Citation]) -> String {
    ground.isEmpty ? text : "\(text) (\(citations(ground)))"
  }

  /// Several citations in a row.
  public func citations(_ citations: [Citation]) -> String {
    citations.map(citation).joined(separator: ", ")
  }
}
