import Receivables
public import Wording

/// Sets letters on paper: DIN 5008 form B, as PDF.
///
/// One sets many letters, one after the other, on one thread: its fonts are looked up once.
public final class Typesetter {
  private let setter = TextSetter()

  /// A typesetter.
  public init() {}

  /// A letter as PDF; the same letter gives the same bytes.
  ///
  /// - Throws: `LetterFault` where a sign has no font, or the address does not fit the window.
  public func pdf(of text: LetterText, _ head: Letterhead) throws(LetterFault) -> [UInt8] {
    guard setter.hasFonts else { throw .noFont }
    var flow = PaperFlow(setter, head, text)
    try flow.place(text.blocks)
    return try PDFDocument(
      title: text.heading, author: head.sender, dated: head.dated, language: text.language
    ).bytes(of: flow.finished())
  }
}
