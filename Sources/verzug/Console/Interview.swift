import Wording

/// Asks a person at the terminal for what the options leave open, a line each.
///
/// An answer is read at once, and asked for again where it makes no sense.
struct Interview {
  /// Asks for what must be known.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - given: What an option says; then nothing is asked.
  ///   - suggestion: What Enter alone means.
  ///   - check: Refuses what cannot be read.
  /// - Returns: An answer that was not refused.
  /// - Throws: `Problem` where the input ends, or an option is refused.
  func ask(
    _ question: FoundingQuestion, unless given: String?, suggesting suggestion: String = "",
    _ check: (String) throws(Problem) -> Void
  ) throws(Problem) -> String {
    if let given {
      try check(given)
      return given
    }
    while true {
      let answer = try line(question, suggestion)
      do throws(Problem) {
        try check(answer)
        return answer
      } catch {
        // The options have names that nobody typed here.
        Console.tell(Problem(error.fault))
      }
    }
  }

  /// Asks for what may be missing; Enter alone is nothing.
  func askIfAny(
    _ question: FoundingQuestion, unless given: String?,
    _ check: (String) throws(Problem) -> Void
  ) throws(Problem) -> String? {
    let answer = try ask(question, unless: given) { (text: String) throws(Problem) in
      if !text.isEmpty { try check(text) }
    }
    return answer.isEmpty ? nil : answer
  }

  private func line(
    _ question: FoundingQuestion, _ suggestion: String
  ) throws(Problem) -> String {
    let suffix = suggestion.isEmpty ? ": " : " [\(suggestion)]: "
    guard let line = Console.answer(to: words.question(question) + suffix) else {
      throw Problem(.usage(.unanswered), status: .refused)
    }
    let answer = line.drop { $0.isWhitespace }
    let end = answer.lastIndex { !$0.isWhitespace }.map { answer.index(after: $0) }
    let text = String(answer[..<(end ?? answer.startIndex)])
    return text.isEmpty ? suggestion : text
  }
}
