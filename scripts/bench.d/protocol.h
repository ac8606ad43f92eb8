// What a protocol is to the load generator: how a connection begins, how a request is written, where its reply ends.
//
// Each protocol is a file of its own. The event loop in load.c knows no more of it than what stands here.

#ifndef PROTOCOL_H
#define PROTOCOL_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "buffer.h"
#include "market.h"

enum { complete, byBuyer, bySeller, credit };

// What all requests of a run have in common.
typedef struct {
    uint64_t seed;     // stands in every id, so that runs do not meet
    int64_t baseTime;  // the moment a trade's days are counted back from, in milliseconds since 1970
    double texts;      // share of the buyers' ratings with a text
    size_t subjects;   // sellers a credit request asks for
    int lineBytes[3];  // of a fact: completed, sealed, shown; for those that are sent ready-made ones
} Settings;

extern Settings settings;

typedef struct {
    size_t id;     // comes back in the reply, where replies name their request
    uint8_t step;  // complete … credit
    size_t order;  // its number in the market
    const Trade *trade;
    const uint32_t *sellers;  // settings.subjects of them, all different, for a credit
} Request;

// How far the reply at the front of a connection's bytes was read. All zero but `missing` before its first byte.
typedef struct {
    size_t seen;     // bytes that were looked at
    size_t missing;  // parts that are still to come
    size_t id;       // of the request it answers, where replies say so
    int isRefused;
} Reply;

typedef struct {
    const char *name;
    int namesRequests;  // whether replies say what they answer, and so may come in any order
    // What a new connection says first; answers how many replies that brings. Null: nothing.
    size_t (*greet)(Buffer *out);
    // Writes a request; answers how many parts its reply has.
    size_t (*request)(Buffer *out, const Request *request);
    // The length of the reply at the front of these bytes once all of it is there, 0 before. Called again with the same
    // bytes and more behind them.
    size_t (*reply)(Reply *reply, const char *bytes, size_t length);
} Protocol;

extern const Protocol repute, redis, postgres;

// Milliseconds since 1970 at which a trade's order was completed. Depends on the trade alone, so that the same run
// within the hour repeats its requests word for word.
static inline int64_t completedAt(const Request *request) {
    return settings.baseTime - 86400000LL * request->trade->daysAgo - (int64_t)(request->order % 3600) * 1000;
}

static inline const char *categoryOf(const Trade *trade) {
    static const char *const categories[] = {"books", "garden", "phones", "shoes", "tea", "toys", "lamps", "music"};
    return categories[trade->seller % 8];
}

#endif
