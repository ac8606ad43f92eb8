// Redis: RESP2, pipelined. One request is one MULTI … EXEC, or one HGETALL a seller; its reply is all that this brings.
//
// An order is a hash, an account's credit is a hash (c:ID), facts are a stream. There are no rules but that the order
// is there: the check is a read within the transaction, whose null this program takes for a refusal.

#include <string.h>

#include "protocol.h"

// A command is an array of strings.
static void command(Buffer *out, int count, const char *const words[]) {
    put(out, "*%d\r\n", count);
    for (int i = 0; i < count; i++) put(out, "$%zu\r\n%s\r\n", strlen(words[i]), words[i]);
}

#define COMMAND(out, ...) \
    command(out, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), (const char *const[]){__VA_ARGS__})

static void putFact(Buffer *out, int step) {
    static char line[65536];
    if (!line[0]) memset(line, 'x', sizeof line);
    int length = settings.lineBytes[step];
    put(out, "*5\r\n$4\r\nXADD\r\n$5\r\nfacts\r\n$1\r\n*\r\n$4\r\nline\r\n$%d\r\n", length);
    append(out, line, (size_t)length);
    append(out, "\r\n", 2);
}

typedef struct {
    char order[48], buyer[48], seller[48];
} Keys;

static Keys keysOf(const Request *request) {
    Keys keys;
    unsigned long long run = settings.seed;
    snprintf(keys.order, sizeof keys.order, "o:o-%llu-%zu", run, request->order);
    snprintf(keys.buyer, sizeof keys.buyer, "c:b-%llu-%u", run, request->trade->buyer);
    snprintf(keys.seller, sizeof keys.seller, "c:s-%llu-%u", run, request->trade->seller);
    return keys;
}

static size_t writeComplete(Buffer *out, const Request *request) {
    Keys keys = keysOf(request);
    char at[24], amount[16];
    snprintf(at, sizeof at, "%lld", (long long)completedAt(request));
    snprintf(amount, sizeof amount, "%u", request->trade->amount);
    COMMAND(out, "MULTI");
    COMMAND(
        out, "HSET", keys.order, "state", "completed", "buyer", keys.buyer + 2, "seller", keys.seller + 2,
        "completed", at, "amount", amount, "category", categoryOf(request->trade));
    COMMAND(out, "HINCRBY", keys.seller, "orders", "1");
    COMMAND(out, "HINCRBY", keys.buyer, "orders", "1");
    putFact(out, complete);
    COMMAND(out, "EXEC");
    return 6;
}

static size_t writeRating(Buffer *out, const Request *request) {
    static const char *const verdicts[] = {"negative", "neutral", "positive"};
    Keys keys = keysOf(request);
    int isBuyers = request->step == byBuyer;
    int value = isBuyers ? request->trade->byBuyer : request->trade->bySeller;
    const char *rated = isBuyers ? keys.seller : keys.buyer;
    static const char *const points[] = {"-1", "0", "1"};
    COMMAND(out, "MULTI");
    COMMAND(out, "HGET", keys.order, "state");
    COMMAND(out, "HINCRBY", rated, "points", points[value + 1]);
    COMMAND(out, "HINCRBY", rated, verdicts[value + 1], "1");
    putFact(out, request->step);
    COMMAND(out, "EXEC");
    return 6;
}

static size_t writeCredit(Buffer *out, const Request *request) {
    for (size_t i = 0; i < settings.subjects; i++) {
        char key[48];
        snprintf(key, sizeof key, "c:s-%llu-%u", (unsigned long long)settings.seed, request->sellers[i]);
        COMMAND(out, "HGETALL", key);
    }
    return settings.subjects;
}

static size_t writeRequest(Buffer *out, const Request *request) {
    switch (request->step) {
    case complete: return writeComplete(out, request);
    case credit: return writeCredit(out, request);
    default: return writeRating(out, request);
    }
}

// Takes one value after the other; an array is as many values more. An error, a null, and the empty array of a hash
// that is not there are refusals.
static size_t readReply(Reply *reply, const char *bytes, size_t length) {
    while (reply->missing) {
        const char *start = bytes + reply->seen;
        const char *end = memchr(start, '\n', length - reply->seen);
        if (!end) return 0;
        size_t head = (size_t)(end + 1 - start), body = 0;
        long count = strtol(start + 1, 0, 10);
        if (*start == '-') reply->isRefused = 1;
        if ((*start == '$' && count < 0) || (*start == '*' && count <= 0)) reply->isRefused = 1;
        if (*start == '$' && count >= 0) body = (size_t)count + 2;
        if (reply->seen + head + body > length) return 0;
        if (*start == '*' && count > 0) reply->missing += (size_t)count;
        reply->missing--;
        reply->seen += head + body;
    }
    return reply->seen;
}

const Protocol redis = {.name = "redis", .request = writeRequest, .reply = readReply};
