import Foundation
import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Panels in the engine")
struct PanelEngineTests {
    private func problems(_ engine: Engine) throws -> [String] { try engine.verify().passes.flatMap(\.problems) }

    private func count(_ sql: String, _ directory: TemporaryDirectory) throws -> Int64? {
        try Connection(path: directory.path + "/data/repute.db", mode: .readOnly).integer(sql)
    }

    /// The vault as a backup shows it, which has no `seal.key`.
    private func backup(_ directory: TemporaryDirectory) throws -> Vault {
        let files = DataDirectory(directory.path + "/data")
        let db = try Connection(path: files.database, mode: .readOnly)
        return Vault(db, keyring: try Keyring(reading: files.keys), seal: nil)
    }

    /// The same directory, opened once more.
    private func reopened(_ engine: Engine, _ directory: TemporaryDirectory) throws -> Engine {
        let now = engine.status.now
        engine.drain()
        return try openEngine(directory, at: now)
    }

    @Test("a panel is drawn by the clock, votes and decides, over new starts, and verifies at every step")
    func life() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let id = try await PanelHall(engine).asked()
        #expect(try problems(engine) == [])
        engine = try reopened(engine, directory)
        try await PanelHall(again: engine).pass(24)
        #expect(try problems(engine) == [])
        engine = try reopened(engine, directory)
        try await PanelHall(again: engine).vote(id, .claimant, .respondent)
        #expect(try problems(engine) == [])
        engine = try reopened(engine, directory)
        defer { engine.drain() }
        let hall = PanelHall(again: engine)
        let last = try hall.members(id)[2]
        let vote = CastVote(case: id, as: try PanelHall.account(last), for: .claimant, key: "last")
        #expect(try await engine.submit(vote, as: storefront).state == .decided)
        #expect(try problems(engine) == [])
        for _ in 0..<20 { try await hall.pass(24) }
        #expect(try engine.makeReader().juror(PanelHall.account(last)).agreed == 1)
        #expect(try problems(engine) == [])
    }

    @Test("the files tell neither a seed nor a vote without seal.key, not even by how long it is")
    func files() async throws {
        var lengths: Set<Int64> = []
        for choice in PanelChoice.allCases {
            let directory = try TemporaryDirectory()
            let engine = try openEngine(directory)
            defer { engine.drain() }
            let hall = try await PanelHall(engine)
            let id = try await hall.asked()
            let seed = try #require(try count("SELECT max(seq) FROM vault_panel", directory))
            #expect(try backup(directory).seed(seed) == nil)
            try await hall.pass(24)
            #expect(try count("SELECT count(*) FROM vault_panel", directory) == 0)
            try await hall.vote(id, choice)
            let vote = try #require(try count("SELECT max(seq) FROM vault_panel", directory))
            #expect(try backup(directory).ballot(vote) == nil)
            lengths.insert(try #require(try count("SELECT max(length(sealed)) FROM vault_panel", directory)))
            try await hall.pass(168)
            #expect(try count("SELECT count(*) FROM vault_panel", directory) == 0)
            #expect(try problems(engine) == [])
        }
        #expect(lengths.count == 1)
    }

    @Test("without seal.key, while a vote is sealed, the service only reads, and says so")
    func lost() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let hall = try await PanelHall(engine)
        try await hall.vote(try await hall.drawn(), .claimant)
        engine.drain()
        try FileManager.default.removeItem(atPath: directory.path + "/data/seal.key")
        engine = try openEngine(directory)
        defer { engine.drain() }
        #expect(engine.status.readOnly?.contains("1 sealed") == true)
        #expect(try problems(engine).contains { $0.contains("seal.key is missing or not the one") })
    }

    @Test("verifying finds a vote that is gone while it is sealed, and with it nobody can end the panel")
    func damaged() async throws {
        let directory = try TemporaryDirectory()
        let before = try openEngine(directory)
        let hall = try await PanelHall(before)
        let id = try await hall.drawn()
        try await hall.vote(id, .claimant, .respondent)
        let now = before.status.now
        before.drain()
        try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            .execute("DELETE FROM vault_panel WHERE seq = (SELECT min(seq) FROM vault_panel)")
        let engine = try openEngine(directory, at: now)
        defer { engine.drain() }
        let found = try problems(engine)
        #expect(found.count == 1 && found[0].contains("is gone while it is sealed"), "\(found)")
        let member = try PanelHall.account(try PanelHall(again: engine).members(id)[2])
        let last = CastVote(case: id, as: member, for: .claimant, key: "last")
        let refusal = await #expect(throws: Refusal.self) { _ = try await engine.submit(last, as: storefront) }
        #expect(refusal?.reason == "case.seal-lost")
    }

    @Test("members see the case they are to decide, sides how many voted, and only the house who is who")
    func views() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let hall = try await PanelHall(engine)
        let id = try await hall.drawn()
        try await hall.vote(id, .claimant)
        let reader = try engine.makeReader()
        let members = try hall.members(id)
        let (voted, waiting) = (try PanelHall.account(members[0]), try PanelHall.account(members[1]))
        func view(_ role: Role, _ speaker: ID?) throws -> CaseView {
            try reader.case(id, for: Viewer(roles: [role], speaker: speaker))
        }
        for speaker in ["b", "s", voted, waiting, nil] as [ID?] {
            let panel = try #require(try view(.storefront, speaker).panels.first)
            #expect(panel.members.isEmpty && panel.voted == 1 && panel.size == 3 && panel.needed == 2)
            #expect(panel.tally == nil && panel.ends == engine.status.now + 168 * Instant.hour)
        }
        #expect(try view(.auditor, nil).panels.first?.members == members)
        func steps(_ speaker: ID?) throws -> [CaseAction] { try view(.storefront, speaker).steps.map(\.action) }
        #expect(try steps(waiting) == [.vote] && steps(voted) == [] && steps("b") == [] && steps(nil) == [.vote])
        #expect(try view(.storefront, waiting).answer?.text == "It was sent.")
        #expect(try view(.storefront, waiting).holder?.officer == nil)
        let other = try PanelHall.account(try #require((0..<9 as Range<Int64>).first { !members.contains($0) }))
        let refusal = #expect(throws: Refusal.self) { try view(.storefront, other) }
        #expect(refusal?.reason == "party.mismatch")
        #expect(try reader.seats(of: waiting, as: waiting).map(\.case) == [id])
        #expect(try reader.seats(of: voted).isEmpty && reader.seats(of: "b").isEmpty)
        #expect(try reader.juror(voted, as: voted).voted == 1 && reader.juror(waiting).waiting == 1)
        #expect(throws: Refusal.self) { try reader.juror(voted, as: waiting) }
        let unknown = #expect(throws: Refusal.self) { try reader.juror("b") }
        #expect(unknown?.reason == "panel.unknown")
        try await hall.vote(id, .claimant, .claimant)
        let side = Viewer(roles: [.storefront], speaker: "b")
        let over = try #require(try engine.makeReader().case(id, for: side).panels.first)
        #expect(over.tally?.claimant == 2 && over.verdict == .claimant)
    }

    @Test("an appeal that a panel hears waits for no arbitrator")
    func queue() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let hall = try await PanelHall(engine)
        let id = try await hall.drawn()
        try await hall.vote(id, .claimant, .claimant)
        let appeal = AppealCase(case: id, by: .respondent, text: "It was sent.", key: "appeal")
        #expect(try await engine.submit(appeal, as: storefront).state == .appeal)
        let viewer = Viewer(roles: [.arbitrator], speaker: nil)
        #expect(try engine.makeReader().casesWaiting(after: nil, limit: 9, for: viewer).cases.isEmpty)
        try await hall.pass(24)
        #expect(try hall.members(id).count == 5)
        #expect(try engine.makeReader().casesWaiting(after: nil, limit: 9, for: viewer).cases.isEmpty)
        #expect(try problems(engine) == [])
    }
}
