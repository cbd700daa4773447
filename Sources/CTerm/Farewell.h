#ifndef VERZUG_FAREWELL_H
#define VERZUG_FAREWELL_H

#include <stddef.h>

/// Remembers the modes of the terminal; 0 if it is none.
int farewell_save(int input, int output);

/// From now on a crash restores the terminal.
void farewell_arm(const char *plain, const char *cursor, const char *leave);

/// The terminal was given back.
void farewell_disarm(void);

/// The terminal was taken again.
void farewell_rearm(void);

/// What leaving must send besides what curses sends.
const char *farewell_bytes(size_t *count);

#endif
