import CPango
import Receivables
import Wording

/// Draws pages as PDF; the same pages give the same bytes.
struct PDFDocument {
  let title: String
  let author: String
  let dated: Day
  let language: Language

  /// The pages as PDF.
  func bytes(of pages: [PaperPage]) throws(LetterFault) -> [UInt8] {
    let sink = ByteSink()
    let held = Unmanaged.passUnretained(sink).toOpaque()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        { sink, data, length in
          guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes.append(
            contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
          return CAIRO_STATUS_SUCCESS
        }, held, Form.width, Form.height),
      let page = cairo_create(surface)
    else { throw .drawing("no surface") }
    describe(surface)
    for marks in pages {
      for mark in marks.marks { draw(mark, on: page) }
      cairo_show_page(page)
    }
    let status = cairo_status(page)
    cairo_destroy(page)
    cairo_surface_finish(surface)
    let end = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    for status in [status, end] where status != CAIRO_STATUS_SUCCESS {
      throw .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "?")
    }
    return withExtendedLifetime(sink) { PDFLanguage(language).added(to: sink.bytes) }
  }

  /// Title, author and day; the day of the letter, or two prints would differ.
  private func describe(_ surface: OpaquePointer) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, title)
    cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(dated)T00:00:00Z")
  }

  private func draw(_ mark: PaperMark, on page: OpaquePointer) {
    switch mark {
    case .line(let text, let line, let place, let ink):
      cairo_set_source_rgb(page, ink.rawValue, ink.rawValue, ink.rawValue)
      text.draw(line: line, at: place, on: page)
    case .rule(let start, let end, let width, let ink):
      cairo_set_source_rgb(page, ink.rawValue, ink.rawValue, ink.rawValue)
      cairo_set_line_width(page, width)
      cairo_move_to(page, start.x, start.y)
      cairo_line_to(page, end.x, end.y)
      cairo_stroke(page)
    case .code(let matrix, let place, let side):
      cairo_set_source_rgb(page, 0, 0, 0)
      let module = side / Double(matrix.side)
      // One path: no seams between the squares.
      for (row, runs) in matrix.runs.enumerated() {
        for run in runs {
          cairo_rectangle(
            page, place.x + Double(run.lowerBound) * module, place.y + Double(row) * module,
            Double(run.count) * module, module)
        }
      }
      cairo_fill(page)
    }
  }
}

/// Takes what Cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []
}
