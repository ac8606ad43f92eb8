import Repute
import ReputeModel
import ReputeTestSupport
import Testing

@Suite("The ratings an account gave")
struct GivenRatingsTests {
    private let directory: TemporaryDirectory
    private let engine: Engine
    private let reader: EngineReader

    init() throws {
        directory = try TemporaryDirectory()
        engine = try openEngine(directory)
        reader = try engine.makeReader()
    }

    /// Orders 0... of one buyer, each rated by both sides: what the buyer says, with a text by every second, and not by name
    /// in the third of three.
    private func trade(_ values: [RatingValue]) async throws {
        for (n, value) in values.enumerated() {
            let order = ID("o-\(n)") ?? "o"
            try await engine.complete(order, seller: n % 2 == 0 ? "s-0" : "s-1")
            _ = try await engine.submit(
                SubmitRating(
                    order: order, by: .buyer, value: value, text: n % 2 == 0 ? "as said" : nil, isAnonymous: n % 3 == 2),
                as: storefront)
            try await engine.rate(order, .seller)
        }
    }

    private func given(
        _ viewer: Viewer, as role: Party = .buyer, value: RatingValue? = nil, withText: Bool = false,
        after: RatingCursor? = nil, limit: Int = 100
    ) throws -> RatingPage {
        try reader.ratings(
            givenBy: "b-1", as: role, value: value, withText: withText, after: after, limit: limit, for: viewer)
    }

    private let auditor = Viewer(roles: [.auditor], speaker: nil)

    @Test("are those of the account in the role, the newest first, page by page, each once")
    func pages() async throws {
        try await trade([.positive, .negative, .neutral, .positive, .negative, .positive, .positive])
        let all = try given(auditor)
        #expect(all.next == nil && all.ratings.map(\.order) == (0..<7).reversed().map { ID("o-\($0)") })
        #expect(all.ratings.allSatisfy { $0.rater == "b-1" && $0.by == .buyer && $0.state == .visible })
        var (pages, after): ([RatingView], RatingCursor?) = ([], nil)
        repeat {
            let page = try given(auditor, after: after, limit: 3)
            pages += page.ratings
            after = page.next
        } while after != nil
        #expect(pages == all.ratings)
        #expect(try given(auditor, value: .negative).ratings.map(\.order) == ["o-4", "o-1"])
        #expect(try given(auditor, withText: true).ratings.map(\.order) == ["o-6", "o-4", "o-2", "o-0"])
        #expect(try given(auditor, as: .seller).ratings == [])
        let seller = try reader.ratings(givenBy: "s-1", as: .seller, after: nil, limit: 10, for: auditor)
        #expect(seller.ratings.map(\.order) == ["o-5", "o-3", "o-1"])
        #expect(try reader.ratings(givenBy: "nobody", as: .buyer, after: nil, limit: 10, for: auditor).ratings == [])
    }

    @Test("do not name who is anonymous to a storefront, unless it speaks for the rater")
    func anonymous() async throws {
        try await trade([.positive, .positive, .positive, .positive])
        let named = [ID("o-3"), "o-1", "o-0"]
        #expect(try given(Viewer(roles: [.storefront], speaker: nil)).ratings.map(\.order) == named)
        #expect(try given(Viewer(roles: [.storefront], speaker: "s-0")).ratings.map(\.order) == named)
        let first = try given(Viewer(roles: [.storefront], speaker: nil), limit: 1)
        #expect(first.ratings.map(\.order) == ["o-3"])
        let second = try given(Viewer(roles: [.storefront], speaker: nil), after: first.next, limit: 1)
        #expect(second.ratings.map(\.order) == ["o-1"])
        let own = try given(Viewer(roles: [.storefront], speaker: "b-1"))
        #expect(own.ratings.map(\.order) == ["o-3", "o-2", "o-1", "o-0"] && own.ratings[1].isAnonymous)
        for role in [Role.arbitrator, .officer, .auditor] {
            #expect(try given(Viewer(roles: [role], speaker: nil)).ratings.count == 4)
        }
    }

    @Test("are not told of while they are sealed, to nobody")
    func sealed() async throws {
        try await engine.complete("o-1", seller: "s-1")
        try await engine.rate("o-1", .buyer, .negative)
        for speaker in [nil, "b-1", "s-1"] as [ID?] {
            #expect(try given(Viewer(roles: [.auditor], speaker: speaker)).ratings == [])
        }
        try await engine.rate("o-1", .seller)
        #expect(try given(auditor).ratings.map(\.value) == [.negative])
    }

    @Test("of somebody else are no place in a list: it would tell when they were shown")
    func foreign() async throws {
        try await trade([.positive, .positive, .positive, .positive])
        func received(_ account: ID, _ after: RatingCursor?) throws -> RatingPage {
            try reader.ratings(of: account, role: .seller, value: nil, after: after, limit: 1, for: auditor)
        }
        let own = try received("s-0", nil)
        #expect(own.next != nil)
        #expect(try received("s-0", own.next).ratings.count == 1)
        #expect(try received("s-1", nil).ratings.count == 1)
        #expect(try received("s-1", own.next).ratings == [])
        let explained = try reader.explanation(of: "s-1", role: .seller, after: own.next, limit: 5, for: auditor)
        #expect(explained.page.ratings == [])
    }
}
