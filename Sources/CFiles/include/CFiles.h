#ifndef VERZUG_FILES_H
#define VERZUG_FILES_H

/// Locks of the open file description (OFD): unlike POSIX locks they do not vanish when some other
/// descriptor of the same file is closed. `fcntl` is variadic and out of Swift's reach.

/// Tries to take the whole file for oneself. Returns 0, or the number of the error.
int verzug_lock_try(int descriptor);

/// Gives the file free. Returns 0, or the number of the error.
int verzug_lock_release(int descriptor);

/// Whether another open file holds the lock: 1 or 0. Nothing is locked to find out.
int verzug_lock_is_held(int descriptor);

/// The kind of the disk under an open file, as `statfs` names it, or 0.
unsigned int verzug_disk_kind(int descriptor);

#endif
