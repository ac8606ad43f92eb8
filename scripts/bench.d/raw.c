// The ceiling: writes into SQLite the rows that the service writes for orders and their ratings, in the same batches,
// and nothing else. No rules, no hashing, no encryption, no sockets; lines and boxes are ready-made bytes of the right
// length. What it keeps of the service's work is what the rows themselves need: a credit is read, changed and written
// back, and with --lookups orders, accounts and openings are found and read first as the service does.
//
// Stays until its input ends and does what each line of it asks for, so that a database grows over many measurements:
//
//   WORK FIRST COUNT BATCH SLOTS SECONDS        orders, ratings, left, trades, history
//   credit FIRST COUNT SUBJECTS RANDOM SECONDS
//
// and answers each with a line of figures.

#include <fcntl.h>
#include <getopt.h>
#include <sqlite3.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "market.h"
#include "measure.h"

enum { complete, byBuyer, bySeller, steps };

// The most requests under way, and so the most of a commit.
enum { mostSlots = 4096 };

typedef struct {
    const char *directory, *schema, *secureDelete;
    size_t orders, filled;
    uint32_t sellers, days;
    double fresh, unrated;
    uint64_t seed;
    int isShuffled, withLookups;
    int cacheKiB, checkpointPages;
    int lineBytes[steps];
    int changeBytes[steps];
    int orderBox, accountBox, openingBox;
} Options;

static Options options = {
    .orders = 50000, .sellers = 1000, .days = 10, .fresh = 0.25, .seed = 1, .secureDelete = "FAST", .cacheKiB = 32768,
    .checkpointPages = 8192, .lineBytes = {520, 330, 640}, .changeBytes = {22, 0, 38}, .orderBox = 58, .accountBox = 40,
    .openingBox = 150,
};

// ---- SQLite

static sqlite3 *db, *keys;

static void check(int code, sqlite3 *on, const char *what) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) fail("%s: %s", what, sqlite3_errmsg(on));
}

static void execute(sqlite3 *on, const char *sql) { check(sqlite3_exec(on, sql, 0, 0, 0), on, sql); }

static sqlite3_stmt *prepare(sqlite3 *on, const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(on, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, 0), on, sql);
    return statement;
}

static void run(sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    if (code != SQLITE_DONE) check(code == SQLITE_ROW ? SQLITE_ERROR : code, sqlite3_db_handle(statement), "step");
    sqlite3_reset(statement);
}

static struct {
    sqlite3_stmt *fact, *node, *account, *order, *credit, *change, *readCredit, *vaultAccount, *vaultOrder, *seal, *unseal;
    sqlite3_stmt *findOrder, *readOrder, *readOpening, *findAccount, *readAccount, *findPair, *key, *readSeller;
} sql;

static char *contents(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail("%s cannot be read", path);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = calloc(1, (size_t)size + 1);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) fail("%s cannot be read", path);
    fclose(file);
    return bytes;
}

#define SLOT(by) \
    by "_seq," by "_submitted," by "_flags," by "_shown_seq," by "_shown," by "_day," by "_value," by "_details," by \
       "_points," by "_scored," by "_detailed," by "_why"
#define ORDER \
    "seq,state,buyer,seller,created,items,currency,amount,category,promised,late,carrier,opened_seq,opened," \
    "dispatched_seq,dispatched,delivered_seq,delivered,completed_seq,completed,cancelled_seq,cancelled,cancelled_by," \
    "cancelled_why,policy,pair,closes,due," SLOT("buyer") "," SLOT("seller")

// The same statement as the service's: insert, or set every column but the key.
static sqlite3_stmt *prepareUpsert(void) {
    static char text[8192];
    char columns[] = ORDER;
    size_t n = (size_t)snprintf(text, sizeof text, "INSERT INTO orders (%s) VALUES (?1", ORDER);
    for (int i = 2; i <= 52; i++) n += (size_t)snprintf(text + n, sizeof text - n, ",?%d", i);
    n += (size_t)snprintf(text + n, sizeof text - n, ") ON CONFLICT (seq) DO UPDATE SET ");
    strtok(columns, ",");
    for (char *column, *comma = ""; (column = strtok(0, ",")); comma = ",")
        n += (size_t)snprintf(text + n, sizeof text - n, "%s%s=excluded.%s", comma, column, column);
    return prepare(db, text);
}

