#ifndef VERZUG_CURSES_FLOOR_H
#define VERZUG_CURSES_FLOOR_H

/// What ncurses does at best: the same pictures as the benchmark's frames, filled straight into its
/// cells, without anything of ours.

/// Opens a screen. Returns 0 if that failed.
int floor_open(const char *name, int input, int output);

/// Draws every cell; another seed changes every cell.
void floor_draw(int rows, int columns, int seed);

/// Moves a reversed bar from one row to another.
void floor_move(int from, int to, int columns);

void floor_close(void);

#endif
