import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Nobody reads a sealed value early, and the one who could compute it later can check it.
@Suite("blindness")
struct BlindnessTests {
    private static let ids: [ID] = ["order-4711", "buyer-anna", "seller-bert", "item-lamp", "carrier-post"]

    /// A market with one order and the buyer's negative rating with details and text, sealed.
    private func sealed() throws -> Market {
        let market = Market()
        let given = OrderGiven(
            buyer: "buyer-anna", seller: "seller-bert", items: [OrderGiven.Item(item: "item-lamp")])
        try market.run(OpenOrder(order: "order-4711", given: given))
        try market.run(DispatchOrder(order: "order-4711", carrier: "carrier-post"))
        try market.run(CompleteOrder(order: "order-4711", completed: market.now))
        try market.rate("order-4711", .buyer, .negative, details: .scores(item: 1, service: 2), text: "broken lamp")
        return market
    }

    private func contains(_ line: Market.Line, _ needle: String) -> Bool {
        line.text.utf8.count >= needle.utf8.count
            && zip(line.body.indices, line.body.indices.dropFirst(needle.utf8.count - 1)).contains { i, j in
                line.body[i...j].elementsEqual(needle.utf8)
            }
    }

    @Test("before the reveal no fact holds the value, a detail, the text, the salt or any caller's id")
    func factsAreBlind() throws {
        let market = try sealed()
        let opening = try #require(market.store.openings.values.first)
        let text = try #require(market.store.texts.values.first)
        let secrets =
            ["negative", "\"value\"", "\"details\"", "service", "broken", "\"points\"", "\"effects\""]
            + [opening.salt, text.salt].flatMap { [Base64.encode($0.bytes), "\($0)"] } + Self.ids.map(\.description)
        // The founding policy names its dimensions; it knows no rating.
        for line in market.lines.dropFirst() {
            for secret in secrets { #expect(!contains(line, secret), "fact \(line.seq): \(secret)") }
        }
        #expect(market.lines.last?.kind == "rating.sealed")
        #expect(
            Set(market.last.objectValue?.keys.map { $0 } ?? []) == ["by", "clock", "commitment", "order", "text"])
        #expect(contains(try #require(market.lines.last), Base64.encode(text.digest.bytes)), "the search finds things")
    }

    @Test("a sealed rating changes no credit, whatever it says")
    func creditIsBlind() throws {
        let market = try sealed()
        #expect(market.credit("seller-bert").scored == Tally() && market.credit("seller-bert").points == 0)
        #expect(market.creditRow("seller-bert")?.version == 4, "the completion's, not the rating's")
        let slot = try #require(market.order("order-4711")?.byBuyer)
        #expect(slot.shown == nil && slot.state == .sealed)
    }

    @Test("nobody learns what it says by sending it again: only its own submitter is told whether a repeat is one")
    func repeats() throws {
        let market = try sealed()
        let size = market.lines.count
        var answers: Set<Refusal> = []
        for value in RatingValue.allCases {
            let guess = SubmitRating(
                order: "order-4711", by: .buyer, value: value, details: .scores(item: 1, service: 2),
                text: "broken lamp")
            for uid in [0, 1_001] as [UInt32] {
                for role in [Role.storefront, .admin] {
                    do {
                        _ = try market.run(guess, as: Actor(role: role, uid: uid))
                        Issue.record("told \(role) that it says \(value)")
                    } catch {
                        answers.insert(error)
                        #expect(error.reason == "rating.sealed-before")
                    }
                }
            }
        }
        #expect(answers.count == 1, "the same answer whatever is guessed")
        #expect(market.lines.count == size)
        // Shown, it is no secret any more.
        market.advance(15.days)
        let same = SubmitRating(
            order: "order-4711", by: .buyer, value: .negative, details: .scores(item: 1, service: 2),
            text: "broken lamp")
        #expect(try market.run(same, as: Actor(role: .admin, uid: 0)).isRepeated)
    }

    @Test("two sealed ratings that say different things have facts of the same shape and length")
    func shape() throws {
        func line(_ value: RatingValue, _ details: Details?) throws -> Int {
            let market = Market()
            try market.complete("o")
            try market.rate("o", .buyer, value, details: details)
            return try #require(market.lines.last).body.count
        }
        #expect(try line(.positive, nil) == line(.negative, .scores(item: 1, service: 1, logistics: 1)))
    }

