import Notation

/// Reads whole batches of one file of a journal, and tells what stands behind the last of them.
///
/// A line counts when its own digest is right, when it follows the line before, and when its batch
/// is whole. Nothing is passed over: what stands behind a line that does not count is only looked
/// at to tell what was never acknowledged from what is damaged.
struct SegmentScan<Entry: Recordable> {
  let files: FileSystem
  let file: FileSystem.Descriptor
  /// How far the file is looked at.
  let size: Int
  let stop: Stop?
  let fingerprinter: Fingerprinter
  /// The end of the last whole batch.
  private(set) var position: Position

  private var reader = Reader(limits: Limits(bytes: LineFrame.limit))
  /// The lines of a batch that is not whole yet.
  private var pending: [Sealed<Entry>] = []
  private var pendingEnd: Position
  /// The first line that does not count.
  private var broken: Damage?
  /// Whether a whole line of a later batch stands behind it: then the broken one was acknowledged.
  private var isSuperseded = false

  init(
    _ files: FileSystem, _ file: FileSystem.Descriptor, size: Int, from position: Position,
    until stop: Stop?, _ fingerprinter: Fingerprinter
  ) {
    self.files = files
    self.file = file
    self.size = size
    self.stop = stop
    self.fingerprinter = fingerprinter
    self.position = position
    pendingEnd = position
  }

  /// How many bytes are read at once.
  private static var chunk: Int { 1 << 20 }
}

// MARK: - Reading

extension SegmentScan {
  /// Reads to the end, or to where the next file takes over.
  mutating func run(_ each: (Sealed<Entry>) -> Void) throws(SystemFault) -> Tail {
    var bytes: [UInt8] = []
    var begin = position.end
    var line = position.line
    while !isFinished, begin + bytes.count < size {
      let old = bytes.count
      bytes += try files.read(file, begin + old, min(Self.chunk, size - begin - old))
      guard bytes.count > old else { break }
      var start = 0
      var search = old
      while !isFinished, let end = Self.lineFeed(in: bytes, from: search) {
        line += 1
        take(bytes.span.extracting(start..<end), at: begin + start, line: line, each)
        start = end + 1
        search = start
      }
      bytes.removeFirst(start)
      begin += start
      if bytes.count > LineFrame.limit {
        // Longer than any line: only where it ends matters now.
        note(.unreadable, line: line + 1)
        begin += bytes.count
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return tail
  }

  private var isFinished: Bool { stop.map { position.number >= $0.number } ?? false }

  private static func lineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private var tail: Tail {
    let next = Place(segment: position.segment, line: position.line + 1)
    if let stop {
      guard position.number == stop.number, position.digest == stop.digest else {
        return .damaged(
          broken
            ?? Damage(place: next, after: position.number, kind: .missing(through: stop.number)))
      }
      if stop.reason.leavesRest || position.end == size { return .clean }
      return .damaged(Damage(place: next, after: position.number, kind: .outOfOrder))
    }
    if let broken, isSuperseded { return .damaged(broken) }
    let rest = size - position.end
    return rest == 0 ? .clean : .unfinished(bytes: rest)
  }
}

// MARK: - Lines

extension SegmentScan {
  private mutating func take(
    _ text: Span<UInt8>, at start: Int, line: Int, _ each: (Sealed<Entry>) -> Void
  ) {
    guard let frame = LineFrame(text),
      digest(of: text.extracting(..<frame.sealedEnd)) == frame.digest
    else { return note(.unreadable, line: line) }
    let payload = text.extracting(frame.payload)
    let isRedacted = payload.count == 4 && payload[0] == UInt8(ascii: "n")
    guard isRedacted || digest(of: payload) == frame.payloadDigest else {
      return note(.payload, line: line)
    }
    let follows =
      broken == nil && frame.number == pendingEnd.number + 1
      && frame.previous == pendingEnd.digest
      && frame.batch == (pending.first?.number ?? frame.number)
      && frame.batchSize > frame.number - frame.batch
    guard follows else {
      note(.outOfOrder, line: line)
      // A later batch is only written when the one before was acknowledged, or was given up with
      // its file.
      if frame.batch > position.number + 1 { isSuperseded = true }
      return
    }
    guard let content = content(of: frame, payload, isRedacted, line: line) else { return }
    pendingEnd.number = frame.number
    pendingEnd.digest = frame.digest
    pendingEnd.start = start
    pendingEnd.end = start + text.count + 1
    pendingEnd.line = line
    pending.append(
      Sealed(
        number: frame.number, batch: frame.batch,
        stamp: Stamp(
          instant: frame.instant, day: frame.day, user: frame.user, command: frame.command),
        subject: frame.subject, content: content, digest: frame.digest,
        place: Place(segment: position.segment, line: line)))
    guard pending.count == frame.batchSize else { return }
    position = pendingEnd
    for entry in pending { each(entry) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func content(
    of frame: LineFrame, _ payload: Span<UInt8>, _ isRedacted: Bool, line: Int
  ) -> Sealed<Entry>.Content? {
    if isRedacted { return .redacted(kind: frame.kind) }
    if frame.version > LineFrame.version { return .foreign(kind: frame.kind) }
    do {
      let value = try reader.read(payload).root
      if OwnEntry.kinds.contains(frame.kind) {
        if let own = try OwnEntry(kind: frame.kind, payload: value) { return .own(own) }
      } else if let entry = try Entry(kind: frame.kind, about: frame.subject, payload: value) {
        return .entry(entry)
      }
      return .foreign(kind: frame.kind)
    } catch {
      // The digest is right: these are the bytes that were written, so that nothing is torn here.
      note(.content("\(error)"), line: line)
      isSuperseded = true
      return nil
    }
  }

  private mutating func note(_ kind: Damage.Kind, line: Int) {
    guard broken == nil else { return }
    broken = Damage(
      place: Place(segment: position.segment, line: line), after: position.number, kind: kind)
  }

  private func digest(of bytes: Span<UInt8>) -> Digest {
    bytes.withUnsafeBytes { fingerprinter.digest(of: $0) }
  }
}
