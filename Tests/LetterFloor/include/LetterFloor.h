#ifndef LETTER_FLOOR_H
#define LETTER_FLOOR_H

#include <stddef.h>

/// A text of a letter: how wide it may be (0 for one line), its size in points, whether it is bold.
struct letter_floor_text {
  const char *text;
  double width;
  double size;
  int bold;
};

/// Draws texts one below the other with bare Pango and Cairo, as many squares as a code has, and gives
/// the length of the PDF.
size_t letter_floor(const struct letter_floor_text *texts, size_t count, int squares);

#endif
