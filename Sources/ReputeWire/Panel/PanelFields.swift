import ReputeJSON
package import ReputeModel

/// The members that several methods on panels share.
enum PanelFields {
    static let juror = Field("juror", Shape<Int64>.count, "The juror's number, by which facts call it.")

    static let unknown = Reason(.notFound, "panel.unknown", "The account never enlisted for panels.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
    /// Who speaks for jurors.
    static let speakers: Set<Role> = [.storefront]

    /// A request that says which account, and no more.
    static func bare<C: Sendable>(
        _ make: @escaping @Sendable (ID, ID?, ID) -> C,
        _ parts: @escaping @Sendable (C) -> (account: ID, speaker: ID?, key: ID)
    ) -> Shape<C> {
        .object([
            AccountFields.account.required, AccountFields.speaker.optional, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            make(
                try reader.required(AccountFields.account), try reader.optional(AccountFields.speaker),
                try reader.required(RequestFields.key))
        } write: { command, json in
            let said = parts(command)
            json.member(AccountFields.account, said.account)
            json.optional(AccountFields.speaker, said.speaker)
            json.member(RequestFields.key, said.key)
        }
    }
}

/// What the reads of panels are asked.
package struct PanelParams: Hashable, Sendable {
    /// The account.
    package let account: ID
    /// The account the caller speaks for.
    package let speaker: ID?

    /// The parameters.
    package init(_ account: ID, as speaker: ID? = nil) {
        self.account = account
        self.speaker = speaker
    }

    static let shape = Shape<PanelParams>.object([
        AccountFields.account.required, AccountFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        PanelParams(try reader.required(AccountFields.account), as: try reader.optional(AccountFields.speaker))
    } write: { params, json in
        json.member(AccountFields.account, params.account)
        json.optional(AccountFields.speaker, params.speaker)
    }
}

extension Shape where Value == JurorReply {
    /// What a command about a juror answers.
    static var jurorReply: Shape<JurorReply> {
        .object(
            [
                AccountFields.account.required, PanelFields.juror.required, ResultFields.seq.required,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            JurorReply(
                account: try reader.required(AccountFields.account), juror: try reader.required(PanelFields.juror),
                seq: try reader.required(ResultFields.seq),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(AccountFields.account, reply.account)
            json.member(PanelFields.juror, reply.juror)
            json.member(ResultFields.seq, reply.seq)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    static let example: JSONValue = ["account": "b-7", "juror": 12, "seq": 40, "repeated": true]
}

extension Shape where Value == JurorView {
    /// A juror.
    static let jurorView: Shape<JurorView> = {
        let account = Field("account", Shape<ID>.id, "The account; left out: it was erased.")
        let enlisted = Field("enlisted", Shape<Instant>.time, "When it enlisted, or did again.")
        let left = Field("left", Shape<Instant>.time, "When it left; left out: it did not.")
        let drawn = Field("drawn", Shape<Int64>.count, "How often it was drawn.")
        let voted = Field("voted", Shape<Int64>.count, "How often it voted, abstentions included.")
        let abstained = Field("abstained", Shape<Int64>.count, "How often it abstained, in panels that are over.")
        let agreed = Field("agreed", Shape<Int64>.count, "How often it voted as was finally decided.")
        let differed = Field("differed", Shape<Int64>.count, "How often it voted for the other side.")
        let waiting = Field("waiting", Shape<Int64>.count, "In how many cases it is to vote.")
        return .object(
            [
                account.optional, PanelFields.juror.required, enlisted.required, left.optional, drawn.required,
                voted.required, abstained.required, agreed.required, differed.required, waiting.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            JurorView(
                account: try reader.optional(account), juror: try reader.required(PanelFields.juror),
                enlisted: try reader.required(enlisted), left: try reader.optional(left),
                drawn: Int(try reader.required(drawn)), voted: Int(try reader.required(voted)),
                abstained: Int(try reader.required(abstained)), agreed: Int(try reader.required(agreed)),
                differed: Int(try reader.required(differed)), waiting: Int(try reader.required(waiting)))
        } write: { view, json in
            json.optional(account, view.account)
            json.member(PanelFields.juror, view.juror)
            json.member(enlisted, view.enlisted)
            json.optional(left, view.left)
            json.member(drawn, Int64(view.drawn))
            json.member(voted, Int64(view.voted))
            json.member(abstained, Int64(view.abstained))
            json.member(agreed, Int64(view.agreed))
            json.member(differed, Int64(view.differed))
            json.member(waiting, Int64(view.waiting))
        }
    }()

    static let example: JSONValue = [
        "account": "b-7", "juror": 12, "enlisted": "2026-08-01T10:15:30.000Z", "left": "2026-11-01T10:15:30.000Z",
        "drawn": 9, "voted": 8, "abstained": 1, "agreed": 5, "differed": 2, "waiting": 1,
    ]
}

extension Shape where Value == SeatView {
    /// A case in which somebody is to vote.
    static let seatView: Shape<SeatView> = {
        let cause = Field("cause", Shape<String>.anyText, "Why it was opened.")
        let drawn = Field("drawn", Shape<Instant>.time, "When the panel was drawn.")
        let ends = Field(
            "ends", Shape<Instant>.time, "When it is over without a decision; left out: its clocks stand still.")
        return .object(
            [CaseFields.id.required, cause.required, drawn.required, ends.optional], .lenient
        ) { (reader) throws(Refusal) in
            SeatView(
                case: try reader.required(CaseFields.id), cause: try reader.required(cause),
                drawn: try reader.required(drawn), ends: try reader.optional(ends))
        } write: { view, json in
            json.member(CaseFields.id, view.case)
            json.member(cause, view.cause)
            json.member(drawn, view.drawn)
            json.optional(ends, view.ends)
        }
    }()

    static let example: JSONValue = [
        "case": "c31", "cause": "not-as-described", "drawn": "2026-11-26T10:15:30.000Z",
        "ends": "2026-12-03T10:15:30.000Z",
    ]
}
