import Foundation
import Testing

@Suite("Output of the program")
struct OutputTests {
  @Test(arguments: [["--version"], ["calc", "iban", "DE89370400440532013000", "--json"]])
  func `an answer that cannot be written is no success`(arguments: [String]) throws {
    let process = Process()
    process.executableURL = Program.folder.appending(path: "verzug")
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(!complained.isEmpty)
  }
}
