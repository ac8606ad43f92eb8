#if defined(__linux__)
#include <linux/sched/types.h>
#include <sys/syscall.h>
#include <unistd.h>

// Has the calling thread ask for slices of the processor of so many nanoseconds, and leaves its policy, niceness and
// the like as they are. Answers 0 where that is done or means nothing. glibc has no function for it, and Swift imports
// none that is variadic.
static inline int repute_take_slices_of(unsigned long long nanoseconds) {
    struct sched_attr attr = {.size = sizeof attr};
    if (syscall(SYS_sched_getattr, 0, &attr, sizeof attr, 0) != 0) return -1;
    attr.sched_runtime = nanoseconds;
    return (int)syscall(SYS_sched_setattr, 0, &attr, 0);
}
#else
static inline int repute_take_slices_of(unsigned long long nanoseconds) { return 0; }
#endif
