// Time, CPU and exact-enough histograms.

#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static inline uint64_t nanoseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

// User and system time of this process, in seconds.
static inline double cpuSeconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// Counts by value, linear within each power of two: at most 1/1024 off, from 1 ns to 2^63 ns.
enum { histogramBits = 10, histogramRows = 64 };

typedef struct {
    uint64_t counts[histogramRows << histogramBits];
    uint64_t total, highest;
} Histogram;

static inline void record(Histogram *histogram, uint64_t value) {
    int shift = value >> histogramBits ? 63 - __builtin_clzll(value) - histogramBits : -1;
    size_t row = (size_t)(shift + 1);
    size_t column = shift < 0 ? value : (value >> shift) - (1u << histogramBits);
    histogram->counts[row << histogramBits | column]++;
    histogram->total++;
    if (value > histogram->highest) histogram->highest = value;
}

// The value that a share of all values does not exceed.
static inline uint64_t quantile(const Histogram *histogram, double share) {
    uint64_t rank = (uint64_t)(share * (double)histogram->total), seen = 0;
    for (size_t i = 0; i < (size_t)histogramRows << histogramBits; i++) {
        seen += histogram->counts[i];
        if (seen <= rank) continue;
        size_t row = i >> histogramBits, column = i & ((1u << histogramBits) - 1);
        return row == 0 ? column : (column + (1u << histogramBits)) << (row - 1);
    }
    return histogram->highest;
}

__attribute__((noreturn, format(printf, 1, 2))) static inline void fail(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    __builtin_va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

#endif
