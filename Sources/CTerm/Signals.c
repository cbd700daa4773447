#define _GNU_SOURCE
#include "CTerm.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// Signals become bytes in a pipe. Handlers, unlike a signalfd, leave the mask alone, which every
// program that is started would inherit.

extern char **environ;

static const int told[] = {
  SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGCHLD,
};
enum { told_count = sizeof told / sizeof *told };

static int ends[2] = {-1, -1};
static struct sigaction before[told_count];

static void on_signal(int number) {
  int error = errno;
  char byte = (char)number;
  // A full pipe wakes the reader as well as one byte more would.
  if (write(ends[1], &byte, 1) < 0) {}
  errno = error;
}

static void listen_to(int number, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

int term_signals_open(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < told_count; i++) listen_to(told[i], &before[i]);
  return ends[0];
}

void term_signals_close(void) {
  if (ends[0] < 0) return;
  for (int i = 0; i < told_count; i++) sigaction(told[i], &before[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void term_signals_block(void) {
  sigset_t mask;
  sigemptyset(&mask);
  for (int i = 0; i < told_count; i++) sigaddset(&mask, told[i]);
  pthread_sigmask(SIG_BLOCK, &mask, NULL);
}

void term_stop(void) {
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  // Here the process was stopped and goes on, or its group has nobody who could let it go on.
  listen_to(SIGTSTP, NULL);
}

int term_spawn(const char *path, char *const arguments[]) {
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t process;
  int error = posix_spawnp(&process, path, NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error == 0 ? process : -error;
}

int term_wait(int process, int *status) {
  int how;
  pid_t found;
  do {
    found = waitpid(process, &how, WNOHANG | WUNTRACED);
  } while (found < 0 && errno == EINTR);
  if (found == 0) return 0;
  if (found > 0 && WIFSTOPPED(how)) return 1;
  *status = found < 0 ? 127 : WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
  return 2;
}
