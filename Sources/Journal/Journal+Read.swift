extension Journal {
  /// Reads what was written since, by whomever.
  ///
  /// - Parameter each: Takes the entries in their order.
  /// - Returns: Whether there was anything.
  /// - Throws: `JournalFault.rewound` where something that was read before is no part of the journal
  ///   any more; then it must be opened anew.
  public func catchUp(_ each: (Sealed<Entry>) -> Void) throws(JournalFault) -> Bool {
    let before = position.number
    var foreign: Place?
    let (end, tail) = try scan(from: position) { entry in
      if case .foreign = entry.content, foreign == nil { foreign = entry.place }
      each(entry)
    }
    position = end
    if let foreign { readOnly = .newer(foreign) }
    if case .damaged(let damage) = tail { readOnly = .damaged(damage) }
    if position.number == 0, readOnly == nil {
      readOnly = .damaged(
        Damage(place: Place(segment: 1, line: 1), after: 0, kind: .missing(through: 1)))
    }
    return position.number > before
  }

  /// Reads all whole batches after a position that are durable, as far as that is known.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - each: Takes the entries.
  /// - Returns: The end of the last whole batch, and what stands behind it.
  /// - Throws: `JournalFault.rewound`, or what the disk refused.
  func scan(
    from start: Position, _ each: (Sealed<Entry>) -> Void
  ) throws(JournalFault) -> (end: Position, tail: Tail) {
    var position = start
    do {
      while true {
        let isOpen = output?.segment == position.segment
        guard let file = try isOpen ? output?.file : openIfPresent(position.segment) else {
          let place = Place(segment: position.segment, line: 1)
          return (
            position,
            .damaged(Damage(place: place, after: position.number, kind: .missingSegment))
          )
        }
        defer { if !isOpen { files.close(file) } }
        let stop = try self.stop(before: position.segment + 1)
        if let stop,
          stop.number < position.number
            || stop.number == position.number && stop.digest != position.digest
        {
          throw JournalFault.rewound
        }
        // First how far all is durable, then how long the file is: the other way round a writer in
        // between would make it seem too short.
        let hint = stop == nil ? try head() : nil
        let status = try files.status(file)
        let head = hint.flatMap { $0.inode == status.inode ? $0 : nil }
        seenHead = head
        let size = head.flatMap { isExact($0) ? min(status.size, $0.position.end) : nil }
        var scan = SegmentScan<Entry>(
          files, file, size: size ?? status.size, from: position, until: stop, fingerprinter)
        let tail = try scan.run(each)
        position = scan.position
        if stop != nil, tail == .clean {
          position = position.inNextSegment
          continue
        }
        if tail == .clean, let size, size < status.size {
          return (position, .unfinished(bytes: status.size - size))
        }
        return (position, judged(tail, position, head))
      }
    } catch let fault as SystemFault {
      throw .system(fault)
    } catch let fault as JournalFault {
      throw fault
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// What was acknowledged and is not there any more is not unfinished.
  private func judged(_ tail: Tail, _ position: Position, _ head: Head?) -> Tail {
    guard let head, head.position.number > position.number else { return tail }
    if case .damaged = tail { return tail }
    return .damaged(
      Damage(
        place: Place(segment: position.segment, line: position.line + 1), after: position.number,
        kind: tail == .clean ? .missing(through: head.position.number) : .unreadable))
  }

  /// What the first line of a file says about the end of the one before.
  private func stop(before segment: Int) throws(SystemFault) -> Stop? {
    guard let file = try openIfPresent(segment) else { return nil }
    defer { files.close(file) }
    let bytes = try files.read(file, 0, 4_096)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let frame = LineFrame(bytes.span.extracting(..<end)), frame.number > 0
    else {
      // The scan of that file will say what is wrong with it.
      return Stop(number: .max, digest: .none, reason: .size)
    }
    let reason = OwnEntry.Reason.allCases.first { reason in
      bytes[frame.payload].firstRange(of: Array("\"reason\":\"\(reason.rawValue)\"".utf8)) != nil
    }
    return Stop(number: frame.number - 1, digest: frame.previous, reason: reason ?? .size)
  }

  private func openIfPresent(_ segment: Int) throws(SystemFault) -> FileSystem.Descriptor? {
    do {
      return try files.open(folder + "/" + SegmentName(segment).text, .reading)
    } catch {
      if error.code == SystemFault.noSuchFile { return nil }
      throw error
    }
  }
}
