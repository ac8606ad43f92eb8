public import ReputeModel
import ReputeStore

/// A page of arbitrators.
public struct ArbitratorPage: Hashable, Sendable {
    /// The arbitrators, by user id.
    public let arbitrators: [ArbitratorView]
    /// The user id after which the next page begins; nil on the last.
    public let next: Int64?
}

extension EngineReader {
    /// The SSH keys that an arbitrator signs rulings by, and those it did. Throws `arbitrator.unknown`.
    public func arbitrator(_ officer: UInt32) throws(Refusal) -> ArbitratorView {
        let row = try read { () throws(StoreError) in try ArbitratorTable.load(officer, db) }
        guard let row else { throw .arbitratorUnknown(officer) }
        return ArbitratorView(row)
    }

    /// All who ever registered a key, by user id, at most `limit`. Cost: proportional to the answer.
    public func arbitrators(after officer: UInt32?, limit: Int) throws(Refusal) -> ArbitratorPage {
        try read { () throws(StoreError) in
            let rows = try ArbitratorTable.load(after: officer, limit: limit + 1, db)
            let views = rows.prefix(limit).map { ArbitratorView($0) }
            return ArbitratorPage(arbitrators: views, next: rows.count > limit ? views.last?.officer : nil)
        }
    }
}
