import Repute
import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

/// What the files of a data directory tell of sealed and anonymous ratings to whoever has them but not `seal.key`.
@Suite("Files without the seal's key")
struct SealedFilesTests {
    /// The vault as a backup of `repute.db` and `keys.db` shows it.
    private func reading(_ directory: TemporaryDirectory) throws -> (db: Connection, vault: Vault) {
        let files = DataDirectory(directory.path + "/data")
        let db = try Connection(path: files.database, mode: .readOnly)
        return (db, Vault(db, keyring: try Keyring(reading: files.keys), seal: nil))
    }

    @Test("do not tell the text of a sealed rating, which says what it says; revealed, it is its author's alone")
    func text() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        let rating = try await engine.rate("o-1", .buyer, .negative, text: "mouldy").rating
        #expect(try reading(directory).vault.text(rating.seq) == nil)
        #expect(try await engine.rate("o-1", .buyer, .negative, text: "mouldy").isRepeated)
        #expect(try engine.verify().isSound)
        // A text of what is shown at once has one box.
        let second = try await engine.rate("o-1", .seller, text: "strange").rating
        #expect(try reading(directory).vault.text(rating.seq)?.text == "mouldy")
        #expect(try reading(directory).vault.text(second.seq)?.text == "strange")
        let views = try engine.makeReader().ratings(ofOrder: "o-1", for: Viewer(roles: [.storefront], speaker: nil))
        #expect(views.map(\.text) == ["mouldy", "strange"])
        #expect(try engine.verify().isSound)
    }

    @Test("hold boxes of one length, whatever is said, with scores and without")
    func length() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let scores = ["item", "service", "logistics"].map { Details.Score(dimension: $0, score: 5) }
        for (n, value) in RatingValue.allCases.enumerated() {
            try await engine.complete(#require(ID("a-\(n)")))
            try await engine.rate(#require(ID("a-\(n)")), .buyer, value)
            try await engine.complete(#require(ID("b-\(n)")))
            try await engine.rate(#require(ID("b-\(n)")), .buyer, value, details: Details(scores))
        }
        let (db, _) = try reading(directory)
        #expect(try db.integer("SELECT count(*) FROM vault_opening") == 6)
        #expect(try db.integer("SELECT count(DISTINCT length(sealed)) FROM vault_opening") == 1)
    }

    @Test("an anonymous rater is not told by the moment of the rating, nor to the rated side that asks for its order")
    func anonymous() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory, at: newYear + 5 * Instant.hour)
        defer { engine.drain() }
        try await engine.complete("o-1")
        _ = try await engine.submit(
            SubmitRating(order: "o-1", by: .buyer, value: .negative, isAnonymous: true), as: storefront)
        try await engine.rate("o-1", .seller)
        let reader = try engine.makeReader()
        func asked(_ speaker: ID?, _ role: Role = .storefront) throws -> [RatingView] {
            try reader.ratings(ofOrder: "o-1", for: Viewer(roles: [role], speaker: speaker))
        }
        #expect(try asked("s-1").map(\.by) == [.seller], "it would be the one of this order")
        #expect(try asked("b-1").map(\.by) == [.buyer, .seller] && asked("b-1")[0].rater == "b-1")
        #expect(try asked(nil, .auditor)[0].rater == "b-1")
        let page = try reader.ratings(
            of: "s-1", role: .seller, value: nil, after: nil, limit: 9,
            for: Viewer(roles: [.storefront], speaker: nil))
        #expect(page.ratings[0].revealed == newYear && page.ratings[0].submitted == newYear, "the day and no more")
        try await engine.complete("o-2", buyer: "b-2")
        for by in Party.allCases { try await engine.rate("o-2", by) }
        let first = try reader.ratings(
            of: "s-1", role: .seller, value: nil, after: nil, limit: 1,
            for: Viewer(roles: [.storefront], speaker: nil))
        #expect(first.next?.text == "\(first.ratings[0].rating.seq)", "nor by where the next page begins")
        #expect(try asked(nil, .auditor)[0].revealed == newYear + 5 * Instant.hour)
    }
}
