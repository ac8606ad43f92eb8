// A marketplace made of a seed: who buys what from whom, and what they say of it.
//
// The load generator and the raw loop both draw from here, so that they do the same work.

#ifndef MARKET_H
#define MARKET_H

#include <stdint.h>
#include <stdlib.h>

// SplitMix64 (Steele, Lea, Flood 2014): one 64-bit state, passes BigCrush.
typedef struct {
    uint64_t state;
} Random;

static inline uint64_t draw(Random *random) {
    uint64_t z = (random->state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

// 0 <= x < 1
static inline double drawUnit(Random *random) {
    return (double)(draw(random) >> 11) * 0x1p-53;
}

// One order and what both sides say of it. Values are -1, 0, 1.
typedef struct {
    uint32_t buyer, seller;
    uint32_t amount;  // in hundredths
    uint8_t item;     // which of the seller's items
    uint8_t daysAgo;  // completed so many days before the run
    int8_t byBuyer, bySeller;
    uint8_t scores[3];  // item, logistics, service: 1..5
    uint8_t dice;       // for choices of the one who uses it
} Trade;

typedef struct {
    Random random;
    uint32_t sellers;
    uint32_t buyers;  // so far
    uint32_t days;
    double fresh;  // share of orders by a buyer never seen before
} Market;

enum { itemsOfSeller = 40 };

static inline Market marketOf(uint64_t seed, uint32_t sellers, double fresh, uint32_t days) {
    return (Market){.random = {seed}, .sellers = sellers, .days = days, .fresh = fresh};
}

static inline int8_t verdict(Random *random, double positive, double neutral) {
    double x = drawUnit(random);
    return x < positive ? 1 : x < positive + neutral ? 0 : -1;
}

static inline Trade nextTrade(Market *market) {
    Random *random = &market->random;
    Trade trade;
    // A squared draw: a tenth of the sellers has a third of the orders.
    double x = drawUnit(random);
    trade.seller = (uint32_t)(x * x * market->sellers);
    int isFresh = market->buyers == 0 || drawUnit(random) < market->fresh;
    trade.buyer = isFresh ? market->buyers++ : (uint32_t)(drawUnit(random) * market->buyers);
    uint64_t bits = draw(random);
    trade.amount = 500 + (uint32_t)(bits % 50000);
    trade.item = (uint8_t)((bits >> 20) % itemsOfSeller);
    trade.daysAgo = (uint8_t)((bits >> 28) % market->days);
    for (int i = 0; i < 3; i++) {
        uint8_t score = (bits >> (36 + 4 * i)) & 15;
        trade.scores[i] = score < 9 ? 5 : score < 13 ? 4 : score - 12;
    }
    trade.dice = (uint8_t)(bits >> 56);
    trade.byBuyer = verdict(random, 0.93, 0.03);
    trade.bySeller = verdict(random, 0.98, 0.01);
    return trade;
}

// All trades of a market, in order. The caller frees them.
static inline Trade *tradesOf(Market *market, size_t count) {
    Trade *trades = malloc((count ? count : 1) * sizeof(Trade));
    if (!trades) abort();
    for (size_t i = 0; i < count; i++) trades[i] = nextTrade(market);
    return trades;
}

// Whether a trade is one of a share of all, chosen by its dice.
static inline int isAmong(const Trade *trade, double share) {
    return trade->dice < 256 * share;
}

static inline void shuffle(uint32_t *places, size_t count, uint64_t seed) {
    Random random = {seed ^ 0xD1CE};
    for (size_t i = count; i > 1; i--) {
        size_t j = (size_t)(drawUnit(&random) * (double)i);
        uint32_t place = places[i - 1];
        places[i - 1] = places[j];
        places[j] = place;
    }
}

// The places 0..<count, in order or shuffled.
static inline uint32_t *placesOf(size_t count, int isShuffled, uint64_t seed) {
    uint32_t *places = malloc((count ? count : 1) * sizeof(uint32_t));
    if (!places) abort();
    for (size_t i = 0; i < count; i++) places[i] = (uint32_t)i;
    if (isShuffled) shuffle(places, count, seed);
    return places;
}

// The places of those trades that a run with so many unrated left, shuffled. Answers how many they are.
static inline size_t unratedOf(const Trade *trades, size_t count, double unrated, uint64_t seed, uint32_t **places) {
    size_t found = 0;
    *places = malloc((count ? count : 1) * sizeof(uint32_t));
    if (!*places) abort();
    for (size_t i = 0; i < count; i++)
        if (isAmong(&trades[i], unrated)) (*places)[found++] = (uint32_t)i;
    shuffle(*places, found, seed);
    return found;
}

#endif
