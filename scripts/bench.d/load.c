// The load generator: so many connections over a server's socket, so many requests under way on each.
//
// One thread with epoll, in C, so that it takes as little as possible of the cores the server runs on. Latency is from
// the moment a request is put into its connection's buffer to the moment its whole reply was read; with --rate, from
// the moment the request was due, so that a server that falls behind does not look fast because it is asked less.

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "measure.h"
#include "protocol.h"

typedef struct {
    const char *socket, *work;
    const Protocol *protocol;
    size_t connections, depth, count, first, of, skip;
    uint32_t sellers, days;
    double fresh, unrated, oneSided, left, rate, seconds;
    int isShuffled;
} Options;

static Options options = {
    .work = "trades", .protocol = &repute, .connections = 32, .depth = 16, .count = 10000, .sellers = 1000, .days = 10,
    .fresh = 0.25,
};

Settings settings = {.seed = 1, .subjects = 1, .lineBytes = {520, 330, 640}};

// One request under way: a place in a connection's pipeline. Its index is the id of its requests.
typedef struct {
    uint64_t sent;
    uint32_t place;  // which trade
    uint32_t parts;  // of its reply
    uint8_t step;
} Slot;

// Slots in the order in which they came.
typedef struct {
    size_t *slots, from, count, room;
} Line;

typedef struct {
    int fd, wantsWrite;
    Buffer in, out;
    Reply reply;
    Line asked;  // whose replies are to come, where replies do not say whose they are
} Connection;

static Connection *connections;
static Slot *slots;
static Line waiting;  // until their request is due
static Trade *trades;
static uint32_t *places, *sellersAsked, *askedLast;
static size_t started, finished, requests, failures;
static Histogram all, ratings;
static int lastStep, firstStep;
static uint64_t startTime;
static Random pick;
static int poller;

static void join(Line *line, size_t slot) {
    line->slots[(line->from + line->count++) % line->room] = slot;
}

static size_t leave(Line *line) {
    size_t slot = line->slots[line->from];
    line->from = (line->from + 1) % line->room;
    line->count--;
    return slot;
}

static Line lineOf(size_t room) {
    Line line = {.slots = malloc(room * sizeof(size_t)), .room = room};
    if (!line.slots) abort();
    return line;
}

// ---- Requests

// The sellers of a credit request. At random, but none twice: not every server would answer it twice.
static const uint32_t *sellersOf(size_t number) {
    for (size_t i = 0; i < settings.subjects; i++) {
        uint32_t seller = (uint32_t)((number * settings.subjects + i) % options.sellers);
        if (options.isShuffled) {
            do seller = (uint32_t)(drawUnit(&pick) * options.sellers);
            while (askedLast[seller] == (uint32_t)number + 1);
        }
        askedLast[seller] = (uint32_t)number + 1;
        sellersAsked[i] = seller;
    }
    return sellersAsked;
}

static void sendNow(size_t index, uint64_t since) {
    Slot *slot = &slots[index];
    Connection *c = &connections[index / options.depth];
    Request request = {.id = index, .step = slot->step, .order = options.first + slot->place};
    if (slot->step == credit) request.sellers = sellersOf(slot->place);
    else request.trade = &trades[slot->place];
    slot->parts = (uint32_t)options.protocol->request(&c->out, &request);
    if (!options.protocol->namesRequests) join(&c->asked, index);
    slot->sent = since;
    requests++;
}

static void send_(size_t index) {
    if (options.rate > 0) join(&waiting, index);
    else sendNow(index, nanoseconds());
}

// Puts a slot onto the next trade; false when none is left.
static int begin(size_t index) {
    if (options.seconds > 0 && started < options.count && nanoseconds() - startTime > options.seconds * 1e9)
        options.count = started;
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
    return isAmong(&trades[slot->place], options.unrated + (slot->step == complete ? 0 : options.oneSided));
}

// What a server said, as one line of text.
static void complain(const char *bytes, size_t length) {
    char text[600];
    size_t count = length < sizeof text ? length : sizeof text;
    for (size_t i = 0; i < count; i++) text[i] = bytes[i] >= ' ' && bytes[i] <= '~' ? bytes[i] : ' ';
    fprintf(stderr, "%.*s\n", (int)count, text);
}

