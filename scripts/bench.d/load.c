// The load generator: so many connections over the service's socket, so many requests under way on each.
//
// One thread with epoll, in C, so that it takes as little as possible of the cores the service runs on. Latency is from
// the moment a request is put into its connection's buffer to the moment its whole reply was read.

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "market.h"
#include "measure.h"

enum { complete, byBuyer, bySeller, credit };

typedef struct {
    const char *socket, *work;
    size_t connections, depth, count, first, subjects;
    uint32_t sellers, days;
    double fresh, texts, unrated, oneSided;
    uint64_t seed;
    int isShuffled;
} Options;

static Options options = {
    .work = "trades", .connections = 32, .depth = 16, .count = 10000, .subjects = 1, .sellers = 1000, .days = 10,
    .fresh = 0.25, .seed = 1,
};

// One request under way: a place in a connection's pipeline. Its index is the id of its requests.
typedef struct {
    uint64_t sent;
    uint32_t place;  // which trade
    uint8_t step;
} Slot;

typedef struct {
    char *bytes;
    size_t from, to, capacity;
} Buffer;

typedef struct {
    int fd, wantsWrite;
    Buffer in, out;
} Connection;

static Connection *connections;
static Slot *slots;
static Trade *trades;
static uint32_t *places;
static size_t started, finished, requests, failures;
static Histogram all, ratings;
static int lastStep, firstStep;
static int64_t baseTime;
static Random pick;
static int poller;

// ---- Text

static void reserve(Buffer *buffer, size_t more) {
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

__attribute__((format(printf, 2, 3))) static void put(Buffer *buffer, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    buffer->to += (size_t)vsnprintf(buffer->bytes + buffer->to, buffer->capacity - buffer->to, format, arguments);
    __builtin_va_end(arguments);
}

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
static const char *const categories[] = {"books", "garden", "phones", "shoes", "tea", "toys", "lamps", "music"};
static const char *const texts[3][4] = {
    {"Broken when it came.", "Not what the picture shows.", "Two weeks late and no word.", "Never again."},
    {"As expected, slow parcel.", "All right for the price.", "Colour is a little off.", "Box was dented."},
    {"Exactly as described.", "Fast and well packed, thank you!", "Good quality, would buy again.", "Very helpful."},
};

// ---- Requests

static void writeComplete(Buffer *out, size_t id, size_t place) {
    const Trade *trade = &trades[place];
    uint64_t run = options.seed;
    char created[64], completed[64];
    // Depends on the trade alone, so that the same run within the hour repeats its requests word for word.
    int64_t at = baseTime - 86400000LL * trade->daysAgo - (int64_t)((options.first + place) % 3600) * 1000;
    strcpy(completed, moment(at));
    strcpy(created, moment(at - 86400000LL));
    put(out,
        "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"order.complete\",\"params\":{\"order\":\"o-%llu-%zu\","
        "\"buyer\":\"b-%llu-%u\",\"seller\":\"s-%llu-%u\",\"completedAt\":\"%s\",\"createdAt\":\"%s\","
        "\"category\":\"%s\",\"items\":[{\"item\":\"i-%u-%u\",\"amount\":{\"currency\":\"CNY\",\"minor\":%u}}],"
        "\"amount\":{\"currency\":\"CNY\",\"minor\":%u}}}\n",
        id, (unsigned long long)run, options.first + place, (unsigned long long)run, trade->buyer,
        (unsigned long long)run, trade->seller, completed, created, categories[trade->seller % 8], trade->seller,
        trade->item, trade->amount, trade->amount);
}

static void writeRating(Buffer *out, size_t id, size_t place, int isBuyers) {
    const Trade *trade = &trades[place];
    int value = isBuyers ? trade->byBuyer : trade->bySeller;
    put(out,
        "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"rating.submit\",\"params\":{\"order\":\"o-%llu-%zu\",\"by\":\"%s\","
        "\"value\":\"%s\"",
        id, (unsigned long long)options.seed, options.first + place, isBuyers ? "buyer" : "seller",
        verdicts[value + 1]);
    if (isBuyers)
        put(out, ",\"details\":{\"item\":%d,\"logistics\":%d,\"service\":%d}", trade->scores[0], trade->scores[1],
            trade->scores[2]);
    if (isBuyers && trade->dice < 256 * options.texts) put(out, ",\"text\":\"%s\"", texts[value + 1][trade->dice % 4]);
    put(out, "}}\n");
}

static void writeCredit(Buffer *out, size_t id, size_t number) {
    put(out, "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"credit.get\",\"params\":{\"subjects\":[", id);
    for (size_t i = 0; i < options.subjects; i++) {
        uint32_t seller = options.isShuffled ? (uint32_t)(drawUnit(&pick) * options.sellers)
                                             : (uint32_t)((number * options.subjects + i) % options.sellers);
        put(out, "%s\"s-%llu-%u\"", i ? "," : "", (unsigned long long)options.seed, seller);
    }
    put(out, "],\"role\":\"seller\"}}\n");
}

static void send_(size_t index) {
    Slot *slot = &slots[index];
    Buffer *out = &connections[index / options.depth].out;
    reserve(out, 1024 + 48 * options.subjects);
    switch (slot->step) {
    case complete: writeComplete(out, index, slot->place); break;
    case credit: writeCredit(out, index, slot->place); break;
    default: writeRating(out, index, slot->place, slot->step == byBuyer);
    }
    slot->sent = nanoseconds();
    requests++;
}

// Puts a slot onto the next trade; false when none is left.
static int begin(size_t index) {
    if (started == options.count) return 0;
    slots[index].place = places ? places[started] : (uint32_t)started;
    slots[index].step = (uint8_t)firstStep;
    started++;
    send_(index);
    return 1;
}

// Whether a trade stops after this step: some are not rated, some by one side only.
static int isLast(const Slot *slot) {
    if (slot->step == lastStep) return 1;
    double dice = trades[slot->place].dice / 256.0;
    if (slot->step == complete) return dice < options.unrated;
    return dice < options.unrated + options.oneSided;
}

static void receive(size_t connection, const char *line, size_t length) {
    // Every id of ours is a number, and no result has a member of that name.
    const char *found = memmem(line, length, "\"id\":", 5);
    size_t index = found ? strtoull(found + 5, 0, 10) : SIZE_MAX;
    if (!found || index / options.depth != connection)
        fail("a reply nobody asked for: %.*s", (int)(length < 400 ? length : 400), line);
    Slot *slot = &slots[index];
    uint64_t took = nanoseconds() - slot->sent;
    record(&all, took);
    if (slot->step == byBuyer || slot->step == bySeller) record(&ratings, took);
    int isRefused = memmem(line, length, "\"result\":", 9) == 0;
    if (isRefused && failures++ < 3) fprintf(stderr, "%.*s\n", (int)(length < 600 ? length : 600), line);
    if (!isRefused && slot->step != credit && !isLast(slot)) {
        slot->step++;
        send_(index);
        return;
    }
    finished++;
    begin(index);
}

// ---- Sockets

static void flush(size_t index) {
    Connection *c = &connections[index];
    while (c->out.from < c->out.to) {
        ssize_t n = write(c->fd, c->out.bytes + c->out.from, c->out.to - c->out.from);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno != EAGAIN) fail("the service closed a connection: %s", strerror(errno));
        if (n < 0) break;
        c->out.from += (size_t)n;
    }
    int wants = c->out.from < c->out.to;
    if (wants == c->wantsWrite) return;
    c->wantsWrite = wants;
    struct epoll_event event = {.events = EPOLLIN | (wants ? EPOLLOUT : 0), .data.u64 = index};
    epoll_ctl(poller, EPOLL_CTL_MOD, c->fd, &event);
}

