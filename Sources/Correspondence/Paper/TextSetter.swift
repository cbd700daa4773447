import CPango

/// Sets lines of text in the one family of letters; signs of other scripts come from what else is
/// there.
final class TextSetter {
  private let map: UnsafeMutablePointer<PangoFontMap>
  let context: OpaquePointer
  private var fonts: [FontStyle: OpaquePointer] = [:]

  /// The family of everything that it can write (package fonts-liberation2); other scripts come from
  /// fonts-dejavu-core and fonts-droid-fallback.
  static let family = "Liberation Sans"

  init() {
    guard let map = pango_cairo_font_map_new(), let context = pango_font_map_create_context(map)
    else { preconditionFailure("no memory for fonts") }
    self.map = map
    self.context = context
    // One unit of the page is one point.
    pango_cairo_context_set_resolution(context, 72)
    // Paper is fine enough: letters stand where their widths say, not on a grid of pixels.
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// Whether there is any font at all.
  var hasFonts: Bool {
    var count: Int32 = 0
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    pango_font_map_list_families(map, &families, &count)
    g_free(families)
    return count > 0
  }

  /// Sets a text in lines of a width; one line however long where no width is given.
  func set(_ text: String, _ style: FontStyle, width: Double? = nil) -> SetText {
    SetText(text, font(style), width: width, isRight: style.isRight, in: context)
  }

  private func font(_ style: FontStyle) -> OpaquePointer {
    if let font = fonts[style] { return font }
    guard let font = pango_font_description_new() else { preconditionFailure("no memory") }
    pango_font_description_set_family_static(font, Self.familyName)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    fonts[style] = font
    return font
  }

  // Kept for as long as the program runs, as the description asks for.
  private static nonisolated(unsafe) let familyName: UnsafePointer<CChar> = {
    let bytes = Array(family.utf8CString)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    return UnsafePointer(copy)
  }()
}

/// How a text looks.
struct FontStyle: Hashable {
  var size: Double
  var isBold = false
  /// Whether it ends at the right edge.
  var isRight = false

  static let body = FontStyle(size: 10)
  static let subject = FontStyle(size: 11, isBold: true)
  static let sender = FontStyle(size: 15, isBold: true)
  static let small = FontStyle(size: 7)
  static let label = FontStyle(size: 7.5)

  var bold: FontStyle { FontStyle(size: size, isBold: true, isRight: isRight) }
  var right: FontStyle { FontStyle(size: size, isBold: isBold, isRight: true) }
}

/// A text that is set, line by line.
final class SetText {
  private let layout: OpaquePointer
  /// Its lines, from the top.
  let lines: [Line]
  /// The width of the widest line.
  let width: Double

  /// One line: how tall it is, and where its letters stand in it.
  struct Line {
    let height: Double
    let baseline: Double
    let offset: Double
  }

  fileprivate init(
    _ text: String, _ font: OpaquePointer, width: Double?, isRight: Bool, in context: OpaquePointer
  ) {
    guard let layout = pango_layout_new(context) else { preconditionFailure("no memory") }
    self.layout = layout
    pango_layout_set_font_description(layout, font)
    pango_layout_set_width(layout, width.map { Int32($0 * Double(PANGO_SCALE)) } ?? -1)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout, isRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    pango_layout_set_text(layout, text, -1)
    (lines, self.width) = Self.measured(layout)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// How much more than its letters need a line takes.
  private static let leading = 1.1

  private static func measured(_ layout: OpaquePointer) -> ([Line], Double) {
    var lines: [Line] = []
    var width = 0.0
    guard let iterator = pango_layout_get_iter(layout) else { return ([], 0) }
    defer { pango_layout_iter_free(iterator) }
    let scale = Double(PANGO_SCALE)
    repeat {
      var extent = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extent)
      let baseline = pango_layout_iter_get_baseline(iterator)
      lines.append(
        Line(
          height: Double(extent.height) / scale * leading,
          baseline: (Double(baseline - extent.y) + Double(extent.height) * (leading - 1) / 2)
            / scale,
          offset: Double(extent.x) / scale))
      width = max(width, Double(extent.width) / scale)
    } while pango_layout_iter_next_line(iterator) != 0
    return (lines, width)
  }

  /// How tall all lines are.
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Whether a sign is in it that no font has.
  var lacksGlyphs: Bool { pango_layout_get_unknown_glyphs_count(layout) > 0 }

  /// Draws a line with its upper left corner at a place.
  func draw(line: Int, at place: Place, on page: OpaquePointer) {
    guard let set = pango_layout_get_line_readonly(layout, Int32(line)) else { return }
    cairo_move_to(page, place.x + lines[line].offset, place.y + lines[line].baseline)
    pango_cairo_show_layout_line(page, set)
  }
}

/// A place on a page, from its upper left corner.
struct Place {
  var x: Double
  var y: Double
}
