#include "CFaultDisk.h"

#include <errno.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECTOR 512

// Something that was written and not synced yet. A truncation has no bytes.
typedef struct Change {
    struct Change *next;
    int is_truncation;
    int64_t offset;
    int64_t length;
    unsigned char *bytes;
} Change;

// What a disk surely holds of a file, and what may be there besides.
typedef struct Image {
    struct Image *next;
    char *path;
    unsigned char *bytes;
    int64_t length;
    Change *first;
    Change **last;
    int is_gone;
} Image;

typedef struct {
    sqlite3_file base;
    Image *image;
    // The default VFS's file follows.
} File;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3_vfs *below;
static sqlite3_vfs vfs;
static sqlite3_io_methods methods;
static char *watched;
static Image *images;
static int planned_fault, planned_calls, has_struck, is_off, does_lie, last_errno;
static int64_t planned_left, counts[4];

static sqlite3_file *real(sqlite3_file *file) { return (sqlite3_file *)((File *)file + 1); }
static Image *image_of(sqlite3_file *file) { return ((File *)file)->image; }

// Counts a call, and answers what goes wrong with it. The lock is held.
static int fault_at(int call) {
    if (is_off) return FAULT_DISK_POWER;
    int place = call == FAULT_DISK_WRITES ? 0 : call == FAULT_DISK_SYNCS ? 1 : call == FAULT_DISK_READS ? 2 : 3;
    counts[place]++;
    if (planned_fault == FAULT_DISK_NOTHING || !(planned_calls & call)) return FAULT_DISK_NOTHING;
    if (planned_left-- > 0) return FAULT_DISK_NOTHING;
    int fault = planned_fault;
    planned_fault = FAULT_DISK_NOTHING;
    has_struck = 1;
    if (fault == FAULT_DISK_POWER) is_off = 1;
    return fault;
}

static int failure(int fault, int code) {
    last_errno = fault == FAULT_DISK_ENOSPC ? ENOSPC : EIO;
    return fault == FAULT_DISK_ENOSPC && code == SQLITE_IOERR_WRITE ? SQLITE_FULL : code;
}

static void note(Image *image, int is_truncation, int64_t offset, const void *bytes, int64_t length) {
    Change *change = calloc(1, sizeof *change);
    change->is_truncation = is_truncation;
    change->offset = offset;
    change->length = length;
    if (length > 0) {
        change->bytes = malloc(length);
        memcpy(change->bytes, bytes, length);
    }
    *image->last = change;
    image->last = &change->next;
}

static void grow(unsigned char **bytes, int64_t *length, int64_t to) {
    if (to <= *length) return;
    *bytes = realloc(*bytes, to);
    memset(*bytes + *length, 0, to - *length);
    *length = to;
}

// Makes a change to bytes, whole.
static void apply(unsigned char **bytes, int64_t *length, const Change *change) {
    if (change->is_truncation) {
        if (change->offset < *length) *length = change->offset;
        return;
    }
    grow(bytes, length, change->offset + change->length);
    memcpy(*bytes + change->offset, change->bytes, change->length);
}

static void forget_changes(Image *image) {
    for (Change *change = image->first; change;) {
        Change *next = change->next;
        free(change->bytes);
        free(change);
        change = next;
    }
    image->first = NULL;
    image->last = &image->first;
}

// MARK: Files

static int f_close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

static int f_read(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset) {
    if (image_of(file)) {
        pthread_mutex_lock(&lock);
        int fault = fault_at(FAULT_DISK_READS);
        int code = fault ? failure(fault, SQLITE_IOERR_READ) : SQLITE_OK;
        pthread_mutex_unlock(&lock);
        if (code) return code;
    }
    return real(file)->pMethods->xRead(real(file), bytes, length, offset);
}

static int f_write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset) {
    Image *image = image_of(file);
    if (!image) return real(file)->pMethods->xWrite(real(file), bytes, length, offset);
    pthread_mutex_lock(&lock);
    int fault = fault_at(FAULT_DISK_WRITES);
    int written = fault == FAULT_DISK_SHORT ? length / 2 : fault ? 0 : length;
    int code = SQLITE_OK;
    if (written) {
        note(image, 0, offset, bytes, written);
        code = real(file)->pMethods->xWrite(real(file), bytes, written, offset);
    }
    if (fault) code = failure(fault, SQLITE_IOERR_WRITE);
    pthread_mutex_unlock(&lock);
    return code;
}