static void readAll(size_t index) {
    Connection *c = &connections[index];
    for (;;) {
        reserve(&c->in, 65536);
        size_t room = c->in.capacity - c->in.to;
        ssize_t n = read(c->fd, c->in.bytes + c->in.to, room);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) break;
        if (n <= 0) fail("the service closed a connection");
        char *scan = c->in.bytes + c->in.to;
        c->in.to += (size_t)n;
        for (char *newline; (newline = memchr(scan, '\n', (size_t)(c->in.bytes + c->in.to - scan)));) {
            char *line = c->in.bytes + c->in.from;
            receive(index, line, (size_t)(newline - line));
            scan = newline + 1;
            c->in.from = (size_t)(scan - c->in.bytes);
        }
        if ((size_t)n < room) break;
    }
    flush(index);
}

static void connectAll(void) {
    poller = epoll_create1(EPOLL_CLOEXEC);
    connections = calloc(options.connections, sizeof(Connection));
    slots = calloc(options.connections * options.depth, sizeof(Slot));
    if (!connections || !slots) abort();
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(options.socket) >= sizeof address.sun_path) fail("the socket's path is too long");
    strcpy(address.sun_path, options.socket);
    for (size_t i = 0; i < options.connections; i++) {
        int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
            fail("%s: %s", options.socket, strerror(errno));
        fcntl(fd, F_SETFL, O_NONBLOCK);
        connections[i].fd = fd;
        struct epoll_event event = {.events = EPOLLIN, .data.u64 = i};
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
    }
}