static void receive(size_t index, const Reply *reply, const char *bytes, size_t length) {
    Slot *slot = &slots[index];
    uint64_t took = nanoseconds() - slot->sent;
    record(&all, took);
    if (slot->step == byBuyer || slot->step == bySeller) record(&ratings, took);
    if (reply->isRefused && failures++ < 3) complain(bytes, length);
    if (!reply->isRefused && slot->step != credit && !isLast(slot)) {
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
        if (n < 0 && errno != EAGAIN) fail("the server closed a connection: %s", strerror(errno));
        if (n < 0) break;
        c->out.from += (size_t)n;
    }
    int wants = c->out.from < c->out.to;
    if (wants == c->wantsWrite) return;
    c->wantsWrite = wants;
    struct epoll_event event = {.events = EPOLLIN | (wants ? EPOLLOUT : 0), .data.u64 = index};
    epoll_ctl(poller, EPOLL_CTL_MOD, c->fd, &event);
}

// Reads once; answers whether there may be more to read.
static int fill(Connection *c) {
    reserve(&c->in, 65536);
    size_t room = c->in.capacity - c->in.to;
    ssize_t n = read(c->fd, c->in.bytes + c->in.to, room);
    if (n < 0 && errno == EINTR) return 1;
    if (n < 0 && errno == EAGAIN) return 0;
    if (n <= 0) {
        complain(c->in.bytes + c->in.from, c->in.to - c->in.from);
        fail("the server closed a connection");
    }
    c->in.to += (size_t)n;
    return (size_t)n == room;
}

// The length of the reply at the front of what a connection brought, 0 when it is not whole.
static size_t replyOf(Connection *c) {
    size_t length = c->in.to - c->in.from;
    return length ? options.protocol->reply(&c->reply, c->in.bytes + c->in.from, length) : 0;
}

static void takeReplies(size_t index) {
    Connection *c = &connections[index];
    for (;;) {
        if (!c->reply.seen && c->asked.count) c->reply.missing = slots[c->asked.slots[c->asked.from]].parts;
        size_t length = replyOf(c);
        if (!length) return;
        Reply reply = c->reply;
        const char *bytes = c->in.bytes + c->in.from;
        int isAsked = options.protocol->namesRequests ? reply.id / options.depth == index : c->asked.count > 0;
        if (!isAsked) {
            complain(bytes, length);
            fail("a reply nobody asked for");
        }
        c->reply = (Reply){0};
        c->in.from += length;
        receive(options.protocol->namesRequests ? reply.id : leave(&c->asked), &reply, bytes, length);
    }
}

static void readAll(size_t index) {
    for (int isMore = 1; isMore;) {
        isMore = fill(&connections[index]);
        takeReplies(index);
    }
    flush(index);
}

// What a connection begins with, and what is answered to it. The socket blocks while it lasts.
static void greet(Connection *c) {
    size_t replies = options.protocol->greet(&c->out);
    for (size_t length; c->out.from < c->out.to; c->out.from += length) {
        ssize_t n = write(c->fd, c->out.bytes + c->out.from, c->out.to - c->out.from);
        if (n <= 0) fail("the server closed a connection: %s", strerror(errno));
        length = (size_t)n;
    }
    while (replies) {
        size_t length = replyOf(c);
        if (!length) {
            fill(c);
            continue;
        }
        if (c->reply.isRefused) {
            complain(c->in.bytes + c->in.from, length);
            fail("the server refused a connection");
        }
        c->reply = (Reply){0};
        c->in.from += length;
        replies--;
    }
}

static void connectAll(void) {
    poller = epoll_create1(EPOLL_CLOEXEC);
    connections = calloc(options.connections, sizeof(Connection));
    slots = calloc(options.connections * options.depth, sizeof(Slot));
    if (!connections || !slots) abort();
    waiting = lineOf(options.connections * options.depth);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(options.socket) >= sizeof address.sun_path) fail("the socket's path is too long");
    strcpy(address.sun_path, options.socket);
    for (size_t i = 0; i < options.connections; i++) {
        int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
            fail("%s: %s", options.socket, strerror(errno));
        connections[i].fd = fd;
        connections[i].asked = lineOf(options.depth);
        if (options.protocol->greet) greet(&connections[i]);
        fcntl(fd, F_SETFL, O_NONBLOCK);
        struct epoll_event event = {.events = EPOLLIN, .data.u64 = i};
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
    }
}

