#include "LetterFloor.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

static cairo_status_t take(void *length, const unsigned char *data, unsigned int count) {
  (void)data;
  *(size_t *)length += count;
  return CAIRO_STATUS_SUCCESS;
}

size_t letter_floor(const struct letter_floor_text *texts, size_t count, int squares) {
  static PangoContext *context;
  if (context == NULL) {
    context = pango_font_map_create_context(pango_cairo_font_map_new());
    pango_cairo_context_set_resolution(context, 72);
  }
  size_t length = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, &length, 595, 842);
  cairo_t *page = cairo_create(surface);
  double y = 40;
  for (size_t place = 0; place < count; place++) {
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Liberation Sans");
    pango_font_description_set_absolute_size(font, texts[place].size * PANGO_SCALE);
    if (texts[place].bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_font_description(layout, font);
    if (texts[place].width > 0) pango_layout_set_width(layout, texts[place].width * PANGO_SCALE);
    pango_layout_set_text(layout, texts[place].text, -1);
    int height;
    pango_layout_get_size(layout, NULL, &height);
    if (y + (double)height / PANGO_SCALE > 800) {
      cairo_show_page(page);
      y = 40;
    }
    cairo_move_to(page, 60, y);
    pango_cairo_show_layout(page, layout);
    // Cells of one row stand beside each other.
    y += (double)height / PANGO_SCALE * (texts[place].width > 0 ? 1 : 0.2);
    g_object_unref(layout);
    pango_font_description_free(font);
  }
  for (int row = 0; row < squares; row++)
    for (int column = row & 1; column < squares; column += 2)
      cairo_rectangle(page, 400 + column, 400 + row, 1, 1);
  cairo_fill(page);
  cairo_show_page(page);
  cairo_destroy(page);
  cairo_surface_finish(surface);
  cairo_surface_destroy(surface);
  return length;
}