static void openDatabases(void) {
    char path[4096], pragmas[512];
    mkdir(options.directory, 0700);
    snprintf(path, sizeof path, "%s/repute.db", options.directory);
    check(sqlite3_open_v2(path, &db, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0), db, path);
    snprintf(
        pragmas, sizeof pragmas,
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA secure_delete=%s;PRAGMA wal_autocheckpoint=%d;"
        "PRAGMA cache_size=-%d",
        options.secureDelete, options.checkpointPages, options.cacheKiB);
    execute(db, pragmas);
    char *schema = contents(options.schema);
    execute(db, "BEGIN IMMEDIATE");
    execute(db, schema);
    execute(db, "COMMIT");
    free(schema);
    snprintf(path, sizeof path, "%s/keys.db", options.directory);
    check(sqlite3_open_v2(path, &keys, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0), keys, path);
    execute(keys, "PRAGMA journal_mode=DELETE;PRAGMA synchronous=EXTRA;PRAGMA secure_delete=ON");
    execute(keys, "CREATE TABLE account_key (number INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT");
    sql.key = prepare(keys, "INSERT INTO account_key (number, key) VALUES (?1, ?2)");

    sql.fact = prepare(db, "INSERT INTO fact (seq, line) VALUES (?1, ?2)");
    sql.node = prepare(db, "INSERT INTO tree (level, idx, hash) VALUES (?1, ?2, ?3)");
    sql.account = prepare(
        db, "INSERT INTO account (number, handle) VALUES (?1, ?2) ON CONFLICT (number) DO UPDATE SET handle=excluded.handle");
    sql.order = prepareUpsert();
    sql.credit = prepare(
        db,
        "INSERT INTO credit (id,points,positive,neutral,negative,orders,version,days) VALUES (?1,?2,?3,?4,?5,?6,?7,?8) "
        "ON CONFLICT (id) DO UPDATE SET points=excluded.points,positive=excluded.positive,neutral=excluded.neutral,"
        "negative=excluded.negative,orders=excluded.orders,version=excluded.version,days=excluded.days");
    sql.change = prepare(db, "INSERT INTO credit_change (seq, changes) VALUES (?1, ?2)");
    sql.readCredit = prepare(db, "SELECT id, points, version, days FROM credit WHERE id = ?1");
    sql.vaultAccount = prepare(db, "INSERT INTO vault_account (number, digest, key, id) VALUES (?1, ?2, ?3, ?4)");
    sql.vaultOrder = prepare(db, "INSERT INTO vault_order (seq, digest, sealed) VALUES (?1, ?2, ?3)");
    sql.seal = prepare(db, "INSERT INTO vault_opening (rating, sealed) VALUES (?1, ?2)");
    sql.unseal = prepare(db, "DELETE FROM vault_opening WHERE rating = ?1");
    sql.findOrder = prepare(db, "SELECT seq FROM vault_order WHERE digest = ?1");
    sql.readOrder = prepare(db, "SELECT " ORDER " FROM orders WHERE seq = ?1");
    sql.readOpening = prepare(db, "SELECT sealed FROM vault_opening WHERE rating = ?1");
    sql.findAccount = prepare(db, "SELECT number FROM vault_account WHERE digest = ?1");
    sql.readAccount = prepare(db, "SELECT handle FROM account WHERE number = ?1");
    sql.readSeller = prepare(
        db,
        "SELECT points, positive, neutral, negative, orders, version, days FROM vault_account JOIN credit "
        "ON credit.id = 2 * number + 1 WHERE digest = ?1");
    sql.findPair = prepare(
        db, "SELECT seq FROM orders WHERE pair = ?1 AND (buyer_seq IS NOT NULL OR seller_seq IS NOT NULL) ORDER BY seq");
}

// ---- What the rows hold

typedef struct {
    int64_t seq, buyer, seller, completed, buyerSeq, buyerAt, sellerSeq, sellerAt;
} Order;

static Trade *trades;
static Order *orders;
static int64_t *buyers, *sellers;  // account numbers by the market's
static int64_t seq, accountsMade, keysMade;
static uint8_t bytes[65536];       // ready-made, random: nothing compresses or repeats by chance

static const int64_t dayMs = 86400000;

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

// 16 bytes that belong to a number and come in no order.
static void digest(uint64_t of, uint64_t kind, uint8_t out[16]) {
    Random random = {of * 4 + kind + (options.seed << 40)};
    for (int i = 0; i < 2; i++) {
        uint64_t bits = draw(&random);
        memcpy(out + 8 * i, &bits, 8);
    }
}

// ---- Credits: the column `days` as the service encodes it

typedef struct {
    int64_t day, positive, neutral, negative, orders, counts[3], sums[3];
} DayCount;

typedef struct {
    int64_t id, points, version;
    int hasDetails, days;
    DayCount day[64];
} Credit;

static uint64_t readVarint(const uint8_t **p) {
    uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        uint8_t byte = *(*p)++;
        value |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) return value;
    }
}

static int64_t readSigned(const uint8_t **p) {
    uint64_t raw = readVarint(p);
    return (int64_t)(raw >> 1) ^ -(int64_t)(raw & 1);
}

static uint8_t *writeVarint(uint8_t *p, uint64_t value) {
    for (; value >= 128; value >>= 7) *p++ = (uint8_t)(value | 128);
    *p++ = (uint8_t)value;
    return p;
}

