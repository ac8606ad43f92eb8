// PostgreSQL: its protocol 3.0, statements prepared once a connection, and Bind, Execute, Sync for each request, so
// that each is a transaction of its own however many are under way. What the statements call is in postgres.sql.
//
// The server trusts whoever reaches its socket; user and database are those that postgres.py makes.

#include <string.h>

#include "protocol.h"

// A message's length stands in front of it, so its place is kept: as bytes from the buffer's first, because the buffer
// may move while it grows.
static size_t begin(Buffer *out, char type) {
    if (type) append(out, &type, 1);
    append(out, "\0\0\0\0", 4);
    return out->to - out->from - 4;
}

static void storeNumber(char *at, uint32_t number) {
    for (int i = 0; i < 4; i++) at[i] = (char)(number >> (24 - 8 * i));
}

static uint32_t loadNumber(const char *at) {
    const uint8_t *p = (const uint8_t *)at;
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void end(Buffer *out, size_t place) {
    storeNumber(out->bytes + out->from + place, (uint32_t)(out->to - out->from - place));
}

static void putText(Buffer *out, const char *text) { append(out, text, strlen(text) + 1); }

static void sync_(Buffer *out) { end(out, begin(out, 'S')); }

// Types of parameters are left to the server: it knows them from the function or column.
static void prepare(Buffer *out, const char *name, const char *sql) {
    size_t place = begin(out, 'P');
    putText(out, name);
    putText(out, sql);
    append(out, "\0\0", 2);
    end(out, place);
}

static size_t greet(Buffer *out) {
    size_t place = begin(out, 0);
    append(out, "\0\3\0\0", 4);
    putText(out, "user");
    putText(out, "bench");
    putText(out, "database");
    putText(out, "postgres");
    append(out, "", 1);
    end(out, place);
    prepare(out, "complete", "SELECT complete($1, $2, $3, $4, $5, $6, $7)");
    prepare(out, "rate", "SELECT rate($1, $2, $3, $4, $5, $6)");
    prepare(
        out, "credit",
        settings.subjects == 1 ? "SELECT * FROM seller_credit WHERE subject = $1"
                               : "SELECT * FROM seller_credit WHERE subject = ANY ($1)");
    sync_(out);
    return 2;
}

static size_t bind_(Buffer *out, const char *statement, int parameters) {
    size_t place = begin(out, 'B');
    putText(out, "");
    putText(out, statement);
    char head[] = {0, 0, 0, (char)parameters};  // all parameters as text
    append(out, head, sizeof head);
    return place;
}

__attribute__((format(printf, 2, 3))) static void parameter(Buffer *out, const char *format, ...) {
    char text[128];
    va_list arguments;
    va_start(arguments, format);
    uint32_t length = (uint32_t)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    char head[4];
    storeNumber(head, length);
    append(out, head, 4);
    append(out, text, length);
}

// Results come in binary, which takes the server less than text.
static void execute(Buffer *out, size_t bound) {
    append(out, "\0\1\0\1", 4);
    end(out, bound);
    size_t place = begin(out, 'E');
    append(out, "\0\0\0\0\0", 5);
    end(out, place);
    sync_(out);
}

static size_t writeComplete(Buffer *out, const Request *request) {
    const Trade *trade = request->trade;
    unsigned long long run = settings.seed;
    size_t bound = bind_(out, "complete", 7);
    parameter(out, "o-%llu-%zu", run, request->order);
    parameter(out, "b-%llu-%u", run, trade->buyer);
    parameter(out, "s-%llu-%u", run, trade->seller);
    parameter(out, "%lld", (long long)completedAt(request));
    parameter(out, "%s", categoryOf(trade));
    parameter(out, "i-%u-%u", trade->seller, trade->item);
    parameter(out, "%u", trade->amount);
    execute(out, bound);
    return 1;
}

static size_t writeRating(Buffer *out, const Request *request) {
    const Trade *trade = request->trade;
    int isBuyers = request->step == byBuyer;
    size_t bound = bind_(out, "rate", 6);
    parameter(out, "o-%llu-%zu", (unsigned long long)settings.seed, request->order);
    parameter(out, "%s", isBuyers ? "buyer" : "seller");
    parameter(out, "%d", isBuyers ? trade->byBuyer : trade->bySeller);
    for (int i = 0; i < 3; i++) parameter(out, "%d", isBuyers ? trade->scores[i] : 0);
    execute(out, bound);
    return 1;
}

static size_t writeCredit(Buffer *out, const Request *request) {
    unsigned long long run = settings.seed;
    size_t bound = bind_(out, "credit", 1);
    if (settings.subjects == 1) {
        parameter(out, "s-%llu-%u", run, request->sellers[0]);
    } else {
        size_t place = out->to - out->from;
        append(out, "\0\0\0\0", 4);
        for (size_t i = 0; i < settings.subjects; i++)
            put(out, "%cs-%llu-%u", i ? ',' : '{', run, request->sellers[i]);
        append(out, "}", 1);
        storeNumber(out->bytes + out->from + place, (uint32_t)(out->to - out->from - place - 4));
    }
    execute(out, bound);
    return settings.subjects;
}

static size_t writeRequest(Buffer *out, const Request *request) {
    switch (request->step) {
    case complete: return writeComplete(out, request);
    case credit: return writeCredit(out, request);
    default: return writeRating(out, request);
    }
}

// All messages up to ReadyForQuery. The parts are rows; fewer than were asked for are a refusal, as an error is.
static size_t readReply(Reply *reply, const char *bytes, size_t length) {
    for (;;) {
        if (length - reply->seen < 5) return 0;
        const char *message = bytes + reply->seen;
        size_t whole = 1 + loadNumber(message + 1);
        if (length - reply->seen < whole) return 0;
        reply->seen += whole;
        if (*message == 'D' && reply->missing) reply->missing--;
        if (*message == 'E') reply->isRefused = 1;
        if (*message != 'Z') continue;
        if (reply->missing) reply->isRefused = 1;
        return reply->seen;
    }
}

const Protocol postgres = {.name = "postgres", .greet = greet, .request = writeRequest, .reply = readReply};
