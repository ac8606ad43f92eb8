package import ReputeCrypto
package import ReputeJSON

/// `commitment.taken`: a seller took a commitment on, for orders created from now on.
package struct CommitmentTaken: FactBody {
    package static let kind: StaticString = "commitment.taken"
    /// Whose: its handle when it is the first time, else the seq of that.
    package let subject: Subject
    /// Its name in the policy.
    package let code: String

    package enum Subject: Hashable, Sendable {
        case first(Token)
        case again(Int64)
    }

    package init(_ subject: Subject, code: String) {
        self.subject = subject
        self.code = code
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if case .first(let account) = subject { json.member("account", account) }
        json.member("code", code)
        if case .again(let seq) = subject { json.member("commitment", seq) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        subject =
            if let seq = try json.optionalInteger("commitment") { .again(seq) } else {
                .first(try json.token("account"))
            }
        code = try json.string("code")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let period = CommitmentRow.Period(taken: StepTaken(seq: stamp.seq, at: stamp.at))
        switch subject {
        case .first(let account):
            rows.accounts.want(account)
            try rows.settle()
            var row = CommitmentRow(
                seq: stamp.seq, account: try rows.number(of: account, .seller, stamp), code: code)
            row.periods = [period]
            rows.commitments.put(stamp.seq, row)
            rows.file(row)
        case .again(let seq):
            guard let last = try rows.existing(commitment: seq).periods.last, last.dropped != nil else {
                throw .refused(.brokenLedger("commitment k\(seq) taken on, which was not given up"))
            }
            rows.commitments.update(seq) { $0.periods.append(period) }
        }
    }
}

/// `commitment.dropped`: a seller gave a commitment up; it holds for orders created before its end.
package struct CommitmentDropped: FactBody {
    package static let kind: StaticString = "commitment.dropped"
    package let commitment: Int64
    package let ends: Instant

    package init(commitment: Int64, ends: Instant) {
        self.commitment = commitment
        self.ends = ends
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("commitment", commitment)
        json.member("ends", ends)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        commitment = try json.integer("commitment")
        ends = try json.instant("ends")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        guard let last = try rows.existing(commitment: commitment).periods.last, last.dropped == nil else {
            throw .refused(.brokenLedger("commitment k\(commitment) given up, which was given up before"))
        }
        rows.commitments.update(commitment) { row in
            row.periods[row.periods.count - 1].dropped = StepTaken(seq: stamp.seq, at: ends)
        }
    }
}

/// `commitment.excused`: a breach does not stand.
package struct CommitmentExcused: FactBody {
    package static let kind: StaticString = "commitment.excused"
    package let breach: Int64
    /// The order it is in.
    package let order: Int64
    package let reason: String
    /// What it comes to for how the seller stands.
    package let standing: StandingEffect?

    package init(breach: Int64, order: Int64, reason: String, standing: StandingEffect?) {
        self.breach = breach
        self.order = order
        self.reason = reason
        self.standing = standing
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("breach", breach)
        json.member("order", order)
        json.member("reason", reason)
        json.member(standing: standing)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        breach = try json.integer("breach")
        order = try json.integer("order")
        reason = try json.string("reason")
        standing = try json.standing()
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        var keeping = OrderKeeping()
        keeping.excused = [breach]
        keeping.standing = standing
        let of = try rows.existing(order: order)
        try rows.require(keeping, of: of)
        try rows.take(keeping, of: of, stamp, reason: reason)
    }
}
