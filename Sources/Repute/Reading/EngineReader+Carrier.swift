public import ReputeModel
import ReputeStore

/// A page of carriers.
public struct CarrierPage: Hashable, Sendable {
    /// The carriers, in the order of their first dispatches.
    public let carriers: [CarrierView]
    /// What the next page begins after; nil on the last.
    public let next: Int64?
}

extension EngineReader {
    /// How carriers bring what they are handed, in the order asked. Cost: linear in their days.
    public func carriers(_ ids: [ID]) throws(Refusal) -> [CarrierView] {
        let (policy, now) = policyInForce()
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        return try read { () throws(StoreError) in
            var out: [CarrierView] = []
            for id in ids {
                out.append(CarrierView(try CarrierTable.load(vault.token(id), db), id, on: today, under: policy))
            }
            return out
        }
    }

    /// All carriers, in the order of their first dispatches, at most `limit`, after one. Cost: as above.
    public func carriers(after seq: Int64, limit: Int) throws(Refusal) -> CarrierPage {
        let (policy, now) = policyInForce()
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        return try read { () throws(StoreError) in
            let rows = try CarrierTable.load(after: seq, limit: limit + 1, db)
            var views: [CarrierView] = []
            for row in rows.prefix(limit) {
                // Its id is never forgotten, so that one without is damage that verify finds.
                guard let id = try vault.carrier(row.seq) else { continue }
                views.append(CarrierView(row, id, on: today, under: policy))
            }
            return CarrierPage(carriers: views, next: rows.count > limit ? rows.prefix(limit).last?.seq : nil)
        }
    }
}
