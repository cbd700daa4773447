import Receivables
import Testing

/// Prints how many keys a task took, and expects no more than so many.
func expectKeys(
  _ count: Int, atMost limit: Int, task: Int, _ language: Language,
  _ location: SourceLocation = #_sourceLocation
) {
  print("task \(task), \(language.rawValue): \(count) keys, at most \(limit)")
  #expect(count <= limit, sourceLocation: location)
}
