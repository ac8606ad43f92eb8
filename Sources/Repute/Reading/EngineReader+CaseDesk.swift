public import ReputeModel
import ReputeStore

/// What an arbitrator has on the desk.
extension EngineReader {
    /// The cases that an arbitrator has, after one, in the order in which they were opened, at most `limit`. `viewer`: who
    /// asks. Cost: proportional to how many it has.
    public func cases(
        heldBy officer: UInt32, after: CaseID?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CasePage<CaseID> {
        try read { () throws(StoreError) in
            let rows = try CaseTable.load(heldBy: officer, after: after?.seq ?? 0, limit: limit + 1, db)
            var views: [CaseView] = []
            for row in rows.prefix(limit) { views.append(try view(of: row, for: viewer)) }
            return CasePage(cases: views, next: rows.count > limit ? views.last?.case : nil)
        }
    }

    /// How earlier cases about the same cause were decided, at most `limit`: of the newest hundred that an
    /// arbitrator or a panel decided, those that are most like this one. Throws `case.unknown`. Cost: that of reading so
    /// many rows.
    public func cases(similarTo id: CaseID, limit: Int) throws(Refusal) -> [SimilarCase] {
        let found = try read { () throws(StoreError) -> [SimilarCase]? in
            guard let row = try CaseTable.load(id.seq, db) else { return nil }
            let rows = try CaseTable.decided(about: row.cause, but: row.seq, limit: SimilarCase.looked, db)
            return SimilarCase.like(row, among: rows, limit: limit)
        }
        guard let found else { throw .caseUnknown(id) }
        return found
    }
}
