import Glibc

/// A database of SQLite in which each commit survives the loss of power: a write-ahead log that is
/// synced at every commit.
///
/// The library is taken as this machine has it, so that only this measurement needs it.
final class SQLiteFile {
  private typealias Open =
    @convention(c) (
      UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>, Int32, OpaquePointer?
    )
    -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
    )
    -> Int32
  private typealias Prepare =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<OpaquePointer?>,
      OpaquePointer?
    ) -> Int32
  private typealias BindBlob =
    @convention(c) (OpaquePointer?, Int32, UnsafeRawPointer?, Int32, OpaquePointer?) -> Int32
  private typealias Take = @convention(c) (OpaquePointer?) -> Int32

  private let execute: Execute
  private let bindBlob: BindBlob
  private let step: Take
  private let reset: Take
  private let finish: Take
  private let close: Take
  private var database: OpaquePointer?
  private var insert: OpaquePointer?

  /// Makes a database; nothing where the machine has no SQLite.
  ///
  /// - Throws: `SQLiteFault` where it has one that does not work.
  init?(_ path: String) throws {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW) else { return nil }
    func function<Function>(_ name: String, _ type: Function.Type) throws -> Function {
      guard let address = dlsym(library, name) else { throw SQLiteFault(call: name, code: -1) }
      return unsafeBitCast(address, to: type)
    }
    execute = try function("sqlite3_exec", Execute.self)
    bindBlob = try function("sqlite3_bind_blob", BindBlob.self)
    step = try function("sqlite3_step", Take.self)
    reset = try function("sqlite3_reset", Take.self)
    finish = try function("sqlite3_finalize", Take.self)
    close = try function("sqlite3_close", Take.self)
    let open = try function("sqlite3_open_v2", Open.self)
    let prepare = try function("sqlite3_prepare_v2", Prepare.self)
    let readWriteCreate: Int32 = 0x2 | 0x4
    try check("open", open(path, &database, readWriteCreate, nil))
    try run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
    try run("CREATE TABLE entries (number INTEGER PRIMARY KEY, line BLOB NOT NULL)")
    try check(
      "prepare", prepare(database, "INSERT INTO entries (line) VALUES (?)", -1, &insert, nil))
  }

  deinit {
    _ = finish(insert)
    _ = close(database)
  }

  /// Writes so many lines of so many bytes, durably, as one.
  func append(_ lines: Int, bytes: Int) throws {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
    try run("BEGIN IMMEDIATE")
    for _ in 0..<lines {
      try text.withUnsafeBytes { buffer in
        // The bytes stay where they are until the step is done (SQLITE_STATIC).
        try check("bind", bindBlob(insert, 1, buffer.baseAddress, Int32(buffer.count), nil))
        let done: Int32 = 101
        let code = step(insert)
        guard code == done else { throw SQLiteFault(call: "step", code: code) }
      }
      try check("reset", reset(insert))
    }
    try run("COMMIT")
  }

  private func run(_ statement: String) throws {
    try check(statement, execute(database, statement, nil, nil, nil))
  }

  private func check(_ call: String, _ code: Int32) throws {
    guard code == 0 else { throw SQLiteFault(call: call, code: code) }
  }
}

/// What SQLite refused.
struct SQLiteFault: Error {
  let call: String
  let code: Int32
}
