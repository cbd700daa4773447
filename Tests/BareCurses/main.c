#include "CursesFloor.h"

#include <stdlib.h>
#include <unistd.h>

/// The least that a program on ncurses is: it draws one picture and waits for a key.
int main(void) {
  const char *name = getenv("TERM");
  if (!floor_open(name == NULL ? "vt100" : name, 0, 1)) return 1;
  floor_draw(24, 80, 0);
  char key;
  if (read(0, &key, 1) < 0) return 1;
  floor_close();
  return 0;
}
