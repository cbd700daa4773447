import CXML
import Receivables

/// Reads a file of XML element by element, trusting nobody.
///
/// Document types are refused before the parser sees them, nothing is loaded from anywhere, and
/// no more is held than the current piece of the file and one text.
///
/// ```swift
/// let reader = try XMLReader(source)
/// while let token = try reader.next() { … }
/// ```
final class XMLReader {
  private var source: TextSource
  private var gate = XMLGate()
  private var piece: [UInt8] = []
  private var isFinished = false
  private let sink: XMLSink
  private let context: xmlParserCtxtPtr

  /// The most bytes of a text.
  static let textLimit = 1 << 20
  /// The most bytes of all texts that are skipped at once: attachments.
  static let skipLimit = 50 << 20

  /// A reader at the beginning of a source.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - skipLimit: The most bytes of all texts that are skipped at once.
  /// - Throws: `Finding` where its characters cannot be read.
  init(_ source: some ByteSource, skipLimit: Int = XMLReader.skipLimit) throws(Finding) {
    sink = XMLSink(skipLimit: skipLimit)
    self.source = try TextSource(source, declared: XMLDeclaration.encoding)
    Self.prepare
    var handler = XMLSink.handler()
    let data = Unmanaged.passUnretained(sink).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, data, nil, 0, nil) else {
      throw Finding(.xml(.malformed("")))
    }
    self.context = context
    sink.context = context
    // What the file declares of its encoding is settled: the parser gets UTF-8 always.
    // Without document types the only references to resolve are those of XML itself, which the
    // parser otherwise leaves as `&#38;` in attributes.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, CInt(options))
  }

  private static let prepare: Void = xmlInitParser()

  deinit { xmlFreeParserCtxt(context) }
}

extension XMLReader {
  /// How the characters of the file are written.
  var encoding: TextEncoding { source.encoding }

  /// How many bytes of the file were read.
  var consumed: Int { source.consumed }

  /// The next token; nothing after the end of the outermost element.
  ///
  /// - Throws: `Finding` with the line; then the file cannot be read any further.
  func next() throws(Finding) -> XMLToken? {
    while true {
      if let token = sink.take() { return token }
      guard try feed() else { return nil }
    }
  }

  /// Leaves the element that began last, of those not ended, with all that is in it.
  ///
  /// Its texts are not collected and can be longer than those that are read.
  func skip() throws(Finding) {
    sink.skip()
    while sink.isSkipping, try feed() {}
  }

  /// Gives the parser the next piece; false at the end.
  private func feed() throws(Finding) -> Bool {
    if let fault = sink.fault { throw fault }
    guard !isFinished else { return false }
    if try source.next(&piece) {
      try gate.pass(piece)
      parse(gate.passed)
    } else {
      isFinished = true
      parse(gate.held)
      _ = xmlParseChunk(context, nil, 0, 1)
    }
    return true
  }

  private func parse(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      _ = xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count), 0)
    }
  }
}
