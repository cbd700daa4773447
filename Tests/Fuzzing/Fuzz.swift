import Foundation

#if FUZZING
/// What libFuzzer calls, which is linked in by `-sanitize=fuzzer`.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.take(UnsafeRawBufferPointer(start: bytes, count: count))
  return 0
}

/// Where the process begins: the package manager gives each program's `main` the program's name.
@_cdecl("Fuzzing_main")
public func begin(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, takeOneInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

extension FuzzTarget {
  fileprivate static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["VERZUG_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      print("VERZUG_FUZZ names none of \(FuzzTarget.allCases.map(\.rawValue))")
      exit(2)
    }
    return target
  }()
}
#else
/// Feeds bytes that nobody expects to everything that reads files.
///
///     swift run Fuzzing table Tests/FuzzingTests/Corpus/table    # each file of a folder, once
///
/// `Tests/Fuzzing/run` builds it so that it searches for such bytes on its own.
@main
enum Fuzz {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let name = words.first, let target = FuzzTarget(rawValue: name), words.count > 1 else {
      print("Fuzzing \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FOLDER…")
      exit(2)
    }
    for folder in words.dropFirst() { print("\(folder): \(try target.replay(folder)) inputs") }
  }
}
#endif
