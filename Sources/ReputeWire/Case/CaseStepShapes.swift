import ReputeJSON
import ReputeModel

/// What the steps of a case share that take nothing but it.
enum CaseSteps {
    static let by = Field("by", Shape<CaseSide>.choice, "Which side of the case takes the step.")
    static let ground = Field("ground", Shape<String>.code, "Why: a code the case's policy lists, where it lists any.")
    static let words = CaseFields.text("Why, in words, where the policy lists no grounds.")
    static let reason = Field(
        "reason", Shape<String>.text(bytes: 1...CaseFields.longest),
        "Why, for the marketplace's own people to read. The ledger gets a digest of it only.")
    static let reference = Field(
        "reference", Shape<ID>.id, "The payment, the parcel or the case there, by its own id; shown to both sides.")

    static let ownAccount = Reason(
        .notAllowed, "case.own-account", "The caller's own account is a party, or of the same person as one.")
    static let unclaimed = Reason(.conflict, "case.unclaimed", "No arbitrator has the case.")
    static let claimed = Reason(.conflict, "case.claimed", "Another arbitrator has the case.")
    static let sideHouse = Reason(
        .notAllowed, "case.side-house", "The respondent is the marketplace, for which nobody speaks.")
    static let groundUnknown = Reason(.rule, "case.ground-unknown", "The policy of the case does not list the ground.")
    static let extended = Reason(.conflict, "case.extended", "The case was given more time before.")
    static let paused = Reason(.conflict, "case.paused", "Its clocks stand still already.")
    static let ownRuling = Reason(.notAllowed, "case.own-ruling", "The arbitrator ruled what another has to agree to.")

    static let traded = Reason(
        .notAllowed, "case.traded", "The own account of who is to have the case traded with a side not long ago.")
    /// Whoever took part in a decision does not look at it again, and who did not decide in time is not the next.
    static let unfit = [
        ownRuling, Reason(.notAllowed, "case.decided-by-same", "The arbitrator took part in a decision of the case."),
        Reason(.notAllowed, "case.missed", "The arbitrator did not rule in time, and it is not the supervisor's yet."),
    ]
    static let forPanel = Reason(.notAllowed, "case.for-panel", "The case is before a panel.")
    /// Of what says why.
    static let whys = [
        groundUnknown, CaseFields.textTooLong, CaseFields.textBlank,
        Reason(.invalidParams, "case.ground-missing", "The policy of the case lists grounds, and none is said."),
        Reason(.invalidParams, "case.text-missing", "The policy of the case lists no grounds, and nothing is said."),
    ]
    static let texts = [CaseFields.textTooLong, CaseFields.textBlank]
    static let staff = [RequestFields.differs, CaseFields.unknown, ownAccount]
    static let sides = [RequestFields.differs, CaseFields.unknown, CaseFields.mismatch]
    /// Of what the respondent may do also where that can be the marketplace.
    static let bothSides = sides + [sideHouse]

    static let arbitrators: Set<Role> = [.arbitrator]

    /// Reasons of several lists, in their order.
    static func all(_ lists: [Reason]...) -> [Reason] { lists.flatMap { $0 } }

    /// A request that says which case, and no more.
    static func bare<C: Sendable>(
        _ make: @escaping @Sendable (CaseID, ID) -> C, _ parts: @escaping @Sendable (C) -> (id: CaseID, key: ID)
    ) -> Shape<C> {
        .object([CaseFields.id.required, RequestFields.key.required]) { (reader) throws(Refusal) in
            make(try reader.required(CaseFields.id), try reader.required(RequestFields.key))
        } write: { command, json in
            let said = parts(command)
            json.member(CaseFields.id, said.id)
            json.member(RequestFields.key, said.key)
        }
    }

    /// The same with the side that asks, and the account that speaks for it.
    static func sided<C: Sendable>(
        _ make: @escaping @Sendable (CaseID, CaseSide, ID?, ID) -> C,
        _ parts: @escaping @Sendable (C) -> (id: CaseID, by: CaseSide, speaker: ID?, key: ID)
    ) -> Shape<C> {
        .object([
            CaseFields.id.required, by.required, RatingFields.speaker.optional, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            make(
                try reader.required(CaseFields.id), try reader.required(by),
                try reader.optional(RatingFields.speaker), try reader.required(RequestFields.key))
        } write: { command, json in
            let said = parts(command)
            json.member(CaseFields.id, said.id)
            json.member(by, said.by)
            json.optional(RatingFields.speaker, said.speaker)
            json.member(RequestFields.key, said.key)
        }
    }

    /// What is told of what was done, by the storefront or by the account in `as`.
    static func told<C: Sendable>(
        _ make: @escaping @Sendable (CaseID, ID?, ID?, ID) -> C,
        _ parts: @escaping @Sendable (C) -> (id: CaseID, reference: ID?, speaker: ID?, key: ID)
    ) -> Shape<C> {
        let speaker = Field("as", Shape<ID>.id, "The side whose word it is; left out: the storefront's.")
        return .object([
            CaseFields.id.required, reference.optional, speaker.optional, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            make(
                try reader.required(CaseFields.id), try reader.optional(reference), try reader.optional(speaker),
                try reader.required(RequestFields.key))
        } write: { command, json in
            let said = parts(command)
            json.member(CaseFields.id, said.id)
            json.optional(reference, said.reference)
            json.optional(speaker, said.speaker)
            json.member(RequestFields.key, said.key)
        }
    }
}
