#define _GNU_SOURCE
#include "CQPDF.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <qpdf/qpdf-c.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// MARK: - In the child

/// What is looked for, and the best that was found so far.
struct search {
  qpdf_data pdf;
  /// What the file may be called, the best first, with a slash between them.
  const char *names;
  qpdf_oh best;
  size_t rank;
  unsigned left;
};

/// The place of a name among those looked for; SIZE_MAX where it is none.
static size_t rank_of(const struct search *search, const char *name) {
  size_t rank = 0;
  for (const char *next = search->names; *next != 0; rank++) {
    size_t length = strcspn(next, "/");
    if (strlen(name) == length && strncasecmp(next, name, length) == 0) return rank;
    next += length;
    if (*next != 0) next++;
  }
  return SIZE_MAX;
}

/// Looks at a file specification (ISO 32000-1, 7.11.3): `UF` and `F` name it, `EF` holds it.
static void take(struct search *search, qpdf_oh file) {
  static const char *const keys[] = {"/UF", "/F"};
  if (!qpdf_oh_is_dictionary(search->pdf, file)) return;
  qpdf_oh embedded = qpdf_oh_get_key(search->pdf, file, "/EF");
  if (!qpdf_oh_is_dictionary(search->pdf, embedded)) return;
  for (size_t key = 0; key < 2; key++) {
    qpdf_oh name = qpdf_oh_get_key(search->pdf, file, keys[key]);
    if (!qpdf_oh_is_string(search->pdf, name)) continue;
    size_t rank = rank_of(search, qpdf_oh_get_utf8_value(search->pdf, name));
    if (rank >= search->rank) continue;
    for (size_t place = 0; place < 2; place++) {
      qpdf_oh stream = qpdf_oh_get_key(search->pdf, embedded, keys[place]);
      if (!qpdf_oh_is_stream(search->pdf, stream)) continue;
      search->best = stream;
      search->rank = rank;
      break;
    }
  }
}

/// Walks a tree of names (ISO 32000-1, 7.9.6): `Names` alternates names and files.
static void walk(struct search *search, qpdf_oh node, unsigned depth) {
  if (depth == 0 || search->left == 0 || !qpdf_oh_is_dictionary(search->pdf, node)) return;
  search->left--;
  qpdf_oh names = qpdf_oh_get_key(search->pdf, node, "/Names");
  int count = qpdf_oh_is_array(search->pdf, names) ? qpdf_oh_get_array_n_items(search->pdf, names) : 0;
  for (int place = 1; place < count && search->left > 0; place += 2) {
    search->left--;
    take(search, qpdf_oh_get_array_item(search->pdf, names, place));
  }
  qpdf_oh kids = qpdf_oh_get_key(search->pdf, node, "/Kids");
  count = qpdf_oh_is_array(search->pdf, kids) ? qpdf_oh_get_array_n_items(search->pdf, kids) : 0;
  for (int place = 0; place < count && search->left > 0; place++) {
    walk(search, qpdf_oh_get_array_item(search->pdf, kids, place), depth - 1);
  }
}

/// Looks in the names of the catalogue and among its associated files (PDF/A-3).
static void look(struct search *search) {
  qpdf_oh root = qpdf_get_root(search->pdf);
  if (!qpdf_oh_is_dictionary(search->pdf, root)) return;
  qpdf_oh names = qpdf_oh_get_key(search->pdf, root, "/Names");
  if (qpdf_oh_is_dictionary(search->pdf, names)) {
    walk(search, qpdf_oh_get_key(search->pdf, names, "/EmbeddedFiles"), 32);
  }
  qpdf_oh associated = qpdf_oh_get_key(search->pdf, root, "/AF");
  int count =
    qpdf_oh_is_array(search->pdf, associated)
    ? qpdf_oh_get_array_n_items(search->pdf, associated) : 0;
  for (int place = 0; place < count && search->left > 0; place++) {
    search->left--;
    take(search, qpdf_oh_get_array_item(search->pdf, associated, place));
  }
}

static int send_all(int pipe, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t sent = write(pipe, next, count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return -1;
    next += sent;
    count -= (size_t)sent;
  }
  return 0;
}

/// Why the library could not go on.
static enum verzug_pdf_outcome reason(qpdf_data pdf) {
  qpdf_error error = qpdf_get_error(pdf);
  if (error == NULL) return VERZUG_PDF_UNREADABLE;
  switch (qpdf_get_error_code(pdf, error)) {
  case qpdf_e_password: return VERZUG_PDF_LOCKED;
  // Out of memory, of all that can happen inside.
  case qpdf_e_internal: return VERZUG_PDF_GAVE_UP;
  default: return VERZUG_PDF_UNREADABLE;
  }
}

