#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerm.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "DirectColor.h"
#include "Farewell.h"

/// A style as curses wants it.
typedef struct {
  attr_t attributes;
  int pair;
} look;

static struct {
  SCREEN *screen;
  FILE *input;
  FILE *output;
  int descriptor;
  look *looks;
  size_t look_count;
  cchar_t *row;
  int row_length;
} term;

// MARK: - Opening and closing

/// Letters are UTF-8 whatever the locale says: it names one that is not installed often enough.
/// Only LC_CTYPE, since LC_NUMERIC would change how C reads and writes numbers.
static void speak_utf8(void) {
  const char *locale = setlocale(LC_CTYPE, "");
  if (locale == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "C");
  }
}

/// Starts curses. The built-in entry is in the environment only meanwhile: programs started from
/// here must not see it.
static SCREEN *start(const char *name, int direct) {
  if (!direct) return newterm(name, term.output, term.input);
  const char *old = getenv("TERMINFO");
  char *kept = old == NULL ? NULL : strdup(old);
  setenv("TERMINFO", direct_color, 1);
  SCREEN *screen = newterm("direct-color", term.output, term.input);
  if (kept == NULL) unsetenv("TERMINFO"); else setenv("TERMINFO", kept, 1);
  free(kept);
  return screen;
}

/// Whether the terminal has a capability.
static int has(const char *capability) {
  return capability != NULL && capability != (const char *)-1;
}

static void close_files(void) {
  if (term.input != NULL) fclose(term.input);
  if (term.output != NULL) fclose(term.output);
  term.input = term.output = NULL;
}

static void set_modes(void) {
  // Every key arrives as bytes, Ctrl-C, Ctrl-Z and Ctrl-S too. Without keypad() the terminal keeps
  // its ordinary arrows, which are unmistakable.
  raw();
  noecho();
  nonl();
  typeahead(-1);
  meta(stdscr, TRUE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  def_prog_mode();
}

int term_open(const char *name, int input, int output, int direct) {
  // The modes are saved before curses changes them, or a crash would restore changed ones.
  if (!isatty(output) || !farewell_save(input, output)) return term_no_terminal;
  speak_utf8();
  // The size is the terminal's, not that of exported LINES and COLUMNS.
  use_tioctl(TRUE);
  term.input = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
  term.output = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  term.descriptor = output;
  term.screen = term.input == NULL || term.output == NULL ? NULL : start(name, direct);
  if (term.screen == NULL) {
    close_files();
    return term_unknown;
  }
  set_term(term.screen);
  if (!has(tigetstr("cup"))) {
    endwin();
    delscreen(term.screen);
    term.screen = NULL;
    close_files();
    return term_too_plain;
  }
  set_modes();
  farewell_arm(tigetstr("sgr0"), tigetstr("cnorm"), tigetstr("rmcup"));
  term_define(0, -1, -1, 0);
  return term_opened;
}

void term_close(void) {
  if (term.screen == NULL) return;
  term_leave();
  delscreen(term.screen);
  term.screen = NULL;
  close_files();
  free(term.looks);
  free(term.row);
  term.looks = NULL;
  term.row = NULL;
  term.look_count = 0;
  term.row_length = 0;
}

void term_leave(void) {
  if (term.screen == NULL) return;
  size_t count = 0;
  const char *bytes = farewell_bytes(&count);
  term_send(bytes, count);
  endwin();
  // Without a second screen the picture stays: the shell goes on below it.
  if (!has(tigetstr("rmcup"))) term_send("\r\n", 2);
  farewell_disarm();
}

void term_return(void) {
  if (term.screen == NULL) return;
  reset_prog_mode();
  farewell_rearm();
  clearok(curscr, TRUE);
}

// MARK: - Size and styles

int term_colors(void) {
  if (term.screen == NULL || !has_colors()) return 0;
  return COLORS;
}

void term_measure(int *rows, int *columns) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  ioctl(term.descriptor, TIOCGWINSZ, &size);
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  *columns = size.ws_col > 0 ? size.ws_col : 80;
}