    @Test("after the reveal the text, its salt and callers' ids stay out of every fact")
    func revealedFacts() throws {
        let market = try sealed()
        try market.rate("order-4711", .seller, .positive, text: "good buyer")
        let salts = market.store.texts.values.flatMap { [Base64.encode($0.salt.bytes), "\($0.salt)"] }
        #expect(salts.count == 4)
        for line in market.lines.dropFirst() {
            for secret in ["broken", "good buyer"] + salts + Self.ids.map(\.description) {
                #expect(!contains(line, secret), "fact \(line.seq): \(secret)")
            }
        }
        #expect(contains(try #require(market.lines.last), "negative"))
    }

    @Test("the published opening is the one that was committed to, and no other value is")
    func commitmentVerifies() throws {
        for closesAlone in [false, true] {
            let market = try sealed()
            let sealed = market.last
            if closesAlone { market.advance(15.days) } else { try market.rate("order-4711", .seller) }
            let opens = try #require(market.last["opens"]?.arrayValue?.first)
            let salt = try #require(opens["salt"]?.stringValue.flatMap { Base64.decode($0.utf8) })
            // By hand, as a stranger would do it.
            func commitment(_ json: String) -> String {
                var hasher = SHA256Hasher()
                hasher.update(Array("repute rating v1\0".utf8))
                hasher.update(salt)
                hasher.update(Array(json.utf8))
                return Base64.encode(hasher.finalize().bytes)
            }
            #expect(opens["value"] == "negative" && opens["details"] == ["item": 1, "service": 2])
            let order = try #require(sealed["order"]?.integerValue)
            let said = "\"details\":{\"item\":1,\"service\":2},\"order\":\(order)"
            let committed = try #require(sealed["commitment"]?.stringValue)
            #expect(commitment("{\"by\":\"buyer\",\(said),\"value\":\"negative\"}") == committed)
            #expect(commitment("{\"by\":\"buyer\",\(said),\"value\":\"positive\"}") != committed)
            #expect(market.store.openings.isEmpty, "the vault forgets what the ledger holds")
        }
    }

    @Test("the digest of a text is salted, and verifies with the salt of the vault")
    func textDigest() throws {
        let market = try sealed()
        let text = try #require(market.store.texts.values.first)
        var hasher = SHA256Hasher()
        hasher.update(Array("repute text v1\0".utf8))
        hasher.update(text.salt)
        hasher.update(Array("broken lamp".utf8))
        #expect(market.last["text"]?.stringValue == Base64.encode(hasher.finalize().bytes))
        #expect(text.salt != market.store.openings.values.first?.salt, "the published salt is another")
    }

    @Test("nobody sees what a sealed rating says, in any role")
    func views() throws {
        let market = try sealed()
        let row = try #require(market.order("order-4711"))
        let names = RatingNames(order: "order-4711", buyer: "buyer-anna", seller: "seller-bert")
        for role in Role.allCases {
            for speaker in ["buyer-anna", "seller-bert", nil] as [ID?] {
                let view = try #require(
                    RatingView(
                        row, by: .buyer, names: names, texts: [row.byBuyer?.seq ?? 0: "broken lamp"],
                        policy: Neutral.policy,
                        viewer: Viewer(roles: [role], speaker: speaker)))
                #expect(view.state == .sealed && view.value == nil && view.details == nil && view.text == nil)
                #expect(view.counts == nil && view.revealed == nil && view.reveals == row.closes)
            }
        }
        #expect(
            RatingView(row, by: .seller, names: names, texts: [:], policy: nil, viewer: Viewer(roles: [], speaker: nil))
                == nil)
    }

    @Test("an anonymous rater, and the order that would name it, is hidden from storefronts that speak for others")
    func anonymous() throws {
        let market = Market()
        try market.complete("o")
        try market.run(SubmitRating(order: "o", by: .buyer, value: .negative, isAnonymous: true))
        #expect(market.last["anonymous"] == 1)
        try market.rate("o", .seller)
        let row = try #require(market.order("o"))
        let names = RatingNames(order: "o", buyer: "b", seller: "s")
        func view(_ role: Role, _ speaker: ID?, by: Party = .buyer) -> RatingView? {
            RatingView(
                row, by: by, names: names, texts: [:], policy: nil, viewer: Viewer(roles: [role], speaker: speaker))
        }
        for speaker in ["s", nil] as [ID?] {
            let seen = view(.storefront, speaker)
            #expect(seen?.rater == nil && seen?.order == nil && seen?.ratee == "s" && seen?.value == .negative)
        }
        #expect(view(.storefront, "b")?.rater == "b" && view(.storefront, "b")?.order == "o")
        #expect(view(.auditor, nil)?.rater == "b")
        #expect(view(.storefront, nil, by: .seller)?.rater == "s", "the other side did not ask for it")
    }
}
