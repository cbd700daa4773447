import CXML
import Receivables

/// Where the parser puts what it finds.
final class XMLSink {
  /// The parser, which ends its reading when there is a fault.
  var context: xmlParserCtxtPtr?
  /// What keeps the file from being read further, after all tokens before it.
  private(set) var fault: Finding?

  private var tokens: [XMLToken] = []
  private var taken = 0
  private var text: [UInt8] = []
  private var hasContent = false
  /// How many elements that are skipped are open.
  private var skipped = 0
  private var skippedBytes = 0
  /// The namespace that came last; the parser keeps each only once.
  private var lastNamespace: (address: UnsafePointer<xmlChar>, text: String)?
  private let skipLimit: Int

  init(skipLimit: Int) { self.skipLimit = skipLimit }
}

// MARK: - Taking

extension XMLSink {
  var isSkipping: Bool { skipped > 0 }

  func take() -> XMLToken? {
    guard taken < tokens.count else {
      tokens.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return tokens[taken]
  }

  /// Drops all until the end of the current element, what is here already as well.
  func skip() {
    skipped = 1
    skippedBytes = text.count
    while skipped > 0, let token = take() {
      switch token {
      case .start: skipped += 1
      case .end: skipped -= 1
      case .text: break
      }
    }
    if skipped > 0 { forgetText() }
  }
}

// MARK: - Putting

extension XMLSink {
  fileprivate func start(_ element: @autoclosure () -> XMLElement) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    flush()
    tokens.append(.start(element()))
  }

  fileprivate func namespace(_ address: UnsafePointer<xmlChar>?) -> String? {
    guard let address else { return nil }
    if let lastNamespace, lastNamespace.address == address { return lastNamespace.text }
    let text = String(cString: address)
    lastNamespace = (address, text)
    return text
  }

  fileprivate func end() {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    flush()
    tokens.append(.end)
  }

  fileprivate func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else {
      skippedBytes += bytes.count
      if skippedBytes > skipLimit { stop(.limit(.text, skipLimit)) }
      return
    }
    hasContent = hasContent || bytes.contains { $0 > UInt8(ascii: " ") }
    text += bytes
    if text.count > XMLReader.textLimit { stop(.limit(.text, XMLReader.textLimit)) }
  }

  private func flush() {
    if hasContent { tokens.append(.text(String(decoding: text, as: UTF8.self))) }
    forgetText()
  }

  private func forgetText() {
    guard !text.isEmpty else { return }
    text.removeAll(keepingCapacity: text.count < 1 << 16)
    hasContent = false
  }

  /// Ends the reading; the first fault is the one that counts.
  fileprivate func stop(_ rule: Finding.Rule, line: Int? = nil) {
    fault = fault ?? Finding(rule, line: line ?? self.line)
    xmlStopParser(context)
  }

  fileprivate var line: Int { Int(context?.pointee.input?.pointee.line ?? 1) }
}

// MARK: - What the parser calls

extension XMLSink {
  /// Calls for elements, texts and errors; whatever has to do with document types is missing.
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { data, _, _, _ in XMLSink.of(data)?.stop(.xml(.documentType)) }
    handler.startElementNs = { data, name, _, namespace, _, _, count, _, attributes in
      guard let sink = XMLSink.of(data) else { return }
      sink.start(
        XMLElement(
          name: XMLSink.string(name) ?? "", namespace: sink.namespace(namespace),
          attributes: XMLSink.attributes(attributes, Int(count)), line: sink.line))
    }
    handler.endElementNs = { data, _, _, _ in XMLSink.of(data)?.end() }
    handler.characters = { data, bytes, count in
      XMLSink.of(data)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    handler.serror = { data, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      XMLSink.of(data)?.stop(.xml(.malformed(XMLSink.words(error))), line: Int(error.pointee.line))
    }
    return handler
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSink? {
    data.map { Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  /// Five pointers for each: name, prefix, namespace, and the ends of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [XMLElement.Attribute] {
    guard let pointers, count > 0 else { return [] }
    return (0..<count).map { place in
      let fields = pointers + place * 5
      let value = UnsafeBufferPointer(
        start: fields[3],
        count: fields[3].flatMap { start in fields[4].map { $0 - start } } ?? 0)
      return XMLElement.Attribute(
        name: string(fields[0]) ?? "", value: String(decoding: value, as: UTF8.self))
    }
  }

  /// What the parser says, one line without control characters.
  private static func words(_ error: UnsafePointer<xmlError>) -> String {
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    let scalars = message.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars.prefix(200)))
  }
}
