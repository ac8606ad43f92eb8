import ReputeJSON
package import ReputeModel

/// `policy.adopt`
package enum PolicyAdopt: Method {
    /// What adopting a policy answers.
    package struct Result: Hashable, Sendable {
        /// Its name and version.
        package let policy: String
        /// The seq of the fact.
        package let seq: Int64
        /// The first day it is in force.
        package let from: CivilDate
        /// Whether it had been adopted before, under the same key.
        package let isRepeated: Bool

        /// A result from its parts.
        package init(policy: String, seq: Int64, from: CivilDate, isRepeated: Bool = false) {
            self.policy = policy
            self.seq = seq
            self.from = from
            self.isRepeated = isRepeated
        }

        /// What the engine replied.
        package init(_ reply: PolicyReply) {
            self.init(policy: reply.policy, seq: reply.seq, from: reply.from, isRepeated: reply.isRepeated)
        }
    }

    private static let policy = Field("policy", Shape<Policy>.policy, "The document.")
    private static let from = Field(
        "from", Shape<CivilDate>.day, "The first day it is to be in force, from midnight in the ledger's zone.")

    package static let name: StaticString = "policy.adopt"
    package static let summary = "Adopts another policy, in force from a day to come; nothing that was is judged by it."
    package static let about: String? = """
        An order keeps the policy it was completed under; credits follow the policy in force on the day of the answer, \
        from midnight on and without another fact. The day must leave the notice that the policy in force wants, come \
        after that of every policy adopted already, and be at most a year ahead. There is no taking back: adopt again.
        """
    package static let roles: Set<Role>? = [.admin]
    package static let effect = Effect.write
    package static let params = Shape<AdoptPolicy>.object(
        [policy.required, from.required, RequestFields.key.required]
    ) { (reader) throws(Refusal) in
        AdoptPolicy(
            policy: try reader.required(policy), from: try reader.required(from),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(policy, command.policy)
        json.member(from, command.from)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<Result>.object(
        [
            PolicyFields.label.required, ResultFields.seq.required, PolicyFields.from.required,
            ResultFields.repeated.optional,
        ], .lenient
    ) { (reader) throws(Refusal) in
        Result(
            policy: try reader.required(PolicyFields.label), seq: try reader.required(ResultFields.seq),
            from: try reader.required(PolicyFields.from),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { result, json in
        json.member(PolicyFields.label, result.policy)
        json.member(ResultFields.seq, result.seq)
        json.member(PolicyFields.from, result.from)
        if result.isRepeated { json.member(ResultFields.repeated, true) }
    }
    package static let refusals = [
        Reason(.invalidParams, "policy.invalid", "The document is no policy; pointer says which member."),
        RequestFields.differs,
        Reason(.rule, "policy.too-long", "The document is larger than a fact has room for."),
        Reason(.rule, "policy.zone", "Its zone is not the ledger's, which never changes."),
        Reason(.conflict, "policy.version", "As high a version was adopted before under the name."),
        Reason(.rule, "policy.drops-deposits", "One before takes deposits, and it says nothing of them."),
        Reason(.rule, "policy.drops-standings", "One before makes standings, and it says nothing of them."),
        Reason(.rule, "policy.drops-exam", "Sanctions under one before end with an exam that it does not have."),
        Reason(.rule, "policy.dimensions", "All policies together would name too many dimensions."),
        Reason(.rule, "policy.pending", "A policy is adopted from that day, or a later one, on already."),
        Reason(.rule, "policy.notice", "The day is too soon; details has the earliest."),
        Reason(.rule, "policy.too-far", "The day is too far off; details has the latest."),
    ]
    package static let example = Example(
        params: ["policy": PolicyFields.example, "from": "2026-12-01", "key": "short-2"],
        result: ["policy": "short@2", "seq": 8_813, "from": "2026-12-01", "repeated": true])
}
