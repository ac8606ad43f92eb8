// A disk that loses its power, or fails, for the tests: an SQLite VFS around the default one.
//
// Of every file under one directory it keeps what a disk surely holds, the image at the last sync, and what was written
// since, which after a power loss may be there, or not, or in part. One directory at a time; for any threads.
#ifndef CFAULTDISK_H
#define CFAULTDISK_H

#include <stdint.h>

// What goes wrong.
enum {
    FAULT_DISK_NOTHING = 0,
    // The power goes: this call and every one after it fails.
    FAULT_DISK_POWER = 1,
    // This call fails with EIO.
    FAULT_DISK_EIO = 2,
    // This call fails with ENOSPC.
    FAULT_DISK_ENOSPC = 3,
    // This write writes its first half and fails with EIO.
    FAULT_DISK_SHORT = 4,
};

// At which calls.
enum {
    FAULT_DISK_WRITES = 1,
    FAULT_DISK_SYNCS = 2,
    FAULT_DISK_READS = 4,
    FAULT_DISK_TRUNCATES = 8,
};

// Watches the files of a directory that are opened from now on, forgetting those of the one before.
// Answers an SQLite result code.
int fault_disk_watch(const char *directory);

// Has the n-th of these calls from now on go wrong, the first being 0.
void fault_disk_plan(int fault, int calls, int64_t n);

// Has syncs answer that they are done while nothing is surely on the disk.
void fault_disk_lie(int lies);

// How many calls of these kinds were made since watching began.
int64_t fault_disk_calls(int calls);

// Whether what was planned has happened.
int fault_disk_struck(void);

// How much of what was not synced is found after the power went.
enum {
    FAULT_DISK_KEEP_NOTHING = 0,
    FAULT_DISK_KEEP_ALL = 1,
    // Each write or truncation or none of it, by chance.
    FAULT_DISK_KEEP_SOME = 2,
    // Each sector of 512 bytes of each write, by chance.
    FAULT_DISK_KEEP_SECTORS = 3,
};

// Writes the files as they are found after the power went into another directory, which exists.
// Answers 0, or an errno.
int fault_disk_recover(const char *directory, int keep, uint64_t seed);

#endif
