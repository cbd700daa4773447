import Terminal
import Testing
import Receivables
@testable import Workbench
@Suite("Look") struct LookTests {
  @Test(arguments: [1,3,4]) func look(n: Int) throws {
    let sizes = [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 40, columns: 120), Size(rows: 24, columns: 80), Size(rows: 24, columns: 80)]
    let bench = try Rehearsed(n == 3 ? .german : .english, sizes[n])
    if n == 2 { print(bench.lines.joined(separator: "\n")) }
    try bench.press("2 enter")
    print(bench.lines.joined(separator: "\n"))
    for _ in 0..<3 { try bench.press("tab"); print(bench.lines.joined(separator: "\n")) }
    try bench.press("tab enter")
    print(bench.lines.joined(separator: "\n"))
    if n == 4 { try bench.press("esc f6 space enter / r e enter n T"); bench.type("1.11."); print(bench.lines.joined(separator: "\n"));  try bench.press("enter"); print(bench.lines.joined(separator: "\n")) }
  }
}
