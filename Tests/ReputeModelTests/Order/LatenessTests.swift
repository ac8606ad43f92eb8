import ReputeModel
import ReputeTwin
import Testing

@Suite("lateness")
struct LatenessTests {
    private static let start = moment("2026-03-10T00:00:00Z")

    /// A completed order promised for `promised`, delivered by its completion and, before it, by a delivery.
    private func late(promised: Instant?, onCompletion: Instant? = nil, onDelivery: Instant? = nil) throws -> OrderRow?
    {
        let market = Market(at: Self.start)
        let given = OrderGiven(buyer: "b", seller: "s", created: Self.start + -9.days, promised: promised)
        if let onDelivery {
            try market.run(OpenOrder(order: "o", given: given))
            try market.run(DeliverOrder(order: "o", delivered: onDelivery))
        }
        try market.run(CompleteOrder(order: "o", completed: Self.start, given: given, delivered: onCompletion))
        let late = market.order("o")?.isLate == true ? 1 : 0
        for (subject, role) in [("b", Party.buyer), ("s", .seller)] as [(ID, Party)] {
            let day = market.creditRow(subject, role)?.days.first
            #expect(day?.orders == 1 && day?.late == Int64(late))
        }
        #expect(try market.replayed().snapshot == market.snapshot)
        return market.order("o")
    }

    @Test("delivered at the promised moment is in time, a millisecond later is late")
    func bounds() throws {
        let promised = Self.start + -2.days
        #expect(try late(promised: promised, onCompletion: promised)?.isLate == false)
        #expect(try late(promised: promised, onCompletion: promised + 1)?.isLate == true)
        #expect(try late(promised: promised, onDelivery: promised)?.isLate == false)
        #expect(try late(promised: promised, onDelivery: promised + 1)?.isLate == true)
        #expect(try late(promised: promised, onCompletion: promised + 1, onDelivery: promised + 1)?.isLate == true)
    }

    @Test("without a promise or a delivery nobody knows")
    func unknown() throws {
        #expect(try late(promised: nil, onCompletion: Self.start)?.isLate == nil)
        #expect(try late(promised: nil, onDelivery: Self.start)?.isLate == nil)
        #expect(try late(promised: Self.start + -5.days)?.isLate == nil)
    }
}