static uint8_t *writeSigned(uint8_t *p, int64_t value) {
    return writeVarint(p, (uint64_t)value << 1 ^ (uint64_t)(value >> 63));
}

static const uint8_t dimensions[] = "\x03\x04item\x09logistics\x07service";

static void loadCredit(int64_t id, Credit *credit) {
    memset(credit, 0, offsetof(Credit, day));
    credit->id = id;
    sqlite3_bind_int64(sql.readCredit, 1, id);
    if (sqlite3_step(sql.readCredit) == SQLITE_ROW) {
        credit->points = sqlite3_column_int64(sql.readCredit, 1);
        credit->version = sqlite3_column_int64(sql.readCredit, 2);
        const uint8_t *p = sqlite3_column_blob(sql.readCredit, 3);
        if (*p) {
            credit->hasDetails = 1;
            p += sizeof dimensions - 1;
        } else {
            p++;
        }
        credit->days = (int)readVarint(&p);
        int64_t day = 0;
        for (int i = 0; i < credit->days; i++) {
            DayCount *count = &credit->day[i];
            memset(count, 0, sizeof *count);
            count->day = day += readSigned(&p);
            uint8_t flags = *p++;
            int64_t *fields[] = {&count->positive, &count->neutral, &count->negative, &count->orders};
            for (int bit = 0; bit < 4; bit++)
                if (flags >> bit & 1) *fields[bit] = readSigned(&p);
            if (!(flags & 32)) continue;
            uint8_t lanes = *p++;
            for (int lane = 0; lane < 3; lane++) {
                if (!(lanes >> lane & 1)) continue;
                count->counts[lane] = readSigned(&p);
                count->sums[lane] = readSigned(&p);
            }
        }
    }
    sqlite3_reset(sql.readCredit);
}

static DayCount *dayOf(Credit *credit, int64_t day) {
    int i = credit->days;
    while (i > 0 && credit->day[i - 1].day >= day) i--;
    if (i < credit->days && credit->day[i].day == day) return &credit->day[i];
    if (credit->days == 64) fail("a credit with more than 64 days");
    memmove(&credit->day[i + 1], &credit->day[i], (size_t)(credit->days - i) * sizeof(DayCount));
    credit->days++;
    memset(&credit->day[i], 0, sizeof(DayCount));
    credit->day[i].day = day;
    return &credit->day[i];
}

static void storeCredit(const Credit *credit) {
    uint8_t blob[4096], *p = blob;
    if (credit->hasDetails) {
        memcpy(p, dimensions, sizeof dimensions - 1);
        p += sizeof dimensions - 1;
    } else {
        *p++ = 0;
    }
    p = writeVarint(p, (uint64_t)credit->days);
    int64_t day = 0, totals[4] = {0};
    for (int i = 0; i < credit->days; i++) {
        const DayCount *count = &credit->day[i];
        int64_t fields[] = {count->positive, count->neutral, count->negative, count->orders};
        uint8_t flags = 0, lanes = 0;
        for (int bit = 0; bit < 4; bit++) {
            totals[bit] += fields[bit];
            if (fields[bit]) flags |= (uint8_t)(1 << bit);
        }
        for (int lane = 0; lane < 3; lane++)
            if (count->counts[lane]) lanes |= (uint8_t)(1 << lane);
        if (lanes) flags |= 32;
        p = writeSigned(p, count->day - day);
        day = count->day;
        *p++ = flags;
        for (int bit = 0; bit < 4; bit++)
            if (fields[bit]) p = writeSigned(p, fields[bit]);
        if (!lanes) continue;
        *p++ = lanes;
        for (int lane = 0; lane < 3; lane++) {
            if (!(lanes >> lane & 1)) continue;
            p = writeSigned(p, count->counts[lane]);
            p = writeSigned(p, count->sums[lane]);
        }
    }
    sqlite3_stmt *s = sql.credit;
    sqlite3_bind_int64(s, 1, credit->id);
    sqlite3_bind_int64(s, 2, credit->points);
    for (int i = 0; i < 4; i++) sqlite3_bind_int64(s, 3 + i, totals[i]);
    sqlite3_bind_int64(s, 7, credit->version);
    sqlite3_bind_blob(s, 8, blob, (int)(p - blob), SQLITE_STATIC);
    run(s);
}

// ---- A batch

typedef struct {
    uint32_t order;
    uint8_t step;
} Request;

typedef struct {
    int64_t id, seq;
    uint32_t order;
    uint8_t step;
} Touch;

static int byID(const void *a, const void *b) {
    const Touch *x = a, *y = b;
    return x->id != y->id ? (x->id < y->id ? -1 : 1) : x->seq < y->seq ? -1 : x->seq > y->seq;
}

static Touch *orderTouches, *creditTouches, *newAccounts;
static size_t orderCount, creditCount, newCount;