/// Reads, and says one byte for the outcome before the file.
static enum verzug_pdf_outcome answer(
  const unsigned char *bytes, size_t count, const char *names, size_t limit, int pipe) {
  qpdf_data pdf = qpdf_init();
  qpdf_silence_errors(pdf);
  qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
  QPDF_ERROR_CODE code = qpdf_read_memory(pdf, "", (const char *)bytes, count, NULL);
  if ((code & QPDF_ERRORS) != 0) return reason(pdf);
  struct search search = {pdf, names, 0, SIZE_MAX, 10000};
  look(&search);
  if (search.rank == SIZE_MAX) return VERZUG_PDF_NONE;
  unsigned char *found = NULL;
  size_t length = 0;
  QPDF_BOOL filtered = QPDF_FALSE;
  code = qpdf_oh_get_stream_data(
    pdf, search.best, qpdf_dl_generalized, &filtered, &found, &length);
  if ((code & QPDF_ERRORS) != 0) return reason(pdf);
  if (!filtered) return VERZUG_PDF_UNREADABLE;
  if (length > limit) return VERZUG_PDF_TOO_LARGE;
  unsigned char outcome = VERZUG_PDF_FOUND;
  send_all(pipe, &outcome, 1);
  send_all(pipe, found, length);
  return VERZUG_PDF_FOUND;
}

/// Bounds what this process may use from now on.
static void confine(size_t memory, unsigned seconds) {
  unsigned long pages = 0;
  FILE *sizes = fopen("/proc/self/statm", "r");
  if (sizes == NULL || fscanf(sizes, "%lu", &pages) != 1) _exit(VERZUG_PDF_GAVE_UP);
  fclose(sizes);
  rlim_t space = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + memory;
  struct rlimit bound = {space, space};
  struct rlimit time = {seconds, seconds};
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_AS, &bound) != 0) _exit(VERZUG_PDF_GAVE_UP);
  if (setrlimit(RLIMIT_CPU, &time) != 0) _exit(VERZUG_PDF_GAVE_UP);
  setrlimit(RLIMIT_CORE, &none);
  setrlimit(RLIMIT_FSIZE, &none);
}

/// Everything that the child does; it never comes back.
static _Noreturn void serve(
  const unsigned char *bytes, size_t count, const char *names, size_t limit, size_t memory,
  unsigned seconds, int pipe) {
  // The signals of the terminal are the parent's to answer; what kills this one may kill it.
  for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
  signal(SIGINT, SIG_IGN);
  signal(SIGTSTP, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int nowhere = open("/dev/null", O_RDWR);
  if (nowhere >= 0) {
    dup2(nowhere, 0);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
  }
  confine(memory, seconds);
  unsigned char outcome = (unsigned char)answer(bytes, count, names, limit, pipe);
  if (outcome != VERZUG_PDF_FOUND) send_all(pipe, &outcome, 1);
  _exit(0);
}

// MARK: - In the parent

/// Milliseconds of a clock that nobody sets.
static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// Reads what the child says until it ends, the deadline comes or the limit is passed.
static ssize_t hear(int pipe, unsigned char *buffer, size_t room, long long deadline) {
  size_t length = 0;
  while (length < room) {
    long long left = deadline - now();
    if (left <= 0) return -1;
    struct pollfd waiting = {pipe, POLLIN, 0};
    int ready = poll(&waiting, 1, (int)left);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return -1;
    ssize_t got = read(pipe, buffer + length, room - length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    if (got == 0) break;
    length += (size_t)got;
  }
  return (ssize_t)length;
}

enum verzug_pdf_outcome verzug_pdf_attachment(
  const unsigned char *bytes, size_t count, const char *names, size_t limit, size_t memory,
  unsigned seconds, unsigned char **found, size_t *length) {
  *found = NULL;
  *length = 0;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return VERZUG_PDF_GAVE_UP;
  pid_t child = fork();
  if (child < 0) {
    close(ends[0]);
    close(ends[1]);
    return VERZUG_PDF_GAVE_UP;
  }
  if (child == 0) {
    close(ends[0]);
    serve(bytes, count, names, limit, memory, seconds, ends[1]);
  }
  close(ends[1]);
  // Memory is only touched as far as bytes come.
  unsigned char *buffer = malloc(limit + 1);
  // On a busy machine computing takes longer than it counts.
  ssize_t heard =
    buffer == NULL ? -1 : hear(ends[0], buffer, limit + 1, now() + 4000LL * seconds);
  close(ends[0]);
  if (heard < 0) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  int is_whole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  if (heard < 1 || !is_whole || (heard > 1 && buffer[0] != VERZUG_PDF_FOUND)) {
    free(buffer);
    return VERZUG_PDF_GAVE_UP;
  }
  enum verzug_pdf_outcome outcome = (enum verzug_pdf_outcome)buffer[0];
  if (outcome != VERZUG_PDF_FOUND) {
    free(buffer);
    return outcome;
  }
  *length = (size_t)heard - 1;
  memmove(buffer, buffer + 1, *length);
  *found = buffer;
  return outcome;
}

void verzug_pdf_release(unsigned char *found) { free(found); }
