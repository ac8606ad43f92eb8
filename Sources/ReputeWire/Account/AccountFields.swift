import ReputeJSON
import ReputeModel

/// The members that several methods on accounts share.
enum AccountFields {
    static let account = Field("account", Shape<ID>.id, "The account.")
    static let role = Field("role", Shape<Party>.choice, "In which role.")
    static let speaker = Field("as", Shape<ID>.id, "The account the caller speaks for, which is the one it is about.")
    static let at = Field("at", Shape<Instant>.time, "When.")

    static let unknown = Reason(.notFound, "account.unknown", "The account was never heard of.")
    static let own = Reason(.notAllowed, "account.own-account", "It is the caller's own account.")
    static let unfit = Reason(.invalidParams, "account.reason-unfit", "The reason is none for this.")
    static let mismatch = Reason(.notAllowed, "party.mismatch", "The account in `as` is not the one it is about.")

    /// Why something is done.
    static func reason(_ kind: AccountEventKind) -> Field<AccountReason> {
        let fitting = AccountReason.fitting(kind).map(\.rawValue).joined(separator: ", ")
        return Field("reason", Shape<AccountReason>.choice, "Why; here \(fitting).")
    }
}

extension Shape where Value == AccountReply {
    /// What a command about an account answers.
    static var accountReply: Shape<AccountReply> {
        .object(
            [AccountFields.account.required, ResultFields.seq.required, ResultFields.repeated.optional], .lenient
        ) { (reader) throws(Refusal) in
            AccountReply(
                account: try reader.required(AccountFields.account), seq: try reader.required(ResultFields.seq),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(AccountFields.account, reply.account)
            json.member(ResultFields.seq, reply.seq)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }
}

extension Shape where Value == AccountLifeView {
    /// What happened to an account besides trading.
    static let accountLife: Shape<AccountLifeView> = {
        let buyerClosed = Field("buyerClosed", Shape<Instant>.time, "Since when it is closed as a buyer.")
        let sellerClosed = Field("sellerClosed", Shape<Instant>.time, "Since when it is closed as a seller.")
        let transfers = Field("transfers", Shape<Int64>.count, "How often it came to another owner.")
        let transferred = Field("transferred", Shape<Instant>.time, "When it last did.")
        let main = Field("main", Shape<ID>.id, "The account of the same person that it was merged into.")
        let merged = Field("merged", Shape<Instant>.time, "When it was.")
        let members = Field("members", Shape<[ID]>.list(of: .id), "The accounts that were merged into it.")
        return .object(
            [
                buyerClosed.optional, sellerClosed.optional, transfers.required, transferred.optional, main.optional,
                merged.optional, members.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            AccountLifeView(
                buyerClosed: try reader.optional(buyerClosed), sellerClosed: try reader.optional(sellerClosed),
                transfers: Int(try reader.required(transfers)), transferred: try reader.optional(transferred),
                main: try reader.optional(main), merged: try reader.optional(merged),
                members: try reader.required(members))
        } write: { life, json in
            json.optional(buyerClosed, life.buyerClosed)
            json.optional(sellerClosed, life.sellerClosed)
            json.member(transfers, Int64(life.transfers))
            json.optional(transferred, life.transferred)
            json.optional(main, life.main)
            json.optional(merged, life.merged)
            json.member(members, life.members)
        }
    }()

    static let example: JSONValue = [
        "buyerClosed": "2026-11-02T10:15:30.000Z", "sellerClosed": "2026-11-01T10:15:30.000Z", "transfers": 1,
        "transferred": "2026-08-01T10:15:30.000Z", "main": "s-9", "merged": "2026-09-01T10:15:30.000Z",
        "members": ["s-2"],
    ]
}

extension Shape where Value == AccountEvent {
    /// Something that happened to an account.
    static let accountEvent: Shape<AccountEvent> = {
        let kind = Field("kind", Shape<AccountEventKind>.choice, "What happened.")
        let account = Field(
            "account", Shape<ID>.id, "The account that it happened to; left out: its name is forgotten.")
        let reason = Field("reason", Shape<AccountReason>.choice, "Why; left out: nothing is said.")
        let other = Field("other", Shape<ID>.id, "The account that it was merged into or separated from.")
        return .object(
            [
                ResultFields.seq.required, AccountFields.at.required, kind.required, account.optional,
                AccountFields.role.optional, reason.optional, other.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            AccountEvent(
                seq: try reader.required(ResultFields.seq), at: try reader.required(AccountFields.at),
                kind: try reader.required(kind), account: try reader.optional(account),
                role: try reader.optional(AccountFields.role), reason: try reader.optional(reason),
                other: try reader.optional(other))
        } write: { event, json in
            json.member(ResultFields.seq, event.seq)
            json.member(AccountFields.at, event.at)
            json.member(kind, event.kind)
            json.optional(account, event.account)
            json.optional(AccountFields.role, event.role)
            json.optional(reason, event.reason)
            json.optional(other, event.other)
        }
    }()

    static let example: JSONValue = [
        "seq": 81, "at": "2026-11-01T10:15:30.000Z", "kind": "closed", "account": "s-1", "role": "seller",
        "reason": "asked", "other": "s-9",
    ]
}