// Sends what is due. Answers how long nothing else will be, in nanoseconds; a minute when nobody waits for that.
static uint64_t sendDue(void) {
    while (waiting.count) {
        uint64_t due = startTime + (uint64_t)((double)requests / options.rate * 1e9), now = nanoseconds();
        if (due > now) return due - now;
        size_t index = leave(&waiting);
        sendNow(index, due);
        flush(index / options.depth);
    }
    return 60000000000u;
}

static void run(void) {
    struct epoll_event events[256];
    for (size_t i = 0; i < options.connections * options.depth; i++) begin(i);
    for (size_t i = 0; i < options.connections; i++) flush(i);
    while (finished < options.count) {
        uint64_t rest = sendDue();
        struct timespec time = {.tv_sec = (time_t)(rest / 1000000000u), .tv_nsec = (long)(rest % 1000000000u)};
        int n = epoll_pwait2(poller, events, 256, &time, 0);
        if (n == 0 && !waiting.count) fail("no reply within a minute; %zu of %zu done", finished, options.count);
        for (int i = 0; i < n; i++) {
            if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) readAll(events[i].data.u64);
            else flush(events[i].data.u64);
        }
    }
}

// ---- The program

static const char usage[] =
    "usage: load --socket PATH --work orders|ratings|trades|credit [--protocol repute|redis|postgres]\n"
    "            [--count N] [--first N] [--connections N] [--depth N] [--subjects N] [--sellers N] [--fresh SHARE]\n"
    "            [--days N] [--texts SHARE] [--unrated SHARE] [--one-sided SHARE] [--seed N] [--shuffled]\n"
    "            [--left SHARE --of N [--skip N]] [--rate N] [--seconds N] [--lines N,N,N]\n"
    "orders: completes the market's orders FIRST..<FIRST+COUNT. ratings: rates them, buyer then seller.\n"
    "trades: all three steps of each. credit: COUNT times the credit of SUBJECTS sellers.\n"
    "--left: rates those of the orders FIRST..<FIRST+OF that trades with that share --unrated left, in no order:\n"
    "COUNT of them, or with 0 all, after the first SKIP. --rate: requests a second, whatever comes back. --seconds:\n"
    "begins nothing new after that time. --lines: bytes of the facts that servers without rules are sent: completed,\n"
    "sealed, shown.";

static const Protocol *protocolOf(const char *name) {
    static const Protocol *const known[] = {&repute, &redis, &postgres};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!strcmp(known[i]->name, name)) return known[i];
    fail("--protocol is repute, redis or postgres");
}

static void parse(int argc, char **argv) {
    static const struct option names[] = {
        {"socket", 1, 0, 's'}, {"work", 1, 0, 'w'}, {"connections", 1, 0, 'c'}, {"depth", 1, 0, 'd'},
        {"count", 1, 0, 'n'}, {"first", 1, 0, 'F'}, {"subjects", 1, 0, 'k'}, {"sellers", 1, 0, 'S'},
        {"fresh", 1, 0, 'f'}, {"days", 1, 0, 'D'}, {"seed", 1, 0, 'r'}, {"shuffled", 0, 0, 'x'},
        {"texts", 1, 0, 't'}, {"unrated", 1, 0, 'u'}, {"one-sided", 1, 0, 'o'}, {"protocol", 1, 0, 'p'},
        {"left", 1, 0, 'l'}, {"of", 1, 0, 'O'}, {"skip", 1, 0, 'K'}, {"rate", 1, 0, 'R'}, {"seconds", 1, 0, 'T'},
        {"lines", 1, 0, 'L'}, {0, 0, 0, 0},
    };
    int *bytes = settings.lineBytes;
    for (int c; (c = getopt_long(argc, argv, "", names, 0)) != -1;) switch (c) {
        case 's': options.socket = optarg; break;
        case 'w': options.work = optarg; break;
        case 'p': options.protocol = protocolOf(optarg); break;
        case 'c': options.connections = strtoull(optarg, 0, 10); break;
        case 'd': options.depth = strtoull(optarg, 0, 10); break;
        case 'n': options.count = strtoull(optarg, 0, 10); break;
        case 'F': options.first = strtoull(optarg, 0, 10); break;
        case 'k': settings.subjects = strtoull(optarg, 0, 10); break;
        case 'S': options.sellers = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'f': options.fresh = strtod(optarg, 0); break;
        case 'D': options.days = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'r': settings.seed = strtoull(optarg, 0, 10); break;
        case 'x': options.isShuffled = 1; break;
        case 't': settings.texts = strtod(optarg, 0); break;
        case 'u': options.unrated = strtod(optarg, 0); break;
        case 'o': options.oneSided = strtod(optarg, 0); break;
        case 'l': options.left = strtod(optarg, 0); break;
        case 'O': options.of = strtoull(optarg, 0, 10); break;
        case 'K': options.skip = strtoull(optarg, 0, 10); break;
        case 'R': options.rate = strtod(optarg, 0); break;
        case 'T': options.seconds = strtod(optarg, 0); break;
        case 'L':
            if (sscanf(optarg, "%d,%d,%d", &bytes[0], &bytes[1], &bytes[2]) != 3)
                fail("--lines wants three numbers: completed, sealed, shown");
            break;
        default: fail("%s", usage);
        }
    if (!options.socket) fail("--socket is needed");
    if (!options.connections || !options.depth || !options.sellers || !options.days || !settings.subjects)
        fail("none of these may be 0: --connections, --depth, --sellers, --days, --subjects");
    if (settings.subjects > options.sellers) fail("--subjects cannot be more than --sellers");
    for (int i = 0; i < 3; i++)
        if (bytes[i] < 1 || bytes[i] > 60000) fail("--lines: 1 to 60000");
    firstStep = complete;
    lastStep = bySeller;
    if (!strcmp(options.work, "orders")) lastStep = complete;
    else if (!strcmp(options.work, "ratings")) firstStep = byBuyer;
    else if (!strcmp(options.work, "credit")) firstStep = lastStep = credit;
    else if (strcmp(options.work, "trades")) fail("--work is orders, ratings, trades or credit");
    if (options.left > 0 && firstStep != byBuyer) fail("--left is for ratings");
}

