public import ReputeModel
import ReputeStore

/// What officers have before them.
public enum QualificationWork: Hashable, Sendable {
    /// Records that were submitted, the longest waiting first.
    case submitted
    /// Records that count and end within so many days, the first to end first.
    case ending(days: Int)
    /// Records that count and are to be looked at again by now, the longest due first.
    case review
}

/// A page of records.
public struct QualificationPage: Hashable, Sendable {
    /// The records.
    public let qualifications: [QualificationView]
    /// Where the next page begins; nil on the last.
    public let next: WorkCursor?
}

extension EngineReader {
    /// Whether sellers may sell in a category, now or at a later moment as things stand, in the order asked. Each
    /// of them is as it was at one moment between the request and the answer, not all of them at the same. Cost: four
    /// look-ups a seller that was not asked for lately, and linear in the seller's records. `withProtection`: what a buyer
    /// gets as well, for a look-up more a seller, and linear in its commitments and the days counted for them.
    public func admissions(
        of sellers: [ID], to category: String, at moment: Instant? = nil, withProtection: Bool = false
    ) throws(Refusal) -> [Admission] {
        let (policies, now) = policies()
        if let moment, moment < now { throw .admissionPast(moment, now) }
        let rule = AdmissionRule(category, at: moment ?? now, policies)
        let isHeld = isHolding
        hold()
        defer { if !isHeld { release() } }
        var out: [Admission] = []
        out.reserveCapacity(sellers.count)
        var records = rule.noRecords
        for seller in sellers {
            let row = if let known = state.shared.sellers.row(of: seller) { known } else { try lookUp(seller) }
            var admission = rule.admission(of: seller, as: row, &records)
            if withProtection {
                admission.protection = BuyerProtection(
                    row == nil ? [] : try commitments(of: seller), row?.deposits ?? [], at: moment ?? now, policies)
            }
            out.append(admission)
        }
        return out
    }

    private func commitments(of seller: ID) throws(Refusal) -> [CommitmentRow] {
        try readShortly { (_) throws(StoreError) in
            try accountNumber(seller).map { (number) throws(StoreError) in try CommitmentTable.load(of: number, db) }
                ?? []
        }
    }

    /// What admission looks at of a seller; nil of one never heard of.
    private func lookUp(_ seller: ID) throws(Refusal) -> SellerRow? {
        try readShortly { (since) throws(StoreError) in
            guard let number = try accountNumber(seller) else { return nil }
            let row = try SellerRow.load(number, db)
            // One that is hundreds of others' size is seldom enough.
            if row.claims.bytes.count <= 1 << 14 {
                state.shared.sellers.keep(row, of: number, called: seller, since: since)
            }
            return row
        }
    }

    /// A record. `showsNumber`: whether its number is for this viewer. Throws `qualification.unknown`.
    public func qualification(
        _ id: QualificationID, showsNumber: Bool
    ) throws(Refusal) -> QualificationView {
        let view = try read { () throws(StoreError) -> QualificationView? in
            guard let row = try QualificationTable.load(id.seq, db) else { return nil }
            return try self.view(of: row, showsNumber)
        }
        guard let view else { throw .qualificationUnknown(id, at: "qualification") }
        return view
    }

    /// The records of an account, in the order they were begun; none of one that was never heard of.
    public func qualifications(of account: ID, showsNumber: Bool) throws(Refusal) -> [QualificationView] {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return [] }
            var out: [QualificationView] = []
            let name = try vault.name(account: number)
            for row in try QualificationTable.load(of: number, db) {
                out.append(try view(of: row, showsNumber, name: name))
            }
            return out
        }
    }

    /// What officers have before them, at most `limit`; `type`: of this type only. Cost: proportional to the answer, but
    /// for `type`, which skips over others.
    public func qualifications(
        toDo work: QualificationWork, type: String? = nil, after: WorkCursor?, limit: Int, showsNumber: Bool
    ) throws(Refusal) -> QualificationPage {
        let (policies, now) = policies()
        let zone = policies.inForce(at: now)?.policy.zoneMinutes ?? 0
        return try read { () throws(StoreError) in
            let rows: [QualificationRow]
            let place: (QualificationRow) -> Int64?
            switch work {
            case .submitted:
                rows = try QualificationTable.submitted(
                    type: type, after: after?.place ?? 0, limit: limit + 1, db)
                place = { $0.submitted?.seq }
            case .ending(let days):
                rows = try QualificationTable.ending(
                    by: now + Int64(days) * Instant.day, type: type,
                    after: (after?.place ?? 0, after?.seq ?? 0), limit: limit + 1, db)
                place = { $0.ends?.milliseconds }
            case .review:
                rows = try QualificationTable.toReview(
                    by: now.day(zoneMinutes: zone), type: type, after: (after?.place ?? 0, after?.seq ?? 0),
                    limit: limit + 1, db)
                place = { $0.verified?.review.map(Int64.init) }
            }
            var views: [QualificationView] = []
            for row in rows.prefix(limit) { views.append(try view(of: row, showsNumber)) }
            var next: WorkCursor?
            if rows.count > limit, let last = rows.prefix(limit).last, let place = place(last) {
                next = WorkCursor(place: place, seq: last.seq)
            }
            return QualificationPage(qualifications: views, next: next)
        }
    }

    private func view(of row: QualificationRow, _ showsNumber: Bool) throws(StoreError) -> QualificationView {
        try view(of: row, showsNumber, name: try vault.name(account: row.account))
    }

    private func view(
        of row: QualificationRow, _ showsNumber: Bool, name: ID?
    ) throws(StoreError) -> QualificationView {
        let number = showsNumber && row.terms.number != nil ? try vault.text(row.seq)?.text : nil
        return QualificationView(row, account: name, number: number)
    }
}

extension Refusal {
    fileprivate static func admissionPast(_ moment: Instant, _ now: Instant) -> Refusal {
        Refusal(
            .rule, "qualification.at-past",
            "\(moment.rfc3339) is over, it is \(now.rfc3339). Ask for now or for a moment to come.",
            pointer: "/params/at")
    }
}
