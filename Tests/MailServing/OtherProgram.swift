public import Foundation

/// A program of others, which reads what ours wrote.
public enum OtherProgram {
  /// Runs one to its end; what it says of errors is dropped.
  ///
  /// - Parameters:
  ///   - program: Its name, looked up in the path.
  ///   - arguments: What it is given.
  ///   - folder: Where it runs.
  /// - Returns: How it ended, 127 where there is no such program, and what it wrote.
  /// - Throws: Where no process can be started.
  public static func run(
    _ program: String, _ arguments: [String], in folder: URL
  ) throws -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(data))
  }
}
