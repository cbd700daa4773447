import Foundation
import Notation
import Testing

@Suite("Comparison with Python")
struct DifferentialTests {
  /// Judges texts, each after its length in four bytes; answers with one byte a text.
  private static let judge = #"""
    import json, struct, sys

    LIMIT = 64

    def members(pairs):
        if len({key for key, _ in pairs}) != len(pairs):
            raise ValueError("duplicate key")
        return dict(pairs)

    def refuse(name):
        raise ValueError(name)

    def check(value, depth=0):
        if isinstance(value, str):
            value.encode("utf-8")
            if "\0" in value:
                raise ValueError("U+0000")
        elif isinstance(value, (list, dict)):
            if depth == LIMIT:
                raise ValueError("depth")
            for key in value:
                check(key, depth + 1)
            if isinstance(value, dict):
                for inner in value.values():
                    check(inner, depth + 1)

    def is_text(data):
        try:
            text = data.decode("utf-8")
            if text.startswith("\ufeff"):
                return False
            check(json.loads(text, object_pairs_hook=members, parse_constant=refuse,
                             parse_int=str, parse_float=str, strict=True))
            return True
        except (ValueError, RecursionError):
            return False

    source = sys.stdin.buffer
    while head := source.read(4):
        data = source.read(struct.unpack(">I", head)[0])
        sys.stdout.buffer.write(b"1" if is_text(data) else b"0")
    """#

  private static let python =
    ["/usr/bin/python3", "/usr/local/bin/python3"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    ?? (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      $0 + "/python3"
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What Python says about each text.
  private func verdicts(on texts: [[UInt8]], python: String) throws -> [Bool] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("notation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes: [UInt8] = []
    for text in texts {
      withUnsafeBytes(of: UInt32(text.count).bigEndian) { bytes += $0 }
      bytes += text
    }
    // A file, not a pipe: nobody has to read and write at once.
    let input = folder.appendingPathComponent("texts")
    try Data(bytes).write(to: input)
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", Self.judge]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return answer.map { $0 == 0x31 }
  }

  @Test func `the reader accepts exactly what a strict Python accepts`() throws {
    guard let python = Self.python else {
      if Trial.isLong { Issue.record("python3 is missing") } else { print("skipped: no python3") }
      return
    }
    let count: UInt64 = Trial.isLong ? 500_000 : 5_000
    for start in stride(from: 0, to: count, by: 50_000) {
      let seeds = (start..<min(start + 50_000, count)).map { Trial.seed &+ $0 }
      let texts = seeds.map { seed in
        var random = RandomText(seed: seed)
        return seed.isMultiple(of: 8) ? random.valid() : random.mutated()
      }
      let verdicts = try verdicts(on: texts, python: python)
      try #require(verdicts.count == texts.count)
      var accepted = 0
      for (index, text) in texts.enumerated() {
        let isText = (try? Document(text)) != nil
        accepted += isText ? 1 : 0
        #expect(
          isText == verdicts[index],
          "VERZUG_SEED=\(seeds[index]): \(String(decoding: text, as: UTF8.self))")
      }
      // A comparison in which all is refused, or all accepted, would show nothing.
      #expect(texts.count / 8..<texts.count * 7 / 8 ~= accepted)
    }
  }
}
