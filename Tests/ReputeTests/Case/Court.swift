import Foundation
import Repute
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import Synchronization
import Testing

/// Cases that wait, 64 arbitrators who claim them, and the engine they are in, which is stopped and started again.
struct Court {
    private let directory: TemporaryDirectory
    private(set) var engine: Engine
    private(set) var claimers: [Claimer]
    /// The cases of which an arbitrator's own account is a party, by the user id.
    private let parties: [Int64: Set<Int64>]
    /// The queue by the facts.
    private(set) var twin = QueueTwin()
    /// Who has which case by what was answered.
    private var book = AnsweredBook()
    /// How many answers of each arbitrator are in the book.
    private var counted: [Int]
    private var appealed: Set<Int64> = []
    private var random: SeededGenerator

    private static let viewer = Viewer(roles: [.arbitrator], speaker: nil)
    /// Decided at least, so that nobody has to take it.
    private static let over: Set = ["decided", "enforcing", "closed"]

    /// So many cases in the queue.
    init(_ count: Int, seed: UInt64) async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let opened = try await CourtOpening(engine).open(count)
        self.directory = directory
        self.engine = engine
        parties = opened.parties
        claimers = (0..<Claimer.count).map { Claimer($0, opened.claims, seed: seed) }
        counted = [Int](repeating: 0, count: Claimer.count)
        random = SeededGenerator(seed: ~seed)
    }

    /// How many cases somebody still has to decide.
    var open: Int { twin.numbers.count { !Court.over.contains(twin.state(of: $0) ?? "") } }

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    // MARK: What they do

    /// Each arbitrator does something, side by side.
    private static func each(
        _ all: [Claimer], beside other: (@Sendable () async -> Void)? = nil,
        _ act: @escaping @Sendable (inout Claimer) async -> Void
    ) async -> [Claimer] {
        await withTaskGroup(of: Claimer?.self) { group in
            for claimer in all {
                group.addTask {
                    var claimer = claimer
                    await act(&claimer)
                    return claimer
                }
            }
            if let other {
                group.addTask {
                    await other()
                    return nil
                }
            }
            var out: [Claimer] = []
            for await claimer in group { if let claimer { out.append(claimer) } }
            return out.sorted { $0.actor.uid < $1.actor.uid }
        }
    }

    /// All ask so many things, side by side.
    mutating func storm(_ actions: Int) async {
        let engine = engine
        claimers = await Court.each(claimers) { claimer in
            for _ in 0..<actions {
                guard await claimer.act(engine) else { return }
            }
        }
    }

    private final class Count: Sendable {
        let value = Atomic(0)
    }

    /// All ask, and in the midst of it the engine is stopped and started again. What they saw no answer to they ask again.
    mutating func restartAmid() async throws {
        let (old, count) = (engine, Count())
        let stop: @Sendable () async -> Void = {
            while count.value.load(ordering: .relaxed) < 200 { try? await Task.sleep(for: .milliseconds(1)) }
            await Court.drain(old)
        }
        claimers = await Court.each(claimers, beside: stop) { claimer in
            let isPatient = claimer.actor.uid % 2 == 0
            for _ in 0..<(isPatient ? 40 : 3) {
                count.value.wrappingAdd(1, ordering: .relaxed)
                guard await claimer.act(old) else { return }
            }
            await claimer.actUnseen(old)
        }
        try reopen(at: old.status.now)
        let engine = engine
        claimers = await Court.each(claimers) { claimer in await claimer.resolve(engine) }
    }

    /// The engine is stopped and started again while nobody asks.
    mutating func restart() async throws {
        let now = engine.status.now
        await Court.drain(engine)
        try reopen(at: now)
    }

    private mutating func reopen(at now: Instant) throws { engine = try openEngine(directory, at: now) }

    private static func drain(_ engine: Engine) async {
        await withCheckedContinuation { done in
            Thread.detachNewThread {
                engine.drain()
                done.resume()
            }
        }
    }

    /// Some of what was decided is appealed.
    mutating func appeal() async throws {
        for number in twin.numbers where twin.state(of: number) == "decided" && appealed.insert(number).inserted {
            guard below(6) == 0 else { continue }
            let key = try #require(ID("appeal-\(number)"))
            let appeal = AppealCase(case: CaseID(seq: number), by: .claimant, text: "Look again.", key: key)
            _ = try await engine.submit(appeal, as: storefront)
        }
    }

    /// Time passes, and they look what they have then.
    mutating func pass(_ span: Int64) async throws {
        _ = try await engine.setClock(to: engine.status.now + span)
        try check()
        let reader = try engine.makeReader()
        for n in claimers.indices {
            let own = try reader.cases(
                heldBy: claimers[n].actor.uid, after: nil, limit: 2_000, for: Court.viewer)
            claimers[n].look(own.cases)
        }
    }

    // MARK: What has to hold

    /// Reads what is new in the ledger. What was answered, the facts and what is read say the same of who has which case,
    /// and each who asked for the next got the first in the queue that it may have.
    mutating func check(queue isQueueRead: Bool = false) throws {
        for claimer in claimers { #expect(claimer.problems == []) }
        let reader = try engine.makeReader()
        try hear(reader)
        #expect(twin.problems == [] && book.problems == [])
        #expect(Set(book.tenures) == Set(twin.tenures), "what was answered is what the ledger says")
        for claimer in claimers {
            let own = try reader.cases(heldBy: claimer.actor.uid, after: nil, limit: 2_000, for: Court.viewer).cases
            #expect(own.map(\.case.seq) == twin.cases(of: Int64(claimer.actor.uid)), "\(claimer.actor.uid)")
            #expect(own.allSatisfy { $0.holder?.officer == Int64(claimer.actor.uid) })
        }
        let queue = Set(twin.queue)
        let lost = twin.numbers.filter { number in
            let state = twin.state(of: number) ?? ""
            let isKept = queue.contains(number) || twin.holder(of: number) != nil || Court.over.contains(state)
            // The sides have it, to show what they have.
            return !isKept && state != "evidence"
        }
        #expect(lost == [], "each case is decided, somebody's, or in the queue")
        if isQueueRead { try checkQueue(reader) }
    }

    private mutating func hear(_ reader: EngineReader) throws {
        var answers: [ClaimerAnswer] = []
        for n in claimers.indices {
            answers += claimers[n].answers[counted[n]...]
            counted[n] = claimers[n].answers.count
        }
        var named: Set<Int64> = []
        for answer in answers {
            if case .claim(let id, _) = answer.request, id != nil { named.insert(answer.seq) }
        }
        var freed: [(seq: Int64, number: Int64)] = []
        while case let page = try reader.entries(after: twin.last, limit: 1_000), !page.isEmpty {
            for entry in page {
                let fact = try #require(QueueTwin.Words(line: entry.line))
                let number = fact.body["case"]?.integerValue ?? 0
                if fact.kind == "case.assigned", !named.contains(fact.seq) {
                    let officer = fact.body["officer"]?.integerValue ?? 0
                    let next = twin.next(for: officer, but: parties[officer] ?? [])
                    #expect(next == number, "fact \(fact.seq) gives \(number) to \(officer)")
                }
                if fact.isClock, fact.body["freed"] != nil { freed.append((fact.seq, number)) }
                twin.hear(fact)
            }
        }
        book.take(answers, freed: freed)
    }

    /// The queue, as it is read, is what the facts make it, in its order, with the place of each.
    private func checkQueue(_ reader: EngineReader) throws {
        let views = try reader.casesWaiting(after: nil, limit: 5_000, for: Court.viewer).cases
        #expect(views.filter { $0.state != .evidence }.map(\.case.seq) == twin.queue)
        let shown = twin.numbers.filter { twin.state(of: $0) == "evidence" && twin.holder(of: $0) == nil }
        #expect(views.filter { $0.state == .evidence }.map(\.case.seq).sorted() == shown)
        let waiting = views.filter { $0.wait != nil }.sorted { a, b in
            (a.wait?.since ?? a.opened, a.case.seq) < (b.wait?.since ?? b.opened, b.case.seq)
        }
        #expect(waiting.count == twin.queue.count)
        #expect(waiting.map { $0.wait?.place } == waiting.indices.map { min($0 + 1, 500) })
    }
}
