import Dispatch
import NIOCore
import ReputeJSON
import ReputeModel
import Synchronization
import Testing

@testable import ReputeServer
@testable import ReputeWire

@Suite("A long read")
struct AbandonedReadTests {
    private final class Nobody: Outbox {
        func reserve() throws(Refusal) {}
        func finish(_ write: (inout JSONWriter) -> Void) {}
    }

    @Test("is not made when its connection went while it waited for its turn")
    func goneBefore() throws {
        let server = try TestServer()
        let service = server.server.service
        let (gone, here) = (
            Outlet(service.limits, uid: 1, Purse(limit: .max), service.slow.station),
            Outlet(service.limits, uid: 1, Purse(limit: .max), service.slow.station)
        )
        let made = Mutex<[String]>([])
        func ask(_ name: String, _ caller: Outlet) {
            let reply = Reply<ReputeWire.LedgerHead>(id: nil, outbox: Nobody(), batch: nil)
            service.readElsewhere(reply, for: caller) { (_) throws(Refusal) in
                made.withLock { $0.append(name) }
                throw Refusal(.notFound, "test.none", "Nothing.")
            }
        }
        // Nobody's turn comes before both have asked and one of them has gone.
        let ready = DispatchSemaphore(value: 0)
        service.slow.station.loop.execute { ready.wait() }
        ask("gone", gone)
        ask("here", here)
        gone.close()
        ready.signal()
        service.slow.wait(until: .now + .seconds(30))
        #expect(made.withLock { $0 } == ["here"])
    }
}
