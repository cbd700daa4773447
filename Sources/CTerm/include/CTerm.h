#ifndef VERZUG_TERM_H
#define VERZUG_TERM_H

#include <stddef.h>
#include <stdint.h>

/// The screen of ncurses, opaque: nothing of <curses.h> gets out of here, since its macros, globals
/// and feature tests do not go together with Swift's. There is one screen in a process.

/// One cell: a scalar, or the number of a cluster when `is_cluster`.
typedef struct {
  uint32_t content;
  uint16_t style;
  uint8_t width;
  uint8_t is_cluster;
} term_cell;

/// So many scalars make a cluster: one and its marks, zeros at the end.
enum { term_cluster_length = 5 };

/// How opening went.
enum {
  term_opened = 0,
  /// The descriptors are no terminal.
  term_no_terminal = 1,
  /// terminfo does not know the name.
  term_unknown = 2,
  /// The terminal cannot move its cursor.
  term_too_plain = 3,
};

/// Attributes of a style.
enum { term_bold = 1, term_dim = 2, term_italic = 4, term_underline = 8, term_reverse = 16 };

/// Opens the screen on two descriptors, which stay the caller's. `direct` takes the built-in entry
/// with 16 million colours instead of the one of that name.
int term_open(const char *name, int input, int output, int direct);

/// Bytes that the terminal must get when the screen is left, also by a crash; at most 200.
void term_set_farewell(const char *bytes, size_t count);

/// Gives the terminal back as it was.
void term_close(void);

/// Gives the terminal back for a while.
void term_leave(void);

/// Takes the terminal again; the next flush draws everything.
void term_return(void);

/// How many colours the terminal has; 0 for none.
int term_colors(void);

/// The size that the terminal has now.
void term_measure(int *rows, int *columns);

/// Makes the screen as large as this; the next flush draws everything.
void term_resize(int rows, int columns);

/// Sets the modes again; the next flush draws everything.
void term_spoil(void);

/// Says how a style looks: colours by number, -1 for the terminal's own.
void term_define(uint16_t style, int foreground, int background, unsigned attributes);

/// Puts cells into a row.
void term_put(
    int row, int column, const term_cell *cells, int count, const uint32_t *clusters);

/// Sends what changed, with the cursor in a cell, or hidden where `row` is negative.
void term_flush(int row, int column);

/// Sends bytes past the screen.
void term_send(const char *bytes, size_t count);

/// The columns of a scalar as the C library counts them in UTF-8, or -1.
int term_width(uint32_t scalar);

// MARK: - Ends of life

/// What is written to standard error from now on is kept, and shown when the screen is left: else
/// it would stand in the middle of the picture, or vanish with it. Nothing is done where standard
/// error is no terminal.
void term_hold_errors(void);

/// Shows what was kept of standard error, and lets it go its way again.
void term_show_errors(void);

/// Restores the terminal before a fatal signal ends the process.
void term_guard(void);

/// Lets a thread restore the terminal when its stack overflows.
void term_guard_thread(void);

/// Opens the pipe from which the numbers of the signals that came can be read, a byte each: of the
/// window's size, of stopping, going on and ending. Returns its descriptor, or -1.
int term_signals_open(void);

/// Gives signals their old meaning.
void term_signals_close(void);

/// Blocks the signals of `term_signals_open` in this thread, so that they come to the main thread.
void term_signals_block(void);

/// Stops the process group, as Ctrl-Z does elsewhere. Returns when it goes on.
void term_stop(void);

/// Starts a program with ordinary signals. Returns its process id, or the negative error number.
int term_spawn(const char *path, char *const arguments[]);

/// How a started program stands: 0 runs, 1 stopped, 2 ended with `status` as its exit status or 128
/// and the signal.
int term_wait(int process, int *status);

#endif
