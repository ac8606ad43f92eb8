import Dispatch
import ReputeJSON
import ReputeModel
import Testing

@testable import ReputeServer
@testable import ReputeWire

@Suite("A long read in slices")
struct SlicedReadTests {
    /// Takes one answer.
    private final class Taker: Outbox {
        let taken = DispatchSemaphore(value: 0)
        func reserve() throws(Refusal) {}
        func finish(_ write: (inout JSONWriter) -> Void) { taken.signal() }
    }

    @Test("is given up when its connection has gone, whatever is left of it")
    func gone() throws {
        let server = try TestServer()
        let service = server.server.service
        let caller = Outlet(service.limits, uid: 1, Purse(limit: service.limits.unreadBytes), service.slow.station)
        let taker = Taker()
        let reply = Reply<CreditGet>(id: nil, outbox: taker, batch: nil)
        // Never at its end by itself.
        service.readInSlices(reply, for: caller, 0) { (slices, _) throws(Refusal) in
            slices += 1
            if slices == 3 { caller.close() }
            return nil
        }
        #expect(taker.taken.wait(timeout: .now() + 30) == .success)
    }

    @Test("goes on where it was, and ends when it is at its end")
    func end() throws {
        let server = try TestServer()
        let service = server.server.service
        let taker = Taker()
        let reply = Reply<CreditGet>(id: nil, outbox: taker, batch: nil)
        service.readInSlices(
            reply, for: Outlet(service.limits, uid: 1, Purse(limit: service.limits.unreadBytes), service.slow.station),
            [Int]()
        ) { (seen, _) throws(Refusal) in
            seen.append(seen.count)
            return seen == Array(0..<5) ? [] : nil
        }
        #expect(taker.taken.wait(timeout: .now() + 30) == .success)
    }
}
