#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

static int apply(int descriptor, short type) {
  struct flock lock;
  memset(&lock, 0, sizeof lock);
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  while (fcntl(descriptor, F_OFD_SETLK, &lock) == -1) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

int verzug_lock_try(int descriptor) { return apply(descriptor, F_WRLCK); }

int verzug_lock_release(int descriptor) { return apply(descriptor, F_UNLCK); }

int verzug_lock_is_held(int descriptor) {
  struct flock lock;
  memset(&lock, 0, sizeof lock);
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  return fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

unsigned int verzug_disk_kind(int descriptor) {
  struct statfs disk;
  return fstatfs(descriptor, &disk) == 0 ? (unsigned int)disk.f_type : 0;
}
