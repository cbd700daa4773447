import ArgumentParser
import Desk
import Receivables
import Wording

/// On which day a question is judged, and what of the record is known for it.
struct DayOptions: ParsableArguments {
  @Option(help: .init(.on, .day)) var on: String?
  @Option(help: .init(.asOf, .day)) var asOf: String?
}

extension DayOptions {
  /// The book as it is known, and the day: as given, else the last one that is known, else today.
  func question(to desk: Desk) throws(Problem) -> (book: Book, day: Day) {
    let day = try Input.dayIfGiven(on, "--on")
    guard let known = try Input.dayIfGiven(asOf, "--as-of") else {
      return (desk.book, day ?? desk.today)
    }
    do { return (try desk.book(asOf: known), day ?? known) } catch {
      throw Problem(.book(error), status: .refused)
    }
  }
}
