extension Journal {
  /// Keeps what was made of the entries up to a position, so that the next start is quick.
  ///
  /// A cache may be deleted at any time, which changes nothing but the time of the next start.
  ///
  /// - Throws: What the disk refused; nothing is lost by it.
  public func keep(
    _ bytes: [UInt8], as name: String, at position: Position
  ) throws(SystemFault) {
    // A position has the same form here as in the hint of how far all is durable.
    var text = Head(boot: "cache", inode: 0, position: position).text(fingerprinter)
    fingerprinter.digest(of: bytes).append(to: &text)
    text.append(UInt8(ascii: "\n"))
    let file = "snapshot-" + name
    try files.place(
      text + bytes, in: folder, as: file, temporary: "." + file, mode: sharing.fileMode)
  }

  /// What was kept, where the journal still has the entry that it was kept at.
  public static func kept(
    as name: String, at folder: String, files: FileSystem = .system
  ) -> (position: Position, bytes: ArraySlice<UInt8>)? {
    let fingerprinter = Fingerprinter()
    let headEnd = 254
    let start = headEnd + Digest.length + 1
    guard let bytes = try? files.bytes(of: folder + "/snapshot-" + name), bytes.count >= start,
      let head = Head(Array(bytes[..<headEnd]), fingerprinter), head.boot == "cache",
      bytes[start - 1] == UInt8(ascii: "\n"),
      Digest(bytes.span, at: headEnd) == fingerprinter.digest(of: bytes[start...]),
      isEntry(at: head.position, folder, files, fingerprinter)
    else { return nil }
    return (head.position, bytes[start...])
  }

  private static func isEntry(
    at position: Position, _ folder: String, _ files: FileSystem, _ fingerprinter: Fingerprinter
  ) -> Bool {
    let path = folder + "/" + SegmentName(position.segment).text
    guard position.start < position.end, let file = try? files.open(path, .reading) else {
      return false
    }
    defer { files.close(file) }
    guard
      let line = try? files.read(file, position.start, position.end - position.start),
      line.last == UInt8(ascii: "\n"),
      let frame = LineFrame(line.span.extracting(..<(line.count - 1)))
    else { return false }
    return frame.number == position.number && frame.digest == position.digest
      && fingerprinter.digest(of: line[..<frame.sealedEnd]) == position.digest
  }
}