static void find(sqlite3_stmt *by, sqlite3_stmt *row, uint64_t of, uint64_t kind) {
    uint8_t key[16];
    digest(of, kind, key);
    sqlite3_bind_blob(by, 1, key, 16, SQLITE_STATIC);
    if (sqlite3_step(by) == SQLITE_ROW) {
        sqlite3_bind_int64(row, 1, sqlite3_column_int64(by, 0));
        if (sqlite3_step(row) != SQLITE_ROW) fail("a row that is named is not there");
        for (int i = 0, n = sqlite3_column_count(row); i < n; i++) (void)sqlite3_column_bytes(row, i);
        sqlite3_reset(row);
    }
    sqlite3_reset(by);
}

static int64_t pairOf(const Order *order) {
    return (int64_t)((uint64_t)680 << 48 | (((uint64_t)order->buyer * 0x9E3779B97F4A7C15u ^ (uint64_t)order->seller) >> 16));
}

static void lookUp(Request request) {
    const Trade *trade = &trades[request.order];
    if (request.step == complete) {
        find(sql.findAccount, sql.readAccount, trade->buyer, 0);
        find(sql.findAccount, sql.readAccount, trade->seller, 1);
        find(sql.findOrder, sql.readOrder, request.order, 2);
        return;
    }
    if (!orders[request.order].seq) return;  // comes with the same batch
    find(sql.findOrder, sql.readOrder, request.order, 2);
    sqlite3_bind_int64(sql.findPair, 1, pairOf(&orders[request.order]));
    while (sqlite3_step(sql.findPair) == SQLITE_ROW) {}
    sqlite3_reset(sql.findPair);
    if (request.step == bySeller) {
        sqlite3_bind_int64(sql.readOpening, 1, orders[request.order].buyerSeq);
        if (sqlite3_step(sql.readOpening) != SQLITE_ROW) fail("an opening is not there");
        (void)sqlite3_column_bytes(sql.readOpening, 0);
        sqlite3_reset(sql.readOpening);
    }
}

static int64_t account(int64_t *of, uint32_t who, int isSeller, uint32_t order) {
    if (!of[who]) {
        of[who] = 2 * seq + isSeller;
        newAccounts[newCount++] = (Touch){.id = of[who], .seq = who, .order = order, .step = (uint8_t)isSeller};
    }
    return of[who];
}

// The fact of a request, and which rows it changes.
static void take(Request request, int64_t at) {
    seq++;
    sqlite3_bind_int64(sql.fact, 1, seq);
    sqlite3_bind_text(
        sql.fact, 2, (const char *)bytes + (seq & 4095), options.lineBytes[request.step], SQLITE_STATIC);
    run(sql.fact);
    Order *order = &orders[request.order];
    const Trade *trade = &trades[request.order];
    if (request.step == complete) {
        order->seq = seq;
        order->buyer = account(buyers, trade->buyer, 0, request.order);
        order->seller = account(sellers, trade->seller, 1, request.order);
        order->completed = at - dayMs * trade->daysAgo;
    } else if (request.step == byBuyer) {
        order->buyerSeq = seq;
        order->buyerAt = at;
    } else {
        order->sellerSeq = seq;
        order->sellerAt = at;
    }
    orderTouches[orderCount++] = (Touch){.id = order->seq, .seq = seq, .order = request.order, .step = request.step};
    if (request.step == byBuyer) return;  // sealed: no credit changes yet
    Touch touch = {.seq = seq, .order = request.order, .step = request.step};
    touch.id = 2 * order->buyer;
    creditTouches[creditCount++] = touch;
    touch.id = 2 * order->seller + 1;
    creditTouches[creditCount++] = touch;
}

static void bindSlot(int i, int64_t rating, int64_t at, int64_t shownSeq, int64_t shown, int value, const uint8_t *scores) {
    sqlite3_stmt *s = sql.order;
    if (!rating) return;
    sqlite3_bind_int64(s, i, rating);
    sqlite3_bind_int64(s, i + 1, at);
    sqlite3_bind_int64(s, i + 2, 0);
    if (!shownSeq) return;
    sqlite3_bind_int64(s, i + 3, shownSeq);
    sqlite3_bind_int64(s, i + 4, shown);
    sqlite3_bind_int64(s, i + 5, shown / dayMs);
    sqlite3_bind_int64(s, i + 6, value);
    if (scores) sqlite3_bind_text(s, i + 7, "{\"item\":5,\"logistics\":5,\"service\":5}", -1, SQLITE_STATIC);
    sqlite3_bind_int64(s, i + 8, value);
    sqlite3_bind_int64(s, i + 9, 1);
    sqlite3_bind_int64(s, i + 10, scores != 0);
    sqlite3_bind_text(s, i + 11, "counted", 7, SQLITE_STATIC);
}

