import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTwin
import Synchronization
import Testing

@testable import Repute
@testable import ReputeSimulation

@Suite("What is due when the store failed")
struct StoreFailureTests {
    private let clock = SimulatedClock(moment("2026-03-01T00:00:00Z"))
    private let line = Line()
    private let store: FaultyStore
    private let engine: SteppedEngine

    init() throws {
        store = FaultyStore(MemoryStore(), nil, clock, line)
        let clock = clock
        engine = try SteppedEngine(
            store, policy: Profile.all[0].policy, origin: "repute.test/log", queueLimit: 10, batchLimit: 10,
            reading: { clock.now }, seed: { Digest.zero })
    }

    private func submit<C: Command>(_ command: C) -> Result<C.Reply, Refusal>? {
        let answer = Mutex<Result<C.Reply, Refusal>?>(nil)
        engine.enqueue(command, as: Town.storefront(0)) { result in answer.withLock { $0 = result } }
        engine.turn()
        return answer.withLock { $0 }
    }

    @Test("a request right after a failure is not decided before what was due and could not be done")
    func requestAfterFailure() throws {
        let given = OrderGiven(buyer: "b", seller: "s")
        _ = try submit(CompleteOrder(order: "o", completed: clock.now, given: given))?.get()
        let rated = try #require(submit(SubmitRating(order: "o", by: .buyer, value: .negative))).get()
        // Its window closes; the store cannot write that down.
        clock.move(16.days)
        store.plan(.fails(.full), atCall: nil)
        engine.turn()
        #expect(store.heal()?.fault == .fails(StoreError.Code.full))
        clock.move(1)
        let revised = try #require(submit(ReviseRating(rating: rated.rating, value: .positive))).get()
        #expect(!revised.isRepeated)
    }

    @Test("while it fails, nothing is decided")
    func requestWhileFailing() throws {
        let given = OrderGiven(buyer: "b", seller: "s")
        _ = try submit(CompleteOrder(order: "o", completed: clock.now, given: given))?.get()
        let rated = try #require(submit(SubmitRating(order: "o", by: .buyer, value: .negative))).get()
        clock.move(16.days)
        store.plan(.fails(.full), atCall: nil)
        let refusal = #expect(throws: Refusal.self) {
            try #require(submit(ReviseRating(rating: rated.rating, value: .positive))).get()
        }
        #expect(refusal?.reason == "store.full")
    }

    @Test("a service that stops does not decide over what is due; it says so")
    func stopping() throws {
        let given = OrderGiven(buyer: "b", seller: "s")
        for n in 0..<11 {
            _ = try submit(CompleteOrder(order: ID("o", n), completed: clock.now, given: given))?.get()
            _ = try submit(SubmitRating(order: ID("o", n), by: .buyer, value: .positive))?.get()
        }
        clock.move(16.days)
        let answer = Mutex<Result<OrderReply, Refusal>?>(nil)
        engine.enqueue(CompleteOrder(order: "new", completed: clock.now, given: given), as: Town.storefront(0)) {
            result in answer.withLock { $0 = result }
        }
        engine.close()
        // Eleven are due, and ten are a page.
        engine.turn()
        guard case .failure(let refusal)? = answer.withLock({ $0 }) else {
            Issue.record("it was decided")
            return
        }
        #expect(refusal.reason == "engine.stopping")
    }
}
