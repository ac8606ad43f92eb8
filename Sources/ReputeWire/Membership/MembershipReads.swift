import ReputeJSON
package import ReputeModel

/// `membership.get`
package enum MembershipGet: Method {
    /// The most accounts of one call.
    package static let most = 500

    /// Whose points.
    package struct Params: Hashable, Sendable {
        /// The accounts, 1 to 500.
        package let accounts: [ID]
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ accounts: [ID], as speaker: ID? = nil) {
            self.accounts = accounts
            self.speaker = speaker
        }
    }

    private static let accounts = Field("accounts", Shape<[ID]>.array(of: .id, 1...most), "The accounts.")
    private static let memberships = Field(
        "memberships", Shape<[MembershipView]>.list(of: .membershipView), "In the order asked.")

    package static let name: StaticString = "membership.get"
    package static let summary = "Points and tiers of 1 to 500 accounts, and what comes next, in the order asked."
    package static let roles: Set<Role>? = MembershipFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([accounts.required, MembershipFields.speaker.optional]) {
        (reader) throws(Refusal) in
        Params(try reader.required(accounts), as: try reader.optional(MembershipFields.speaker))
    } write: { params, json in
        json.member(accounts, params.accounts)
        json.optional(MembershipFields.speaker, params.speaker)
    }
    package static let result = Shape<[MembershipView]>.object([memberships.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(memberships)
    } write: {
        $1.member(memberships, $0)
    }
    package static let refusals = [MembershipFields.other]
    package static let example = Example(
        params: ["accounts": ["b-7"], "as": "b-7"], result: ["memberships": [Shape<MembershipView>.example]])
}

/// `membership.list`
package enum MembershipList: Method {
    /// The most entries of one answer.
    package static let most = 100

    /// Whose points.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// Those before the entry of this fact.
        package let before: Int64?
        /// How many at most, 1...100.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ account: ID, before: Int64? = nil, limit: Int = 20, as speaker: ID? = nil) {
            self.account = account
            self.before = before
            self.limit = limit
            self.speaker = speaker
        }
    }

    /// A page of entries.
    package struct Result: Hashable, Sendable {
        /// The entries, the newest first.
        package let entries: [MembershipEntryView]
        /// What to say as `before` for the next page; nil at the end.
        package let next: Int64?

        /// A page.
        package init(entries: [MembershipEntryView], next: Int64?) {
            self.entries = entries
            self.next = next
        }
    }

    private static let before = Field("before", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "membership.list"
    package static let summary = "What happened to an account's points, the newest first, and why."
    package static let roles: Set<Role>? = MembershipFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        MembershipFields.account.required, before.optional, limit.optional, MembershipFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(MembershipFields.account), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20), as: try reader.optional(MembershipFields.speaker))
    } write: { params, json in
        json.member(MembershipFields.account, params.account)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
        json.optional(MembershipFields.speaker, params.speaker)
    }
    package static let result: Shape<Result> = {
        let entries = Field("entries", Shape<[MembershipEntryView]>.list(of: .membershipEntry), "The entries.")
        let next = Field("next", Shape<Int64>.count, "What to say as before for more; left out at the end.")
        return .object([entries.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(entries: try reader.required(entries), next: try reader.optional(next))
        } write: { page, json in
            json.member(entries, page.entries)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [MembershipFields.other]
    package static let example = Example(
        params: ["account": "b-7", "before": 60, "limit": 20, "as": "b-7"],
        result: ["entries": [Shape<MembershipEntryView>.example], "next": 52])
}