static void storeOrder(uint32_t place) {
    const Order *order = &orders[place];
    const Trade *trade = &trades[place];
    sqlite3_stmt *s = sql.order;
    uint8_t items[32];
    sqlite3_clear_bindings(s);
    sqlite3_bind_int64(s, 1, order->seq);
    sqlite3_bind_int64(s, 2, 3);
    sqlite3_bind_int64(s, 3, order->buyer);
    sqlite3_bind_int64(s, 4, order->seller);
    sqlite3_bind_int64(s, 5, order->completed - dayMs);
    memcpy(items, bytes + trade->item, 16);
    items[16] = 1;
    memcpy(items + 17, "CNY", 3);
    sqlite3_bind_blob(s, 6, items, (int)(writeVarint(items + 20, trade->amount) - items), SQLITE_STATIC);
    sqlite3_bind_text(s, 7, "CNY", 3, SQLITE_STATIC);
    sqlite3_bind_int64(s, 8, trade->amount);
    sqlite3_bind_text(s, 9, "books", 5, SQLITE_STATIC);
    sqlite3_bind_int64(s, 19, order->seq);
    sqlite3_bind_int64(s, 20, order->completed);
    sqlite3_bind_int64(s, 25, 1);
    sqlite3_bind_int64(s, 26, pairOf(order));
    int64_t closes = order->completed + 15 * dayMs;
    sqlite3_bind_int64(s, 27, closes);
    if (order->buyerSeq && !order->sellerSeq) sqlite3_bind_int64(s, 28, closes);
    bindSlot(29, order->buyerSeq, order->buyerAt, order->sellerSeq, order->sellerAt, trade->byBuyer, trade->scores);
    bindSlot(41, order->sellerSeq, order->sellerAt, order->sellerSeq, order->sellerAt, trade->bySeller, 0);
    run(s);
}

static void changeCredit(Credit *credit, const Touch *touch) {
    const Trade *trade = &trades[touch->order];
    int isSeller = credit->id & 1;
    credit->version = touch->seq;
    if (touch->step == complete) {
        dayOf(credit, orders[touch->order].completed / dayMs)->orders++;
        return;
    }
    DayCount *count = dayOf(credit, orders[touch->order].sellerAt / dayMs);
    int value = isSeller ? trade->byBuyer : trade->bySeller;
    credit->points += value;
    if (value > 0) count->positive++;
    else if (value < 0) count->negative++;
    else count->neutral++;
    if (!isSeller) return;
    credit->hasDetails = 1;
    for (int lane = 0; lane < 3; lane++) {
        count->counts[lane]++;
        count->sums[lane] += trade->scores[lane];
    }
}

// Keys of accounts are made in blocks of 1024, synced in a file of their own before a commit uses one.
static void ensureKeys(int64_t upTo) {
    if (upTo <= keysMade) return;
    int64_t last = (upTo + 1023) / 1024 * 1024;
    execute(keys, "BEGIN IMMEDIATE");
    while (keysMade < last) {
        sqlite3_bind_int64(sql.key, 1, ++keysMade);
        sqlite3_bind_blob(sql.key, 2, bytes + (keysMade & 4095), 32, SQLITE_STATIC);
        run(sql.key);
    }
    execute(keys, "COMMIT");
}

static void writeVault(const Request *batch, size_t count, int64_t first) {
    uint8_t key[16];
    size_t fresh = 0;
    for (size_t i = 0; i < count; i++) {
        int64_t of = first + (int64_t)i;
        if (batch[i].step == complete) {
            for (; fresh < newCount && newAccounts[fresh].order == batch[i].order; fresh++) {
                digest((uint64_t)newAccounts[fresh].seq, newAccounts[fresh].step, key);
                sqlite3_bind_int64(sql.vaultAccount, 1, newAccounts[fresh].id);
                sqlite3_bind_blob(sql.vaultAccount, 2, key, 16, SQLITE_STATIC);
                sqlite3_bind_int64(sql.vaultAccount, 3, ++accountsMade);
                sqlite3_bind_blob(sql.vaultAccount, 4, bytes + (of & 4095), options.accountBox, SQLITE_STATIC);
                run(sql.vaultAccount);
            }
            digest(batch[i].order, 2, key);
            sqlite3_bind_int64(sql.vaultOrder, 1, of);
            sqlite3_bind_blob(sql.vaultOrder, 2, key, 16, SQLITE_STATIC);
            sqlite3_bind_blob(sql.vaultOrder, 3, bytes + (of & 4095), options.orderBox, SQLITE_STATIC);
            run(sql.vaultOrder);
        } else if (batch[i].step == byBuyer) {
            sqlite3_bind_int64(sql.seal, 1, of);
            sqlite3_bind_blob(sql.seal, 2, bytes + (of & 4095), options.openingBox, SQLITE_STATIC);
            run(sql.seal);
        } else {
            sqlite3_bind_int64(sql.unseal, 1, orders[batch[i].order].buyerSeq);
            run(sql.unseal);
        }
    }
}