static void prepare(void) {
    if (firstStep == credit) {
        sellersAsked = calloc(settings.subjects, sizeof(uint32_t));
        askedLast = calloc(options.sellers, sizeof(uint32_t));
        if (!sellersAsked || !askedLast) abort();
    } else {
        Market market = marketOf(settings.seed, options.sellers, options.fresh, options.days);
        for (size_t i = 0; i < options.first; i++) nextTrade(&market);
        trades = tradesOf(&market, options.left > 0 ? options.of : options.count);
        if (options.left > 0) {
            size_t left = unratedOf(trades, options.of, options.left, settings.seed, &places);
            if (!options.count && left > options.skip) options.count = left - options.skip;
            if (options.skip + options.count > left) fail("%zu of %zu orders were left", left, options.of);
            places += options.skip;
        } else if (options.isShuffled) {
            places = placesOf(options.count, 1, settings.seed);
        }
    }
    pick.state = settings.seed + (uint64_t)getpid();
    // The last full hour, less one: never in the future.
    settings.baseTime = ((int64_t)time(0) / 3600 - 1) * 3600000;
    // Timers of the kernel are up to 50 us late unless asked otherwise, which --rate would count as the server's.
    prctl(PR_SET_TIMERSLACK, 1);
}

int main(int argc, char **argv) {
    parse(argc, argv);
    prepare();
    connectAll();
    double cpu = cpuSeconds();
    startTime = nanoseconds();
    run();
    double seconds = (double)(nanoseconds() - startTime) / 1e9;
    cpu = cpuSeconds() - cpu;
    printf(
        "{\"work\":\"%s\",\"begun\":%zu,\"requests\":%zu,\"refused\":%zu,\"seconds\":%.4f,\"per_second\":%.1f,"
        "\"p50_us\":%.1f,\"p99_us\":%.1f,\"max_us\":%.1f,\"load_cpu_us\":%.2f,"
        "\"ratings\":%llu,\"ratings_per_second\":%.1f,\"rating_p50_us\":%.1f,\"rating_p99_us\":%.1f}\n",
        options.work, started, requests, failures, seconds, (double)requests / seconds,
        (double)quantile(&all, 0.5) / 1e3, (double)quantile(&all, 0.99) / 1e3, (double)all.highest / 1e3,
        cpu / (double)(requests ? requests : 1) * 1e6, (unsigned long long)ratings.total,
        (double)ratings.total / seconds, (double)quantile(&ratings, 0.5) / 1e3, (double)quantile(&ratings, 0.99) / 1e3);
    return failures ? 1 : 0;
}
