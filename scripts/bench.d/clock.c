// The system's time as a preloaded program sees it: the real one and as many days as the file REPUTE_CLOCK says. Other
// clocks, which timers go by, are left alone. (libfaketime sets variables of the environment before the program begins;
// on Linux, Swift then does not find the program's arguments.)
//
//   cc -shared -fPIC -O2 -o clock.so clock.c

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = (int)syscall(SYS_clock_gettime, clock, time);
    const char *path = getenv("REPUTE_CLOCK");
    if (result != 0 || clock != CLOCK_REALTIME || path == NULL) return result;
    FILE *file = fopen(path, "re");
    long days = 0;
    if (file == NULL) return result;
    if (fscanf(file, "%ld", &days) == 1) time->tv_sec += days * 86400;
    fclose(file);
    return result;
}