// What each fact changed of credits; sealing changes none.
static void writeChanges(const Request *batch, size_t count, int64_t first) {
    for (size_t i = 0; i < count; i++) {
        if (batch[i].step == byBuyer) continue;
        sqlite3_bind_int64(sql.change, 1, first + (int64_t)i);
        sqlite3_bind_blob(
            sql.change, 2, bytes + ((first + (int64_t)i) & 4095), options.changeBytes[batch[i].step], SQLITE_STATIC);
        run(sql.change);
    }
}

static void writeNodes(int64_t first) {
    for (int64_t at = first; at <= seq; at++) {
        int64_t width = 256;
        for (int level = 1; at % width == 0; level++, width *= 256) {
            sqlite3_bind_int64(sql.node, 1, level);
            sqlite3_bind_int64(sql.node, 2, at / width - 1);
            sqlite3_bind_blob(sql.node, 3, bytes + (at & 4095), 32, SQLITE_STATIC);
            run(sql.node);
        }
    }
}

// Statement by statement what a commit of the service does.
static void commitBatch(const Request *batch, size_t count) {
    orderCount = creditCount = newCount = 0;
    int64_t at = now(), first = seq + 1;
    if (options.withLookups)
        for (size_t i = 0; i < count; i++) lookUp(batch[i]);
    execute(db, "BEGIN IMMEDIATE");
    for (size_t i = 0; i < count; i++) take(batch[i], at);
    writeNodes(first);
    for (size_t i = 0; i < newCount; i++) {
        uint8_t handle[16];
        digest((uint64_t)newAccounts[i].id, 3, handle);
        sqlite3_bind_int64(sql.account, 1, newAccounts[i].id);
        sqlite3_bind_blob(sql.account, 2, handle, 16, SQLITE_STATIC);
        run(sql.account);
    }
    qsort(orderTouches, orderCount, sizeof(Touch), byID);
    for (size_t i = 0; i < orderCount; i++)
        if (i + 1 == orderCount || orderTouches[i + 1].id != orderTouches[i].id) storeOrder(orderTouches[i].order);
    qsort(creditTouches, creditCount, sizeof(Touch), byID);
    static Credit credit;
    for (size_t i = 0; i < creditCount; i++) {
        if (i == 0 || creditTouches[i - 1].id != creditTouches[i].id) loadCredit(creditTouches[i].id, &credit);
        changeCredit(&credit, &creditTouches[i]);
        if (i + 1 == creditCount || creditTouches[i + 1].id != creditTouches[i].id) storeCredit(&credit);
    }
    writeChanges(batch, count, first);
    writeVault(batch, count, first);
    ensureKeys(accountsMade);
    execute(db, "COMMIT");
}

// ---- Phases: as many requests under way as the service's clients have, each order's steps one after the other

typedef struct {
    char work[16];
    size_t first, count, batch, slots;
    double seconds;
    int firstStep, lastStep;
    uint32_t *places;
} Phase;

static void answer(size_t begun, size_t requests, size_t commits, uint64_t start, double cpu) {
    double seconds = (double)(nanoseconds() - start) / 1e9;
    printf(
        "{\"begun\":%zu,\"requests\":%zu,\"commits\":%zu,\"seconds\":%.4f,\"per_second\":%.1f,\"cpu_us\":%.2f}\n",
        begun, requests, commits, seconds, (double)requests / seconds,
        (cpuSeconds() - cpu) / (double)(requests + !requests) * 1e6);
    fflush(stdout);
}

static int isOver(double seconds, uint64_t start) {
    return seconds > 0 && (double)(nanoseconds() - start) > seconds * 1e9;
}

// Whether a trade stops after this step, because others are to rate it later.
static int isLast(const Phase *phase, Request request) {
    if (request.step == phase->lastStep) return 1;
    if (request.step != complete || request.order >= options.filled) return 0;
    return isAmong(&trades[request.order], options.unrated);
}

static void runPhase(Phase phase) {
    size_t next = 0, head = 0, length = 0, commits = 0, requests = 0;
    Request *queue = malloc(phase.slots * sizeof(Request)), *batch = malloc(phase.slots * sizeof(Request));
    if (!queue || !batch) abort();
    uint64_t start = nanoseconds();
    double cpu = cpuSeconds();
    for (; length < phase.slots && next < phase.count; length++)
        queue[length] = (Request){.order = phase.places[next++], .step = (uint8_t)phase.firstStep};
    while (length) {
        size_t n = length < phase.batch ? length : phase.batch;
        for (size_t i = 0; i < n; i++) batch[i] = queue[(head + i) % phase.slots];
        head = (head + n) % phase.slots;
        length -= n;
        commitBatch(batch, n);
        commits++;
        requests += n;
        if (next < phase.count && isOver(phase.seconds, start)) phase.count = next;
        for (size_t i = 0; i < n; i++) {
            Request request = batch[i];
            if (isLast(&phase, request)) {
                if (next == phase.count) continue;
                request = (Request){.order = phase.places[next++], .step = (uint8_t)phase.firstStep};
            } else {
                request.step++;
            }
            queue[(head + length++) % phase.slots] = request;
        }
    }
    answer(next, requests, commits, start, cpu);
    free(queue);
    free(batch);
}

