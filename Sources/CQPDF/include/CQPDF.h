#ifndef VERZUG_QPDF_H
#define VERZUG_QPDF_H

#include <stddef.h>

/// What came of looking for a file inside a PDF.
enum verzug_pdf_outcome {
  /// It is there.
  VERZUG_PDF_FOUND = 0,
  /// No file of that name is attached.
  VERZUG_PDF_NONE = 1,
  /// The bytes are no PDF, or a damaged one.
  VERZUG_PDF_UNREADABLE = 2,
  /// It cannot be read without a password.
  VERZUG_PDF_LOCKED = 3,
  /// The attached file is larger than allowed.
  VERZUG_PDF_TOO_LARGE = 4,
  /// Reading took more memory or time than a PDF may, or broke down.
  VERZUG_PDF_GAVE_UP = 5
};

/// Looks for an attached file in a PDF, in a process of its own.
///
/// PDF is a language in which a few bytes can stand for gigabytes, and libqpdf sets no bounds. The
/// child that reads may use so much memory and time; what it dies of does not touch us.
///
/// names: what the file may be called, the best first, with a slash between them; letters are
/// compared without case.
/// limit: the most bytes the file may have.
/// memory: how much more memory the child may use than it begins with, in bytes.
/// seconds: how long it may compute.
/// found, length: the file, to be given back with verzug_pdf_release.
enum verzug_pdf_outcome verzug_pdf_attachment(
  const unsigned char *bytes, size_t count, const char *names, size_t limit, size_t memory,
  unsigned seconds, unsigned char **found, size_t *length);

/// Gives a file back.
void verzug_pdf_release(unsigned char *found);

#endif
