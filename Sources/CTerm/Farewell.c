#define _GNU_SOURCE
#include "Farewell.h"
#include "CTerm.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Whatever ends the process, the terminal is as it was. A handler of signals may only call what is
// safe in one: everything that it writes is prepared before.

static struct {
  int input;
  int output;
  struct termios modes;
  char extra[208];
  size_t extra_count;
  char leave[256];
  size_t leave_count;
  volatile sig_atomic_t armed;
  /// Where standard error really goes, and the file that holds what was written meanwhile.
  int errors;
  int held;
} farewell = {.errors = -1, .held = -1};

// MARK: - The terminal

int farewell_save(int input, int output) {
  farewell.input = input;
  farewell.output = output;
  return tcgetattr(input, &farewell.modes) == 0;
}

static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  // Padding such as $<100/> is for terminals that nobody has any more.
  for (; *text != 0 && farewell.leave_count < sizeof farewell.leave; text++) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end;
        continue;
      }
    }
    farewell.leave[farewell.leave_count++] = *text;
  }
}

void farewell_arm(const char *plain, const char *cursor, const char *leave) {
  farewell.leave_count = 0;
  append(plain);
  append(cursor);
  // A terminal without a second screen keeps the picture: the shell goes on below it.
  if (leave == NULL || leave == (const char *)-1) leave = "\r\n\n";
  append(leave);
  farewell.armed = 1;
}

void farewell_disarm(void) { farewell.armed = 0; }

void farewell_rearm(void) { farewell.armed = 1; }

void term_set_farewell(const char *bytes, size_t count) {
  if (count > sizeof farewell.extra) count = sizeof farewell.extra;
  memcpy(farewell.extra, bytes, count);
  farewell.extra_count = count;
}

const char *farewell_bytes(size_t *count) {
  *count = farewell.extra_count;
  return farewell.extra;
}

static void send(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(farewell.output, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void restore(void) {
  if (!farewell.armed) return;
  farewell.armed = 0;
  send(farewell.extra, farewell.extra_count);
  send(farewell.leave, farewell.leave_count);
  tcsetattr(farewell.input, TCSANOW, &farewell.modes);
}

// MARK: - Standard error

void term_hold_errors(void) {
  if (farewell.held >= 0 || !isatty(STDERR_FILENO)) return;
  farewell.held = memfd_create("errors", MFD_CLOEXEC);
  if (farewell.held < 0) return;
  fcntl(farewell.held, F_SETFL, O_APPEND);
  farewell.errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(farewell.held, STDERR_FILENO);
}

/// Shows what was held. It may come from anywhere, so only printable ASCII passes.
void term_show_errors(void) {
  if (farewell.held < 0) return;
  dup2(farewell.errors, STDERR_FILENO);
  char bytes[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(farewell.held, bytes, sizeof bytes, offset)) > 0 && offset < 65536) {
    for (ssize_t i = 0; i < count; i++) {
      if (bytes[i] != '\n' && (bytes[i] < 0x20 || bytes[i] > 0x7E)) bytes[i] = '?';
    }
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
    offset += count;
  }
  close(farewell.held);
  close(farewell.errors);
  farewell.held = farewell.errors = -1;
}

// MARK: - Fatal signals

static const int fatal_signals[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS,
  SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF,
};

/// The process ends as it would have ended, only with a whole terminal. The Swift runtime's own
/// handler is not called: it would ask questions on a terminal.
static void on_fatal(int number) {
  restore();
  term_show_errors();
  signal(number, SIG_DFL);
  raise(number);
}

static void at_exit(void) {
  restore();
  term_show_errors();
}

void term_guard(void) {
  static int is_registered = 0;
  if (!is_registered) atexit(at_exit);
  is_registered = 1;
  term_guard_thread();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal_signals / sizeof *fatal_signals; i++) {
    sigaction(fatal_signals[i], &action, NULL);
  }
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void term_guard_thread(void) {
  static _Thread_local char *stack = NULL;
  if (stack != NULL) return;
  size_t size = 65536;
  stack = malloc(size);
  if (stack == NULL) return;
  stack_t alternative = {.ss_sp = stack, .ss_size = size, .ss_flags = 0};
  sigaltstack(&alternative, NULL);
}
