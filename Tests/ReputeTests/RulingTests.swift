import Repute
import ReputeCrypto
import ReputeModel
import ReputeTestSupport
import Testing

/// Rulings, votes, requests and holds through the engine, its database and a restart.
@Suite("What comes after a rating")
struct RulingTests {
    private let arbitrator = Actor(role: .arbitrator, uid: 7)

    @Test("is there after a restart, repeats are known, and the ledger adds up to every row")
    func restart() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        let rating = try await engine.rate("o-1", .buyer, .negative, text: "an insult").rating
        try await engine.rate("o-1", .seller)
        try await engine.complete("o-2")
        let vote = VoteRating(rating: rating, voter: "stranger", isHelpful: true, key: "vote")
        let ask = RequestRevision(rating: rating, key: "ask")
        let unscore = UnscoreRating(rating: rating, reason: "malicious", key: "unscore")
        let hide = HideRating(rating: rating, part: .rating, how: .hidden, reason: "abuse", key: "hide")
        let pause = PauseOrder(order: "o-2", ground: "case", key: "pause")
        let seqs = [
            try await engine.submit(vote, as: arbitrator).seq, try await engine.submit(ask, as: arbitrator).seq,
            try await engine.submit(unscore, as: arbitrator).seq, try await engine.submit(hide, as: arbitrator).seq,
            try await engine.submit(pause, as: arbitrator).seq,
        ]
        #expect(try engine.verify().isSound)
        engine.drain()

        engine = try openEngine(directory)
        let again = [
            try await engine.submit(vote, as: arbitrator).seq, try await engine.submit(ask, as: arbitrator).seq,
            try await engine.submit(unscore, as: arbitrator).seq, try await engine.submit(hide, as: arbitrator).seq,
            try await engine.submit(pause, as: arbitrator).seq,
        ]
        #expect(again == seqs)
        let reader = try engine.makeReader()
        let view = try reader.ratings(rating, for: Viewer(roles: [.storefront], speaker: nil))[0]
        #expect(view.text == nil && view.rulings?.unscored?.reason == "malicious")
        #expect(view.votes == VoteCount(helpful: 1) && view.requested != nil)
        #expect(try reader.ratings(rating, for: Viewer(roles: [.auditor], speaker: nil))[0].text == "an insult")
        #expect(try reader.credits(of: ["s-1"], role: .seller)[0].points == 0)
        let restore = RestoreRating(rating: rating, reason: "appeal", key: "restore")
        _ = try await engine.submit(restore, as: arbitrator)
        _ = try await engine.submit(
            UnhideRating(rating: rating, part: .rating, how: .hidden, reason: "mistake", key: "unhide"), as: arbitrator)
        let resume = ResumeOrder(order: "o-2", paused: seqs[4], key: "resume")
        #expect(try await engine.submit(resume, as: arbitrator).isPaused == false)
        #expect(try reader.credits(of: ["s-1"], role: .seller)[0].points == -1)
        #expect(try reader.ratings(rating, for: Viewer(roles: [.storefront], speaker: nil))[0].text == "an insult")
        #expect(try engine.verify().isSound)
        engine.drain()
    }
}