void term_resize(int rows, int columns) {
  if (term.screen == NULL) return;
  resize_term(rows < 1 ? 1 : rows, columns < 1 ? 1 : columns);
  erase();
  clearok(curscr, TRUE);
}

void term_spoil(void) {
  if (term.screen == NULL) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
}

/// A pair of colours that the terminal has, else its own: a wrong one would make curses print NUL.
static int pair_of(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  if (foreground >= COLORS || background >= COLORS) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(unsigned flags) {
  attr_t attributes = WA_NORMAL;
  if (flags & term_bold) attributes |= WA_BOLD;
  if (flags & term_dim) attributes |= WA_DIM;
  if (flags & term_italic) attributes |= WA_ITALIC;
  if (flags & term_underline) attributes |= WA_UNDERLINE;
  if (flags & term_reverse) attributes |= WA_REVERSE;
  return attributes;
}

void term_define(uint16_t style, int foreground, int background, unsigned attributes) {
  if (style >= term.look_count) {
    size_t count = (size_t)style + 64;
    look *looks = realloc(term.looks, count * sizeof *looks);
    if (looks == NULL) return;
    memset(looks + term.look_count, 0, (count - term.look_count) * sizeof *looks);
    term.looks = looks;
    term.look_count = count;
  }
  int pair = term.screen == NULL ? 0 : pair_of(foreground, background);
  attr_t value = attributes_of(attributes);
  // The attributes hold small pairs once more, as curses itself keeps them.
  value |= COLOR_PAIR(pair > 255 ? 255 : pair);
  term.looks[style] = (look){value, pair};
}

// MARK: - Drawing

int term_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// Whether the terminal's C library agrees on the width; else the whole row would be displaced.
static int agrees(const term_cell *cell, wchar_t letter) {
  if (letter >= 0x20 && letter < 0x7F) return 1;
  return wcwidth(letter) == cell->width;
}

static void fill(cchar_t *target, const term_cell *cell, const uint32_t *clusters) {
  look style = cell->style < term.look_count ? term.looks[cell->style] : (look){0, 0};
  memset(target, 0, sizeof *target);
  target->attr = style.attributes;
  target->ext_color = style.pair;
  if (!cell->is_cluster) {
    target->chars[0] = (wchar_t)cell->content;
    return;
  }
  const uint32_t *scalars = clusters + (size_t)cell->content * term_cluster_length;
  target->chars[0] = (wchar_t)scalars[0];
  for (int i = 1, n = 1; i < term_cluster_length && scalars[i] != 0; i++) {
    if (wcwidth((wchar_t)scalars[i]) == 0) target->chars[n++] = (wchar_t)scalars[i];
  }
}

void term_put(
    int row, int column, const term_cell *cells, int count, const uint32_t *clusters) {
  if (term.screen == NULL || count <= 0) return;
  if (term.row_length < count) {
    cchar_t *larger = realloc(term.row, (size_t)count * sizeof *larger);
    if (larger == NULL) return;
    term.row = larger;
    term.row_length = count;
  }
  int filled = 0;
  for (int i = 0; i < count; i++) {
    // The right half of a wide letter comes with its left half.
    if (cells[i].width == 0) continue;
    cchar_t *target = &term.row[filled++];
    fill(target, &cells[i], clusters);
    if (agrees(&cells[i], target->chars[0])) continue;
    memset(target->chars, 0, sizeof target->chars);
    target->chars[0] = L'?';
    if (cells[i].width == 2) {
      term.row[filled] = *target;
      filled++;
    }
  }
  mvwadd_wchnstr(stdscr, row, column, term.row, filled);
}

void term_flush(int row, int column) {
  if (term.screen == NULL) return;
  curs_set(row < 0 ? 0 : 1);
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void term_send(const char *bytes, size_t count) {
  if (term.output == NULL) return;
  fflush(term.output);
  while (count > 0) {
    ssize_t written = write(term.descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}
