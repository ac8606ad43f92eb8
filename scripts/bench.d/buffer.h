// Bytes that come in at one end and leave at the other.

#ifndef BUFFER_H
#define BUFFER_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *bytes;
    size_t from, to, capacity;
} Buffer;

// Makes room for more bytes behind the last. What lies in the buffer may move.
static inline void reserve(Buffer *buffer, size_t more) {
    if (buffer->from == buffer->to) buffer->from = buffer->to = 0;
    if (buffer->to + more <= buffer->capacity) return;
    if (buffer->from) {
        memmove(buffer->bytes, buffer->bytes + buffer->from, buffer->to - buffer->from);
        buffer->to -= buffer->from;
        buffer->from = 0;
    }
    if (buffer->to + more <= buffer->capacity) return;
    while (buffer->to + more > buffer->capacity) buffer->capacity = buffer->capacity ? 2 * buffer->capacity : 65536;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (!buffer->bytes) abort();
}

static inline void append(Buffer *buffer, const void *bytes, size_t count) {
    reserve(buffer, count);
    memcpy(buffer->bytes + buffer->to, bytes, count);
    buffer->to += count;
}

__attribute__((format(printf, 2, 3))) static inline void put(Buffer *buffer, const char *format, ...) {
    va_list arguments;
    reserve(buffer, 512);
    for (;;) {
        size_t room = buffer->capacity - buffer->to;
        va_start(arguments, format);
        size_t length = (size_t)vsnprintf(buffer->bytes + buffer->to, room, format, arguments);
        va_end(arguments);
        if (length < room) {
            buffer->to += length;
            return;
        }
        reserve(buffer, length + 1);
    }
}

#endif
