import ReputeJSON
package import ReputeModel

/// The members that several methods on commitments share.
enum CommitmentFields {
    static let seller = Field("seller", Shape<ID>.id, "The seller.")
    static let order = Field("order", Shape<ID>.id, "The order, by the caller's id.")
    static let commitment = Field("commitment", Shape<String>.code, "Its name in the policy.")
    static let breach = Field("breach", Shape<BreachID>.breach, "The breach.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let id = Field("commitment", Shape<CommitmentID>.commitment, "The commitment.")
    static let name = Field("name", Shape<String>.anyText, "Its name in the policy.")
    static let ends = Field(
        "ends", Shape<Instant>.time, "Until when it holds for new orders; left out: it was not given up.")
    static let compensation = Field(
        "compensation", Shape<Money>.money, "What is owed to the buyer; left out: nothing, or it is not known.")
    static let evidence = Field("evidence", Shape<EvidenceDigest>.evidence, "SHA-256 of what shows it, in base64.")
    static let ruling = Field("ruling", Shape<ID>.id, "The ruling or case, by the caller's id.")
    static let by = Field("by", Shape<Instant>.time, "Until when it was promised; left out: no clock looks after it.")

    static let reasonUnknown = Reason(
        .rule, "commitment.reason-unknown", "The policy in force does not list the reason for this.")
    static let ownAccount = Reason(.notAllowed, "commitment.own-account", "The caller's own account is a party to it.")
    static let mismatch = Reason(.notAllowed, "party.mismatch", "The account in `as` is not the seller.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == CommitmentID {
    /// A commitment's id: `k` and the seq of its first fact.
    package static var commitment: Shape<CommitmentID> {
        prefixed("commitment", "a commitment's id", answeredBy: "commitment.take")
    }
}

extension Shape where Value == BreachID {
    /// A breach's id: `b` and the seq of its fact.
    package static var breach: Shape<BreachID> {
        prefixed("breach", "a breach's id", answeredBy: "commitment.breaches")
    }
}

extension Shape where Value == CommitmentReply {
    /// What taking a commitment on or giving it up answers.
    static var commitmentReply: Shape<CommitmentReply> {
        .object(
            [
                CommitmentFields.id.required, ResultFields.seq.required, CommitmentFields.ends.optional,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CommitmentReply(
                commitment: try reader.required(CommitmentFields.id), seq: try reader.required(ResultFields.seq),
                ends: try reader.optional(CommitmentFields.ends),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(CommitmentFields.id, reply.commitment)
            json.member(ResultFields.seq, reply.seq)
            json.optional(CommitmentFields.ends, reply.ends)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }
}

extension Shape where Value == BreachReply {
    /// What a command about a breach answers.
    static var breachReply: Shape<BreachReply> {
        let excused = Field("excused", Shape<Bool>.mark, "There when it was taken back.")
        return .object(
            [
                CommitmentFields.breach.required, ResultFields.seq.required, CommitmentFields.compensation.optional,
                excused.optional, ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            BreachReply(
                breach: try reader.required(CommitmentFields.breach), seq: try reader.required(ResultFields.seq),
                compensation: try reader.optional(CommitmentFields.compensation),
                isExcused: try reader.optional(excused) ?? false,
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(CommitmentFields.breach, reply.breach)
            json.member(ResultFields.seq, reply.seq)
            json.optional(CommitmentFields.compensation, reply.compensation)
            if reply.isExcused { json.member(excused, true) }
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    static let example: JSONValue = [
        "breach": "b31", "seq": 31, "compensation": ["currency": "CNY", "minor": 38_700], "excused": true,
        "repeated": true,
    ]
}

extension Shape where Value == CommitmentTerms {
    /// What a policy says of a commitment.
    static var commitmentTerms: Shape<CommitmentTerms> {
        let hours = Field(
            "dispatchHours", Shape<Int64>.count, "Within how many hours after its creation the order is dispatched.")
        let onTime = Field("onTime", Shape<Bool>.mark, "There when the order arrives as promised.")
        let days = Field("days", Shape<Int64>.count, "For how many days after completion it holds.")
        let share = Field("share", Shape<Ratio>.ratio, "The part of the order's amount that is owed for a breach.")
        let least = Field("least", Shape<Money>.money, "At least.")
        let most = Field("most", Shape<Money>.money, "At most.")
        return .object(
            [hours.optional, onTime.optional, days.optional, share.optional, least.optional, most.optional], .lenient
        ) { (reader) throws(Refusal) in
            CommitmentTerms(
                dispatchHours: try reader.optional(hours).map(Int.init), isOnTime: try reader.optional(onTime) ?? false,
                days: try reader.optional(days).map(Int.init), share: try reader.optional(share),
                least: try reader.optional(least), most: try reader.optional(most))
        } write: { terms, json in
            json.optional(hours, terms.dispatchHours.map(Int64.init))
            if terms.isOnTime { json.member(onTime, true) }
            json.optional(days, terms.days.map(Int64.init))
            json.optional(share, terms.share)
            json.optional(least, terms.least)
            json.optional(most, terms.most)
        }
    }

    static let example: JSONValue = [
        "dispatchHours": 48, "days": 365, "share": .ratio(millionths: 3_000_000),
        "least": ["currency": "CNY", "minor": 500], "most": ["currency": "CNY", "minor": 100_000],
    ]
}
