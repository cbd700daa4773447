import Journal
import Testing

/// Others who write between any two calls of somebody who reads.
@Suite("Writers in between")
struct BetweenTests {
  /// Does something once, after so many calls to a disk.
  private final class Between: @unchecked Sendable {
    private var left: Int
    private let action: () throws -> Void
    private(set) var isDone = false

    init(after calls: Int, _ action: @escaping () throws -> Void) {
      left = calls
      self.action = action
    }

    func call() {
      guard !isDone else { return }
      left -= 1
      guard left < 0 else { return }
      isDone = true
      try? action()
    }

    /// The disk of whoever reads.
    func files(_ inner: FileSystem) -> FileSystem {
      var files = inner
      files.open = { path, way throws(SystemFault) in
        defer { self.call() }
        return try inner.open(path, way)
      }
      files.status = { file throws(SystemFault) in
        defer { self.call() }
        return try inner.status(file)
      }
      files.read = { file, offset, count throws(SystemFault) in
        defer { self.call() }
        return try inner.read(file, offset, count)
      }
      files.list = { path throws(SystemFault) in
        defer { self.call() }
        return try inner.list(path)
      }
      return files
    }
  }

  @Test(arguments: [1 << 20, 1])
  func `whoever opens a journal while others write finds nothing broken`(segment: Int) throws {
    var calls = 0
    while true {
      let disk = MemoryDisk()
      try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
      let writer = try Journal<Note>(at: "/b", files: disk.files, segmentSize: segment) { _ in }
      for text in ["eins", "zwei"] {
        _ = try writer.append(as: .test()) { _, _ in [Note(text)] }
      }
      let between = Between(after: calls) {
        for text in ["drei", "vier"] {
          _ = try writer.append(as: .test()) { _, _ in [Note(text)] }
        }
      }
      var seen: [String] = []
      let reader = try Journal<Note>(at: "/b", files: between.files(disk.files)) { entry in
        if let text = entry.text { seen.append(text) }
      }
      #expect(reader.readOnly == nil, "after \(calls) calls")
      #expect(["eins", "zwei"].allSatisfy(seen.contains), "after \(calls) calls")
      guard between.isDone else { break }
      _ = try reader.catchUp { entry in
        if let text = entry.text { seen.append(text) }
      }
      #expect(seen == ["eins", "zwei", "drei", "vier"], "after \(calls) calls")
      #expect(reader.readOnly == nil, "after \(calls) calls")
      calls += 1
    }
    #expect(calls > 5)
    print("writers in between: \(calls) places")
  }
}