// As an import does it: all steps of an order come together, in one batch.
static void runHistory(Phase phase) {
    size_t next = 0, commits = 0, perBatch = phase.batch > steps ? phase.batch / steps : 1;
    Request *batch = malloc(perBatch * steps * sizeof(Request));
    if (!batch) abort();
    uint64_t start = nanoseconds();
    double cpu = cpuSeconds();
    while (next < phase.count && !isOver(phase.seconds, start)) {
        size_t n = 0;
        for (size_t i = 0; i < perBatch && next < phase.count; i++, next++)
            for (int step = complete; step < steps; step++)
                batch[n++] = (Request){.order = phase.places[next], .step = (uint8_t)step};
        commitBatch(batch, n);
        commits++;
    }
    answer(next, next * steps, commits, start, cpu);
    free(batch);
}

static void readCredits(size_t count, size_t subjects, int isRandom, double seconds) {
    Random pick = {options.seed + (uint64_t)now()};
    size_t done = 0;
    uint64_t start = nanoseconds();
    double cpu = cpuSeconds();
    for (; done < count && ((done & 255) || !isOver(seconds, start)); done++) {
        for (size_t i = 0; i < subjects; i++) {
            size_t seller = isRandom ? (size_t)(drawUnit(&pick) * options.sellers)
                                     : (done * subjects + i) % options.sellers;
            uint8_t key[16];
            digest(seller, 1, key);
            sqlite3_bind_blob(sql.readSeller, 1, key, 16, SQLITE_STATIC);
            if (sqlite3_step(sql.readSeller) == SQLITE_ROW)
                for (int column = 0; column < 7; column++) (void)sqlite3_column_bytes(sql.readSeller, column);
            sqlite3_reset(sql.readSeller);
        }
    }
    answer(done, done, 0, start, cpu);
}

// The orders of a phase. The caller frees what `all` names.
static uint32_t *placesFor(const Phase *phase, uint32_t **all) {
    if (!strcmp(phase->work, "left")) {
        size_t left = unratedOf(trades, options.filled, options.unrated, options.seed, all);
        if (phase->first + phase->count > left) fail("%zu of %zu orders were left", left, options.filled);
        return *all + phase->first;
    }
    if (phase->first + phase->count > options.orders) fail("there are %zu orders", options.orders);
    *all = placesOf(phase->count, options.isShuffled && !strcmp(phase->work, "ratings"), options.seed);
    for (size_t i = 0; i < phase->count; i++) (*all)[i] += (uint32_t)phase->first;
    return *all;
}

static void obey(const char *line) {
    Phase phase = {.firstStep = complete, .lastStep = bySeller};
    int taken = sscanf(
        line, "%15s %zu %zu %zu %zu %lf", phase.work, &phase.first, &phase.count, &phase.batch, &phase.slots,
        &phase.seconds);
    if (taken != 6) fail("cannot make anything of: %s", line);
    if (!strcmp(phase.work, "credit")) return readCredits(phase.count, phase.batch, phase.slots != 0, phase.seconds);
    if (phase.slots < 1) phase.slots = 1;
    if (phase.slots > mostSlots) phase.slots = mostSlots;
    if (phase.batch < 1) phase.batch = 1;
    int isHistory = !strcmp(phase.work, "history");
    if (phase.batch > (isHistory ? mostSlots : phase.slots)) phase.batch = isHistory ? mostSlots : phase.slots;
    if (!strcmp(phase.work, "orders")) phase.lastStep = complete;
    else if (!strcmp(phase.work, "ratings") || !strcmp(phase.work, "left")) phase.firstStep = byBuyer;
    else if (strcmp(phase.work, "trades") && !isHistory) fail("no work is called %s", phase.work);
    uint32_t *all;
    phase.places = placesFor(&phase, &all);
    if (isHistory) runHistory(phase);
    else runPhase(phase);
    free(all);
}

// How often the disk syncs a file that grew by a page.
static double syncRate(void) {
    char path[4096];
    mkdir(options.directory, 0700);
    snprintf(path, sizeof path, "%s/sync", options.directory);
    int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) fail("%s cannot be made", path);
    uint64_t start = nanoseconds(), end = start;
    size_t count = 0;
    while (end - start < 1000000000u) {
        if (write(fd, bytes, 4096) != 4096 || fdatasync(fd) != 0) fail("%s cannot be written", path);
        count++;
        end = nanoseconds();
    }
    close(fd);
    unlink(path);
    return (double)count / ((double)(end - start) / 1e9);
}