static void parse(int argc, char **argv) {
    static const struct option names[] = {
        {"socket", 1, 0, 's'}, {"work", 1, 0, 'w'}, {"connections", 1, 0, 'c'}, {"depth", 1, 0, 'd'},
        {"count", 1, 0, 'n'}, {"first", 1, 0, 'F'}, {"subjects", 1, 0, 'k'}, {"sellers", 1, 0, 'S'},
        {"fresh", 1, 0, 'f'}, {"days", 1, 0, 'D'}, {"seed", 1, 0, 'r'}, {"shuffled", 0, 0, 'x'},
        {"texts", 1, 0, 't'}, {"unrated", 1, 0, 'u'}, {"one-sided", 1, 0, 'o'}, {0, 0, 0, 0},
    };
    for (int c; (c = getopt_long(argc, argv, "", names, 0)) != -1;) switch (c) {
        case 's': options.socket = optarg; break;
        case 'w': options.work = optarg; break;
        case 'c': options.connections = strtoull(optarg, 0, 10); break;
        case 'd': options.depth = strtoull(optarg, 0, 10); break;
        case 'n': options.count = strtoull(optarg, 0, 10); break;
        case 'F': options.first = strtoull(optarg, 0, 10); break;
        case 'k': options.subjects = strtoull(optarg, 0, 10); break;
        case 'S': options.sellers = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'f': options.fresh = strtod(optarg, 0); break;
        case 'D': options.days = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'r': options.seed = strtoull(optarg, 0, 10); break;
        case 'x': options.isShuffled = 1; break;
        case 't': options.texts = strtod(optarg, 0); break;
        case 'u': options.unrated = strtod(optarg, 0); break;
        case 'o': options.oneSided = strtod(optarg, 0); break;
        default:
            fail(
                "usage: load --socket PATH --work orders|ratings|trades|credit [--count N] [--first N]\n"
                "            [--connections N] [--depth N] [--subjects N] [--sellers N] [--fresh SHARE] [--days N]\n"
                "            [--texts SHARE] [--unrated SHARE] [--one-sided SHARE] [--seed N] [--shuffled]\n"
                "orders: completes the market's orders FIRST..<FIRST+COUNT. ratings: rates them, buyer then seller.\n"
                "trades: all three steps of each. credit: COUNT times credit.get of SUBJECTS sellers.");
        }
    if (!options.socket) fail("--socket is needed");
    if (!options.connections || !options.depth || !options.sellers || !options.days || !options.subjects)
        fail("none of these may be 0: --connections, --depth, --sellers, --days, --subjects");
}

int main(int argc, char **argv) {
    parse(argc, argv);
    firstStep = complete;
    lastStep = bySeller;
    if (!strcmp(options.work, "orders")) lastStep = complete;
    else if (!strcmp(options.work, "ratings")) firstStep = byBuyer;
    else if (!strcmp(options.work, "credit")) firstStep = lastStep = credit;
    else if (strcmp(options.work, "trades")) fail("--work is orders, ratings, trades or credit");
    Market market = marketOf(options.seed, options.sellers, options.fresh, options.days);
    if (firstStep != credit) {
        for (size_t i = 0; i < options.first; i++) nextTrade(&market);
        trades = tradesOf(&market, options.count);
        if (options.isShuffled) places = placesOf(options.count, 1, options.seed);
    }
    pick.state = options.seed + (uint64_t)getpid();
    // The last full hour, less one: never in the future.
    baseTime = ((int64_t)time(0) / 3600 - 1) * 3600000;
    connectAll();

    uint64_t start = nanoseconds();
    double cpu = cpuSeconds();
    for (size_t i = 0; i < options.connections * options.depth; i++) begin(i);
    for (size_t i = 0; i < options.connections; i++) flush(i);
    struct epoll_event events[256];
    while (finished < options.count) {
        int n = epoll_wait(poller, events, 256, 60000);
        if (n == 0) fail("no reply within a minute; %zu of %zu done", finished, options.count);
        for (int i = 0; i < n; i++) {
            if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) readAll(events[i].data.u64);
            else flush(events[i].data.u64);
        }
    }
    double seconds = (double)(nanoseconds() - start) / 1e9;
    cpu = cpuSeconds() - cpu;
    printf(
        "{\"work\":\"%s\",\"requests\":%zu,\"refused\":%zu,\"seconds\":%.4f,\"per_second\":%.1f,"
        "\"p50_us\":%.1f,\"p99_us\":%.1f,\"max_us\":%.1f,\"load_cpu_us\":%.2f,"
        "\"ratings\":%llu,\"ratings_per_second\":%.1f,\"rating_p50_us\":%.1f,\"rating_p99_us\":%.1f}\n",
        options.work, requests, failures, seconds, (double)requests / seconds, (double)quantile(&all, 0.5) / 1e3,
        (double)quantile(&all, 0.99) / 1e3, (double)all.highest / 1e3, cpu / (double)(requests ? requests : 1) * 1e6,
        (unsigned long long)ratings.total, (double)ratings.total / seconds, (double)quantile(&ratings, 0.5) / 1e3,
        (double)quantile(&ratings, 0.99) / 1e3);
    return failures ? 1 : 0;
}
