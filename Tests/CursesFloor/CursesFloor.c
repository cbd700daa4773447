#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define NCURSES_WIDECHAR 1
#include "CursesFloor.h"

#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static SCREEN *screen;
static FILE *files[2];

int floor_open(const char *name, int input, int output) {
  setlocale(LC_CTYPE, "C.UTF-8");
  use_tioctl(TRUE);
  files[0] = fdopen(dup(input), "r");
  files[1] = fdopen(dup(output), "w");
  screen = newterm(name, files[1], files[0]);
  if (screen == NULL) return 0;
  set_term(screen);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  start_color();
  use_default_colors();
  return 1;
}

void floor_draw(int rows, int columns, int seed) {
  int pairs[2] = {0, alloc_pair(1, -1)};
  cchar_t row[512];
  memset(row, 0, sizeof row);
  for (int y = 0; y < rows; y++) {
    for (int x = 0; x < columns; x++) {
      int pair = pairs[x / 20 % 2];
      int first = y * 3 + x / 20 * 20 + seed * 7;
      row[x].chars[0] = L'a' + (first + (x % 20) * (x % 20)) % 26;
      row[x].ext_color = pair;
      row[x].attr = COLOR_PAIR(pair);
    }
    mvwadd_wchnstr(stdscr, y, 0, row, columns);
  }
  wnoutrefresh(stdscr);
  doupdate();
}

void floor_move(int from, int to, int columns) {
  for (int x = 0; x < columns; x += 20) {
    short pair = x / 20 % 2 == 0 ? 0 : (short)alloc_pair(1, -1);
    mvwchgat(stdscr, from, x, 20, A_NORMAL, pair, NULL);
    mvwchgat(stdscr, to, x, 20, A_REVERSE, pair, NULL);
  }
  wnoutrefresh(stdscr);
  doupdate();
}

void floor_close(void) {
  endwin();
  delscreen(screen);
  fclose(files[0]);
  fclose(files[1]);
}
