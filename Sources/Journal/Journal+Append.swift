extension Journal {
  /// Writes a batch: all of it or nothing, durably, at the end of everything written before.
  ///
  /// - Parameters:
  ///   - stamp: When, by whom and by which command.
  ///   - patience: How long to wait while others write.
  ///   - decide: Is given what others wrote since, and the number that the first entry will have;
  ///     it says what to write. It runs under the lock and must not wait for anything. Where the
  ///     disk fails it is asked again, with another number and without news.
  /// - Returns: What was written; nothing where there was nothing to write.
  /// - Throws: What `decide` throws; else `JournalFault`. Unless it returns, nothing was written.
  public func append(
    as stamp: Stamp, patience: Duration = .seconds(2),
    _ decide: (_ news: [Sealed<Entry>], _ next: UInt64) throws -> [Entry]
  ) throws -> [Sealed<Entry>] {
    if let readOnly { throw JournalFault.readOnly(readOnly) }
    let lock = try takeLock(stamp, patience: patience)
    defer { lock.give() }
    var news: [Sealed<Entry>] = []
    let before = position
    do {
      try settle(stamp, &news)
    } catch {
      // Nobody was told of the news yet.
      position = before
      throw error
    }
    if let foreign = news.first(where: \.isForeign) { readOnly = .newer(foreign.place) }
    var entries = try decide(news, position.number + 1)
    if let readOnly { throw JournalFault.readOnly(readOnly) }
    guard !entries.isEmpty else { return [] }
    guard let output else { preconditionFailure("the file was opened") }
    do {
      return try write(entries, stamp, to: output)
    } catch let fault as SystemFault where fault.call == .sync {
      try rollAfterFailure(stamp, fault)
      entries = try decide([], position.number + 1)
      guard let output = self.output else { throw JournalFault.readOnly(.disk(fault)) }
      do {
        return try write(entries, stamp, to: output)
      } catch let fault as SystemFault {
        if fault.call == .sync { readOnly = .disk(fault) }
        throw JournalFault.notWritten(fault)
      }
    } catch let fault as SystemFault {
      throw JournalFault.notWritten(fault)
    }
  }

  private func write(
    _ entries: [Entry], _ stamp: Stamp, to output: Output
  ) throws -> [Sealed<Entry>] {
    var writer = LineWriter(after: position.number, position.digest, fingerprinter)
    let first = position.number + 1
    for entry in entries {
      try writer.write(
        entry.kind, of: entry.about, try entry.payload(), batch: (first, entries.count), stamp,
        salt: (random.next(), random.next()))
    }
    try files.appendAll(writer.bytes, to: output.file)
    try files.sync(output.file)
    let line = position.line
    advance(by: writer)
    try acknowledge(output)
    return entries.enumerated().map { index, entry in
      Sealed(
        number: first + UInt64(index), batch: first, stamp: stamp, subject: entry.about,
        content: .entry(entry), digest: writer.digests[index],
        place: Place(segment: output.segment, line: line + index + 1))
    }
  }

  private func advance(by writer: LineWriter) {
    position.start = position.end + (writer.ends.dropLast().last ?? 0)
    position.end += writer.bytes.count
    position.line += writer.ends.count
    position.number = writer.next - 1
    position.digest = writer.last
  }
}

extension Sealed {
  /// Whether a newer version wrote it.
  fileprivate var isForeign: Bool {
    if case .foreign = content { true } else { false }
  }
}

// MARK: - Before the first byte

extension Journal {
  /// Reads to the end under the lock, and makes sure that what was read is durable.
  ///
  /// What a dead writer left behind it is never cut off, and never built upon: a sync may have
  /// failed, after which the kernel shows what the disk will never have. Its file is left, and the
  /// first line of the next one says where it ends.
  private func settle(_ stamp: Stamp, _ news: inout [Sealed<Entry>]) throws {
    let (end, tail) = try scan(from: position) { news.append($0) }
    position = end
    if case .damaged(let damage) = tail {
      readOnly = .damaged(damage)
      throw JournalFault.readOnly(.damaged(damage))
    }
    try openOutput()
    try confirm()
    let reason: OwnEntry.Reason? =
      if case .unfinished = tail { .torn } else { position.end >= segmentSize ? .size : nil }
    guard let reason else { return }
    do { try roll(reason, stamp) } catch { throw JournalFault.notWritten(error) }
  }

  private func openOutput() throws(JournalFault) {
    guard output?.segment != position.segment else { return }
    if let output { files.close(output.file) }
    output = nil
    let path = folder + "/" + SegmentName(position.segment).text
    do {
      let file = try files.open(path, .appending)
      output = Output(segment: position.segment, file: file, inode: try files.status(file).inode)
    } catch {
      throw unwritable(error)
    }
  }

  /// Makes durable what others wrote and may have died over before it was.
  private func confirm() throws {
    guard let output else { return }
    if durableSegment != output.segment {
      // Whoever made the file may have died before its name was durable.
      do { try files.syncFolder(folder) } catch { throw JournalFault.notWritten(error) }
      durableSegment = output.segment
    }
    do {
      // Read under the lock a moment ago: nobody has written since.
      if let head = seenHead, head.inode == output.inode, isExact(head), head.position == position {
        return
      }
      try files.sync(output.file)
    } catch {
      // Nobody knows how much of the file is on the disk.
      readOnly = .disk(error)
      throw JournalFault.readOnly(.disk(error))
    }
    try acknowledge(output)
  }

  /// Says how far all is durable; where not even that is possible, nobody knows what will be left.
  private func acknowledge(_ output: Output) throws(JournalFault) {
    do { try noteHead(output) } catch {
      readOnly = .disk(error)
      throw .readOnly(.disk(error))
    }
  }
}

// MARK: - New files

extension Journal {
  /// After a failed sync a file is never written to again: the kernel has forgotten what it could
  /// not write, and the next sync would say that all is well.
  private func rollAfterFailure(_ stamp: Stamp, _ fault: SystemFault) throws(JournalFault) {
    do {
      try roll(.sync, stamp)
    } catch {
      readOnly = .disk(fault)
      throw .readOnly(.disk(fault))
    }
  }

  private func roll(_ reason: OwnEntry.Reason, _ stamp: Stamp) throws(SystemFault) {
    let number = position.segment + 1
    let own = OwnEntry.opened(segment: number, reason)
    var writer = LineWriter(after: position.number, position.digest, fingerprinter)
    do {
      try writer.write(
        own.kind, of: nil, try own.payload(), batch: (position.number + 1, 1), stamp,
        salt: (random.next(), random.next()))
    } catch {
      preconditionFailure("a stamp that was written before: \(error)")
    }
    let name = SegmentName(number).text
    try files.place(
      writer.bytes, in: folder, as: name, temporary: "." + name, mode: sharing.fileMode)
    let file = try files.open(folder + "/" + name, .appending)
    if let output { files.close(output.file) }
    position = position.inNextSegment
    advance(by: writer)
    let new = Output(segment: number, file: file, inode: try files.status(file).inode)
    output = new
    durableSegment = number
    try noteHead(new)
  }
}
