import Foundation
import Repute
import ReputeModel
import ReputeTestSupport
import Synchronization
import Testing

@Suite("Admission that is asked for while sellers change")
struct SellersBesideTests {
    @Test("is never older than what was answered, and in the end as the database has it")
    func beside() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let sellers = (0..<60).map { ID("s-\($0)") ?? "s" }
        for (n, seller) in sellers.enumerated() { try await engine.complete(ID("o-\(n)") ?? "o", seller: seller) }
        let watch = Watch()
        // On threads of their own: those of tasks are few, and the writer wants them.
        for reader in [try engine.makeReader(), try engine.makeReader()].map(Asking.init) {
            Thread.detachNewThread {
                watch.ask(reader.reader, of: sellers)
                watch.asking.subtract(1, ordering: .sequentiallyConsistent)
            }
        }
        for (n, seller) in sellers.enumerated() {
            // Everybody has asked for them when the first is closed, and asks on between two.
            let rounds = watch.rounds.load(ordering: .sequentiallyConsistent)
            while watch.rounds.load(ordering: .sequentiallyConsistent) < rounds + 3 { await Task.yield() }
            let close = CloseAccount(account: seller, role: .seller, reason: .asked, key: seller)
            _ = try await engine.submit(close, as: storefront)
            watch.closed.store(n + 1, ordering: .sequentiallyConsistent)
        }
        watch.isOver.store(true, ordering: .sequentiallyConsistent)
        while watch.asking.load(ordering: .sequentiallyConsistent) > 0 { try await Task.sleep(for: .milliseconds(2)) }
        #expect(watch.problems.withLock { $0 } == [])
        let last = try engine.makeReader().admissions(of: sellers, to: "books")
        #expect(last.allSatisfy { $0.lacks.map(\.why) == [.closed] })
    }
}

/// Carries a reader to its thread.
///
/// Unchecked: only that one uses it.
private struct Asking: @unchecked Sendable {
    let reader: EngineReader
}

private final class Watch: Sendable {
    /// How many of the sellers, from the first, are answered to be closed.
    let closed = Atomic(0)
    /// How often all of them were asked for.
    let rounds = Atomic(0)
    let isOver = Atomic(false)
    let asking = Atomic(2)
    let problems = Mutex<[String]>([])

    func ask(_ reader: EngineReader, of sellers: [ID]) {
        while !isOver.load(ordering: .sequentiallyConsistent) {
            let least = closed.load(ordering: .sequentiallyConsistent)
            let answers = (try? reader.admissions(of: sellers, to: "books")) ?? []
            if answers.count != sellers.count { problems.withLock { $0.append("no answer") } }
            for answer in answers.prefix(least) where answer.lacks.isEmpty {
                problems.withLock { $0.append("\(answer.seller) is open, of \(least) that are closed") }
            }
            rounds.add(1, ordering: .sequentiallyConsistent)
        }
    }
}