static int f_truncate(sqlite3_file *file, sqlite3_int64 size) {
    Image *image = image_of(file);
    if (!image) return real(file)->pMethods->xTruncate(real(file), size);
    pthread_mutex_lock(&lock);
    int fault = fault_at(FAULT_DISK_TRUNCATES);
    int code = fault ? failure(fault, SQLITE_IOERR_TRUNCATE) : SQLITE_OK;
    if (!fault) {
        note(image, 1, size, NULL, 0);
        code = real(file)->pMethods->xTruncate(real(file), size);
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int f_sync(sqlite3_file *file, int flags) {
    Image *image = image_of(file);
    if (!image) return real(file)->pMethods->xSync(real(file), flags);
    pthread_mutex_lock(&lock);
    int fault = fault_at(FAULT_DISK_SYNCS);
    int code = fault ? failure(fault, SQLITE_IOERR_FSYNC) : SQLITE_OK;
    if (!fault && !does_lie) {
        for (Change *change = image->first; change; change = change->next) {
            apply(&image->bytes, &image->length, change);
        }
        forget_changes(image);
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int f_size(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
static int f_lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
static int f_unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
static int f_reserved(sqlite3_file *file, int *out) {
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
static int f_control(sqlite3_file *file, int op, void *arg) {
    return real(file)->pMethods->xFileControl(real(file), op, arg);
}
static int f_sector(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
// No more than any disk does: neither atomic writes nor safe appends.
static int f_characteristics(sqlite3_file *file) {
    return image_of(file) ? 0 : real(file)->pMethods->xDeviceCharacteristics(real(file));
}
static int f_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **out) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
static int f_shm_lock(sqlite3_file *file, int offset, int n, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
static void f_shm_barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
static int f_shm_unmap(sqlite3_file *file, int delete) { return real(file)->pMethods->xShmUnmap(real(file), delete); }

// MARK: The file system

// The image of a path that is watched, made from what is on the disk when it is new. The lock is held.
static Image *find(const char *path) {
    if (!watched || !path || strncmp(path, watched, strlen(watched)) != 0) return NULL;
    for (Image *image = images; image; image = image->next) {
        if (strcmp(image->path, path) == 0) return image;
    }
    Image *image = calloc(1, sizeof *image);
    image->path = strdup(path);
    image->last = &image->first;
    FILE *file = fopen(path, "rb");
    if (file) {
        unsigned char buffer[65536];
        size_t n;
        while ((n = fread(buffer, 1, sizeof buffer, file)) > 0) {
            int64_t before = image->length;
            grow(&image->bytes, &image->length, before + (int64_t)n);
            memcpy(image->bytes + before, buffer, n);
        }
        fclose(file);
    }
    image->next = images;
    images = image;
    return image;
}

static int v_open(sqlite3_vfs *self, const char *path, sqlite3_file *file, int flags, int *out) {
    (void)self;
    File *mine = (File *)file;
    mine->image = NULL;
    mine->base.pMethods = NULL;
    int code = below->xOpen(below, path, real(file), flags, out);
    if (!real(file)->pMethods) return code;
    if (code == SQLITE_OK && !(flags & SQLITE_OPEN_READONLY)) {
        pthread_mutex_lock(&lock);
        mine->image = find(path);
        if (mine->image) mine->image->is_gone = 0;
        pthread_mutex_unlock(&lock);
    }
    mine->base.pMethods = &methods;
    return code;
}

// A file that was deleted is taken to be gone at once; this service deletes none that matters while it runs.
static int v_delete(sqlite3_vfs *self, const char *path, int sync) {
    (void)self;
    pthread_mutex_lock(&lock);
    for (Image *image = images; image; image = image->next) {
        if (strcmp(image->path, path) != 0 || is_off) continue;
        image->is_gone = 1;
        image->length = 0;
        forget_changes(image);
    }
    pthread_mutex_unlock(&lock);
    return below->xDelete(below, path, sync);
}

static int v_access(sqlite3_vfs *self, const char *path, int flags, int *out) {
    (void)self;
    return below->xAccess(below, path, flags, out);
}
static int v_full(sqlite3_vfs *self, const char *path, int n, char *out) {
    (void)self;
    return below->xFullPathname(below, path, n, out);
}
static int v_random(sqlite3_vfs *self, int n, char *out) {
    (void)self;
    return below->xRandomness(below, n, out);
}
static int v_sleep(sqlite3_vfs *self, int us) {
    (void)self;
    return below->xSleep(below, us);
}
static int v_time(sqlite3_vfs *self, double *out) {
    (void)self;
    return below->xCurrentTime(below, out);
}
static int v_time64(sqlite3_vfs *self, sqlite3_int64 *out) {
    (void)self;
    return below->xCurrentTimeInt64(below, out);
}
static int v_error(sqlite3_vfs *self, int n, char *out) {
    (void)self;
    (void)n;
    (void)out;
    int code = last_errno;
    return code ? code : below->xGetLastError(below, n, out);
}

static int install(void) {
    if (below) return SQLITE_OK;
    below = sqlite3_vfs_find(NULL);
    if (!below) return SQLITE_ERROR;
    vfs.iVersion = 2;
    vfs.szOsFile = (int)sizeof(File) + below->szOsFile;
    vfs.mxPathname = below->mxPathname;
    vfs.zName = "faultdisk";
    vfs.xOpen = v_open;
    vfs.xDelete = v_delete;
    vfs.xAccess = v_access;
    vfs.xFullPathname = v_full;
    vfs.xRandomness = v_random;
    vfs.xSleep = v_sleep;
    vfs.xCurrentTime = v_time;
    vfs.xCurrentTimeInt64 = v_time64;
    vfs.xGetLastError = v_error;
    // Version 2: without memory mapping, past which nothing could be seen.
    methods.iVersion = 2;
    methods.xClose = f_close;
    methods.xRead = f_read;
    methods.xWrite = f_write;
    methods.xTruncate = f_truncate;
    methods.xSync = f_sync;
    methods.xFileSize = f_size;
    methods.xLock = f_lock;
    methods.xUnlock = f_unlock;
    methods.xCheckReservedLock = f_reserved;
    methods.xFileControl = f_control;
    methods.xSectorSize = f_sector;
    methods.xDeviceCharacteristics = f_characteristics;
    methods.xShmMap = f_shm_map;
    methods.xShmLock = f_shm_lock;
    methods.xShmBarrier = f_shm_barrier;
    methods.xShmUnmap = f_shm_unmap;
    return sqlite3_vfs_register(&vfs, 1);
}

// MARK: What tests call

int fault_disk_watch(const char *directory) {
    pthread_mutex_lock(&lock);
    int code = install();
    // Images of files that are still open somewhere stay; there are few.
    images = NULL;
    free(watched);
    watched = strdup(directory);
    planned_fault = FAULT_DISK_NOTHING;
    has_struck = is_off = does_lie = last_errno = 0;
    memset(counts, 0, sizeof counts);
    pthread_mutex_unlock(&lock);
    return code;
}

void fault_disk_plan(int fault, int calls, int64_t n) {
    pthread_mutex_lock(&lock);
    planned_fault = fault;
    planned_calls = calls;
    planned_left = n;
    has_struck = 0;
    pthread_mutex_unlock(&lock);
}

void fault_disk_lie(int lies) {
    pthread_mutex_lock(&lock);
    does_lie = lies;
    pthread_mutex_unlock(&lock);
}

int64_t fault_disk_calls(int calls) {
    pthread_mutex_lock(&lock);
    int64_t sum = 0;
    for (int i = 0; i < 4; i++) {
        if (calls & 1 << i) sum += counts[i];
    }
    pthread_mutex_unlock(&lock);
    return sum;
}

int fault_disk_struck(void) {
    pthread_mutex_lock(&lock);
    int struck = has_struck;
    pthread_mutex_unlock(&lock);
    return struck;
}

// SplitMix64.
static uint64_t draw(uint64_t *state) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15ull);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ z >> 27) * 0x94D049BB133111EBull;
    return z ^ z >> 31;
}

static int recover(const Image *image, const char *directory, int keep, uint64_t *random) {
    const char *name = strrchr(image->path, '/');
    char path[4096];
    snprintf(path, sizeof path, "%s%s", directory, name ? name : image->path);
    unsigned char *bytes = malloc(image->length > 0 ? image->length : 1);
    int64_t length = image->length;
    memcpy(bytes, image->bytes, length);
    for (const Change *change = image->first; change; change = change->next) {
        if (keep == FAULT_DISK_KEEP_NOTHING) break;
        if (keep != FAULT_DISK_KEEP_SECTORS || change->is_truncation) {
            if (keep == FAULT_DISK_KEEP_ALL || draw(random) & 1) apply(&bytes, &length, change);
            continue;
        }
        for (int64_t at = 0; at < change->length;) {
            int64_t end = (change->offset + at) / SECTOR * SECTOR + SECTOR - change->offset;
            if (end > change->length) end = change->length;
            if (draw(random) & 1) {
                grow(&bytes, &length, change->offset + end);
                memcpy(bytes + change->offset + at, change->bytes + at, end - at);
            }
            at = end;
        }
    }
    FILE *file = fopen(path, "wb");
    int code = file ? 0 : errno;
    if (file && fwrite(bytes, 1, length, file) != (size_t)length) code = errno;
    if (file && fclose(file) != 0) code = errno;
    free(bytes);
    return code;
}

int fault_disk_recover(const char *directory, int keep, uint64_t seed) {
    pthread_mutex_lock(&lock);
    int code = 0;
    for (Image *image = images; image && !code; image = image->next) {
        if (!image->is_gone) code = recover(image, directory, keep, &seed);
    }
    pthread_mutex_unlock(&lock);
    return code;
}
