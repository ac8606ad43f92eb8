// The service's own protocol: JSON-RPC 2.0, one message a line. Replies come in any order and say which request they
// answer.

#include <string.h>
#include <time.h>

#include "protocol.h"

static const char *moment(int64_t ms) {
    static char text[64];
    time_t seconds = (time_t)(ms / 1000);
    struct tm parts;
    gmtime_r(&seconds, &parts);
    strftime(text, 32, "%Y-%m-%dT%H:%M:%S", &parts);
    snprintf(text + 19, sizeof text - 19, ".%03dZ", (int)(ms % 1000));
    return text;
}

static const char *const verdicts[] = {"negative", "neutral", "positive"};
static const char *const texts[3][4] = {
    {"Broken when it came.", "Not what the picture shows.", "Two weeks late and no word.", "Never again."},
    {"As expected, slow parcel.", "All right for the price.", "Colour is a little off.", "Box was dented."},
    {"Exactly as described.", "Fast and well packed, thank you!", "Good quality, would buy again.", "Very helpful."},
};

static void writeComplete(Buffer *out, const Request *request) {
    const Trade *trade = request->trade;
    unsigned long long run = settings.seed;
    char created[64], completed[64];
    int64_t at = completedAt(request);
    strcpy(completed, moment(at));
    strcpy(created, moment(at - 86400000LL));
    put(out,
        "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"order.complete\",\"params\":{\"order\":\"o-%llu-%zu\","
        "\"buyer\":\"b-%llu-%u\",\"seller\":\"s-%llu-%u\",\"completedAt\":\"%s\",\"createdAt\":\"%s\","
        "\"category\":\"%s\",\"items\":[{\"item\":\"i-%u-%u\",\"amount\":{\"currency\":\"CNY\",\"minor\":%u}}],"
        "\"amount\":{\"currency\":\"CNY\",\"minor\":%u}}}\n",
        request->id, run, request->order, run, trade->buyer, run, trade->seller, completed, created,
        categoryOf(trade), trade->seller, trade->item, trade->amount, trade->amount);
}

static void writeRating(Buffer *out, const Request *request) {
    const Trade *trade = request->trade;
    int isBuyers = request->step == byBuyer;
    int value = isBuyers ? trade->byBuyer : trade->bySeller;
    put(out,
        "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"rating.submit\",\"params\":{\"order\":\"o-%llu-%zu\",\"by\":\"%s\","
        "\"value\":\"%s\"",
        request->id, (unsigned long long)settings.seed, request->order, isBuyers ? "buyer" : "seller",
        verdicts[value + 1]);
    if (isBuyers)
        put(out, ",\"details\":{\"item\":%d,\"logistics\":%d,\"service\":%d}", trade->scores[0], trade->scores[1],
            trade->scores[2]);
    if (isBuyers && isAmong(trade, settings.texts)) put(out, ",\"text\":\"%s\"", texts[value + 1][trade->dice % 4]);
    put(out, "}}\n");
}

static void writeCredit(Buffer *out, const Request *request) {
    put(out, "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"credit.get\",\"params\":{\"subjects\":[", request->id);
    for (size_t i = 0; i < settings.subjects; i++)
        put(out, "%s\"s-%llu-%u\"", i ? "," : "", (unsigned long long)settings.seed, request->sellers[i]);
    put(out, "],\"role\":\"seller\"}}\n");
}

static size_t writeRequest(Buffer *out, const Request *request) {
    switch (request->step) {
    case complete: writeComplete(out, request); break;
    case credit: writeCredit(out, request); break;
    default: writeRating(out, request);
    }
    return 1;
}

static size_t readReply(Reply *reply, const char *bytes, size_t length) {
    const char *newline = memchr(bytes + reply->seen, '\n', length - reply->seen);
    reply->seen = length;
    if (!newline) return 0;
    size_t line = (size_t)(newline - bytes);
    // Every id of ours is a number, and no result has a member of that name.
    const char *id = memmem(bytes, line, "\"id\":", 5);
    reply->id = id ? strtoull(id + 5, 0, 10) : SIZE_MAX;
    reply->isRefused = memmem(bytes, line, "\"result\":", 9) == 0;
    return line + 1;
}

const Protocol repute = {.name = "repute", .namesRequests = 1, .request = writeRequest, .reply = readReply};
