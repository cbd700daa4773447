import Foundation
import Glibc
import Testing

/// Names and secrets stay in the book: not in files beside it, not in what a process shows of itself,
/// not in what is left of one that crashed.
@Suite("Discretion", .serialized)
struct DiscretionTests {
  private let book: ShellBook
  private let started = Date(timeIntervalSinceNow: -1)

  /// What stands in the book and must stand nowhere else.
  private static let canaries = ["Kanarienvogel-7f3a9c", "pw=geheim-5b1e80d2"]

  init() throws { book = try ShellBook(creditor: Self.canaries[0] + " GmbH") }

  private var home: String { book.folder + "/home" }

  /// The places where programs leave things, all of them in the test's own folder.
  private var places: [String: String] {
    [
      "HOME": home, "TMPDIR": book.folder + "/tmp", "XDG_CONFIG_HOME": home + "/config",
      "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache",
      "XDG_DATA_HOME": home + "/data", "XDG_RUNTIME_DIR": book.folder + "/run",
    ]
  }

  /// A file of customers and items, every name the canary.
  private func list(rows: Int) throws -> String {
    let path = book.folder + "/list.csv"
    let rows = (1...rows).map {
      "\($0);\(Self.canaries[0]) \($0);R\($0);01.10.2026;31.10.2026;119,00"
    }
    try Data(
      (["debtor;name;invoice;issued;due;open"] + rows).joined(separator: "\n").utf8
    ).write(to: URL(filePath: path))
    return path
  }

  private func canaries(in bytes: Data) -> [String] {
    Self.canaries.filter { bytes.firstRange(of: Data($0.utf8)) != nil }
  }

  /// Files outside of the book that hold a canary; those named were written by the test itself.
  private func leaks(except own: [String]) throws -> [String] {
    let manager = FileManager.default
    var files =
      (manager.enumerator(atPath: book.folder)?.allObjects as? [String] ?? [])
      .map { book.folder + "/" + $0 }.filter { !$0.hasPrefix(book.book + "/") }
    for shared in ["/tmp", "/var/tmp", "/dev/shm", "/var/crash", manager.currentDirectoryPath] {
      files += (try? manager.contentsOfDirectory(atPath: shared))?.map { shared + "/" + $0 } ?? []
    }
    return try files.filter { path in
      guard !own.contains(path), let attributes = try? manager.attributesOfItem(atPath: path),
        attributes[.type] as? FileAttributeType == .typeRegular,
        let changed = attributes[.modificationDate] as? Date, changed >= started,
        attributes[.size] as? Int ?? 0 < 64 << 20, manager.isReadableFile(atPath: path)
      else { return false }
      return try !canaries(in: Data(contentsOf: URL(filePath: path), options: .mappedIfSafe))
        .isEmpty
    }
  }

  @Test func `verbs, imports and refusals leave names and secrets in the book alone`() throws {
    let list = try list(rows: 50)
    let secret = Self.canaries[1]
    let runs: [[String]] = [
      ["import", list], ["import", list, "--json"], ["note", "1", secret], ["show", "1"],
      ["log", "1", "--outcome", "reached", "--note", secret], ["escalate", "1"],
      ["attach", "1", list, "--kind", "other"], ["settle", "1", "--reason", "paid"],
      ["court", "1", "applied"], ["undo", "1"], ["show", "none"], ["pay", "1", "--amount", "x"],
      ["verify"], ["settings"], ["import", book.folder + "/none.csv"],
      ["backup", book.book],
    ]
    for words in runs {
      let run = try book.run(words, places)
      #expect(canaries(in: Data(run.errors.utf8)) == [], "\(words)")
    }
    #expect(try leaks(except: [list]) == [])
    // The search finds what is there.
    try Data(secret.utf8).write(to: URL(filePath: book.folder + "/leak"))
    #expect(try leaks(except: [list]) == [book.folder + "/leak"])
    #expect(
      !canaries(in: try Data(contentsOf: URL(filePath: book.book + "/journal-0001.jsonl")))
        .isEmpty)
  }

  /// An import of many rows, held in the middle; core files would be allowed.
  private func heldImport(_ list: String, errors: String) throws -> Process {
    let process = Process()
    // A shell allows core files to this process alone: whatever else crashes here leaves none.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -S -c \"$(ulimit -H -c)\"; exec \"$@\"", "sh",
      Program.folder.appending(path: "verzug").path, "import", list, "--book", book.book,
    ]
    process.environment = places.merging(["PATH": "/usr/bin:/bin"]) { $1 }
    process.currentDirectoryURL = URL(filePath: book.folder)
    process.standardOutput = FileHandle.nullDevice
    try Data().write(to: URL(filePath: errors))
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<1_000 {
      usleep(10_000)
      if try coreLimit(process) == ["0", "0", "bytes"] { break }
    }
    // It has begun, and reads.
    usleep(300_000)
    kill(process.processIdentifier, SIGSTOP)
    return process
  }

  private func coreLimit(_ process: Process) throws -> [Substring]? {
    let limits = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
    return limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }?
      .split(separator: " ").suffix(3)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGKILL])
  func `a process shows nothing of a book, alive or crashed`(crash: Int32) throws {
    let list = try list(rows: 60_000)
    let errors = book.folder + "/errors"
    let process = try heldImport(list, errors: errors)
    try #require(process.isRunning, "the import was over too soon")
    #expect(try coreLimit(process) == ["0", "0", "bytes"])
    for name in ["cmdline", "environ"] {
      // What cannot be read, shows nothing; root reads all the same.
      let path = "/proc/\(process.processIdentifier)/\(name)"
      #expect(canaries(in: FileManager.default.contents(atPath: path) ?? Data()) == [])
    }
    kill(process.processIdentifier, crash)
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "\(process.terminationStatus)")
    let complaint = try Data(contentsOf: URL(filePath: errors))
    #expect(complaint.isEmpty, "\(String(decoding: complaint, as: UTF8.self))")
    #expect(try leaks(except: [list]) == [])
  }
}
