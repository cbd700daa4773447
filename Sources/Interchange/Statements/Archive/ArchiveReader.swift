import CArchive
import Receivables

/// Reads a zip of statements, file by file.
///
/// One file is held at a time. Names are shown to people and never used as paths.
struct ArchiveReader {
  let format = StatementFormat.archive
  private let archive: Archive
  private var inner: (any StatementReader)?
  /// The name of the file that is read.
  private var name = ""
  private var entries = 0
  private var hasStatement = false
  private(set) var findings: [Finding] = []

  /// The most files.
  static let entryLimit = 1_000

  init(_ source: some ByteSource) throws(Finding) { archive = try Archive(source) }
}

extension ArchiveReader: StatementReader {
  var consumed: Int { archive.consumed }

  mutating func next() throws(Finding) -> StatementPart? {
    while true {
      do throws(Finding) {
        if let part = try inner?.next() { return part }
      } catch { findings.append(Finding(error.rule, line: error.line, title: name)) }
      inner = nil
      guard let name = try archive.nextName() else {
        guard hasStatement else { throw Finding(.noStatement) }
        return nil
      }
      entries += 1
      guard entries <= Self.entryLimit else { throw Finding(.limit(.entries, Self.entryLimit)) }
      guard let bytes = try archive.bytes(), !bytes.isEmpty else { continue }
      do throws(Finding) {
        let reader = try StatementFile.reader(MemorySource(bytes), isInArchive: true)
        inner = reader
        hasStatement = true
        self.name = name
        return .file(name, reader.format)
      } catch {
        // The others can still be read.
        findings.append(Finding(error.rule, line: error.line, title: name))
      }
    }
  }
}

/// An open archive of libarchive.
private final class Archive {
  private var source: any ByteSource
  private let buffer: UnsafeMutableRawBufferPointer
  private var handle: OpaquePointer?
  private var entry: OpaquePointer?
  private var fault: Finding?
  private var inflation = Inflation()

  init(_ source: some ByteSource) throws(Finding) {
    self.source = source
    buffer = .allocate(byteCount: 1 << 16, alignment: 8)
    try self.source.rewind()
    handle = archive_read_new()
    guard handle != nil, archive_read_support_format_zip_streamable(handle) == ARCHIVE_OK,
      archive_read_open(
        handle, Unmanaged.passUnretained(self).toOpaque(), nil,
        { _, data, piece in Archive.of(data)?.read(piece) ?? -1 }, nil) == ARCHIVE_OK
    else { throw unreadable }
  }

  deinit {
    archive_read_free(handle)
    buffer.deallocate()
  }

  /// How many bytes of the archive were read.
  var consumed: Int { inflation.consumed }

  /// The name of the next file, nothing after the last.
  func nextName() throws(Finding) -> String? {
    let status = archive_read_next_header(handle, &entry)
    if let fault { throw fault }
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw unreadable }
    let name =
      (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry))
      .map { String(cString: $0) } ?? ""
    let plain = name.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(plain.prefix(200)))
  }

  /// The bytes of the file that was named last; nothing for a folder.
  func bytes() throws(Finding) -> [UInt8]? {
    guard archive_entry_filetype(entry) == 0o100000 else { return nil }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(handle, &piece, piece.count)
      if let fault { throw fault }
      guard count >= 0 else { throw unreadable }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      try inflation.add(count, ofFile: bytes.count)
    }
  }

  private var unreadable: Finding { fault ?? Finding(.archive) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> Archive? {
    data.map { Unmanaged<Archive>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Gives libarchive the next bytes.
  private func read(_ piece: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    do throws(Finding) {
      let count = try source.read(into: buffer)
      inflation.consumed += count
      piece?.pointee = UnsafeRawPointer(buffer.baseAddress)
      return count
    } catch {
      fault = error
      return -1
    }
  }
}
