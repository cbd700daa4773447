#ifndef VERZUG_PROCESS_H
#define VERZUG_PROCESS_H

/// Leaves no memory of the process behind: no core file, and no other process of the same user may
/// look into it. `prctl` is variadic and out of Swift's reach.
void verzug_forbid_dumps(void);

#endif
