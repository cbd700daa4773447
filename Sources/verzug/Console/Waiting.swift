import Glibc
import Wording

/// Says on the terminal that something takes its time, once it has taken a second.
///
/// The line goes when it is over. Nothing is said where nobody looks.
final class Waiting {
  private let begin = ContinuousClock.now
  private var isShown = false
  private let isSeen = isatty(STDERR_FILENO) == 1
  private let sentence: (Int) -> String

  /// Waiting for something.
  ///
  /// - Parameter sentence: What is said of how many were done.
  init(_ sentence: @escaping (Int) -> String) { self.sentence = sentence }

  /// How many were done so far.
  func tell(_ count: Int) {
    guard isSeen, ContinuousClock.now - begin > .seconds(1) else { return }
    isShown = true
    Console.say(clearing: sentence(count))
  }

  /// It is over.
  func end() {
    guard isShown else { return }
    isShown = false
    Console.say(clearing: "")
  }
}
