import Foundation

/// What can be measured, in the order in which it is.
let sections: [Section] = [
  NotationBenchmark.section, DayBenchmark.section, InterestBenchmark.section,
  BookBenchmark.section, QueueBenchmark.section, ProcessBenchmark.section, ReportBenchmark.section,
  JournalBenchmark.section, AppendBenchmark.section, TerminalBenchmark.section,
  FilterBenchmark.section, WorkbenchBenchmark.section, LetterBenchmark.section,
  StatementBenchmark.section,
]

let arguments = CommandLine.arguments.dropFirst()
let names = sections.map(\.name)

if arguments.contains("--help") || arguments.contains("-h") {
  print("usage: Benchmarks [section…]\n\nsections, all of them unless some are named:")
  for section in sections { print("  \(section.name)  \(section.summary)") }
  exit(0)
}
if let unknown = arguments.first(where: { !names.contains($0) }) {
  let message = "unknown section \(unknown); known: \(names.joined(separator: ", "))\n"
  FileHandle.standardError.write(Data(message.utf8))
  exit(64)
}
do {
  for section in sections where arguments.isEmpty || arguments.contains(section.name) {
    print("\(section.name) – \(section.summary)\n")
    print(Table(try section.run()).description)
  }
} catch {
  FileHandle.standardError.write(Data("failed: \(error)\n".utf8))
  exit(1)
}