static void parse(int argc, char **argv) {
    static const struct option names[] = {
        {"data", 1, 0, 'd'}, {"schema", 1, 0, 's'}, {"orders", 1, 0, 'n'}, {"sellers", 1, 0, 'S'},
        {"fresh", 1, 0, 'f'}, {"seed", 1, 0, 'r'}, {"days", 1, 0, 'D'}, {"shuffled", 0, 0, 'x'},
        {"lookups", 0, 0, 'l'}, {"lines", 1, 0, 'L'}, {"boxes", 1, 0, 'B'}, {"changes", 1, 0, 'C'},
        {"cache-kib", 1, 0, 'c'}, {"checkpoint-pages", 1, 0, 'p'}, {"secure-delete", 1, 0, 'X'},
        {"unrated", 1, 0, 'u'}, {"filled", 1, 0, 'F'}, {0, 0, 0, 0},
    };
    for (int c; (c = getopt_long(argc, argv, "", names, 0)) != -1;) switch (c) {
        case 'd': options.directory = optarg; break;
        case 's': options.schema = optarg; break;
        case 'n': options.orders = strtoull(optarg, 0, 10); break;
        case 'F': options.filled = strtoull(optarg, 0, 10); break;
        case 'u': options.unrated = strtod(optarg, 0); break;
        case 'S': options.sellers = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'f': options.fresh = strtod(optarg, 0); break;
        case 'r': options.seed = strtoull(optarg, 0, 10); break;
        case 'D': options.days = (uint32_t)strtoul(optarg, 0, 10); break;
        case 'x': options.isShuffled = 1; break;
        case 'l': options.withLookups = 1; break;
        case 'L':
            if (sscanf(optarg, "%d,%d,%d", &options.lineBytes[0], &options.lineBytes[1], &options.lineBytes[2]) != 3)
                fail("--lines wants three numbers: completed, sealed, shown");
            break;
        case 'B':
            if (sscanf(optarg, "%d,%d,%d", &options.orderBox, &options.accountBox, &options.openingBox) != 3)
                fail("--boxes wants three numbers: order, account, opening");
            break;
        case 'C':
            if (sscanf(optarg, "%d,%d", &options.changeBytes[complete], &options.changeBytes[bySeller]) != 2)
                fail("--changes wants two numbers: completed, shown");
            break;
        case 'c': options.cacheKiB = atoi(optarg); break;
        case 'p': options.checkpointPages = atoi(optarg); break;
        case 'X': options.secureDelete = optarg; break;
        default:
            fail(
                "usage: raw --data DIR --schema FILE [--orders N] [--filled N --unrated SHARE] [--sellers N]\n"
                "           [--fresh SHARE] [--days N] [--seed N] [--shuffled] [--lookups] [--lines N,N,N]\n"
                "           [--boxes N,N,N] [--changes N,N] [--cache-kib N] [--checkpoint-pages N]\n"
                "           [--secure-delete ON|FAST|OFF]\n"
                "Reads lines: orders|ratings|left|trades|history FIRST COUNT BATCH SLOTS SECONDS, or\n"
                "credit FIRST COUNT SUBJECTS RANDOM SECONDS. SECONDS: begins nothing new after them; 0: does all.\n"
                "--orders: how many there will be in all. --unrated: so many of the first --filled are left by trades,\n"
                "for left, which rates those in no order, beginning with the FIRST of them.");
        }
    if (!options.directory || !options.schema) fail("--data and --schema are needed");
    for (int i = 0; i < 3; i++)
        if (options.lineBytes[i] > 60000) fail("--lines: at most 60000");
}

int main(int argc, char **argv) {
    parse(argc, argv);
    Random random = {options.seed + 99};
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)('0' + draw(&random) % 64);
    Market market = marketOf(options.seed, options.sellers, options.fresh, options.days);
    trades = tradesOf(&market, options.orders);
    orders = calloc(options.orders + 1, sizeof(Order));
    buyers = calloc(options.orders + 1, sizeof(int64_t));
    sellers = calloc(options.sellers + 1u, sizeof(int64_t));
    orderTouches = malloc(mostSlots * sizeof(Touch));
    creditTouches = malloc(2 * mostSlots * sizeof(Touch));
    newAccounts = malloc(2 * mostSlots * sizeof(Touch));
    if (!orders || !buyers || !sellers || !orderTouches || !creditTouches || !newAccounts) abort();
    printf("{\"syncs_per_second\":%.0f}\n", syncRate());
    fflush(stdout);
    openDatabases();
    // The fact that founds a ledger.
    sqlite3_bind_int64(sql.fact, 1, seq = 1);
    sqlite3_bind_text(sql.fact, 2, (const char *)bytes, 1474, SQLITE_STATIC);
    run(sql.fact);
    for (char line[256]; fgets(line, sizeof line, stdin);) obey(line);
    return 0;
}
