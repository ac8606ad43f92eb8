internal import ReputeCrypto
internal import ReputeJSON

/// `deposit.draw`: a ruling takes from a seller's deposit what there is, for a buyer or for nobody in particular. One ruling
/// draws once.
public struct DrawDeposit: OfficerCommand {
    /// The seller.
    public let account: ID
    /// How much the ruling wants.
    public let amount: Money
    /// The caller's id of the ruling.
    public let ruling: ID
    /// A code that the policy in force lists under `deposit/reasons/drawn`.
    public let reason: String
    /// The account that gets it.
    public let to: ID?
    /// What was held for it, taken first.
    public let hold: DepositEntryID?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Draws an amount.
    public init(
        account: ID, amount: Money, ruling: ID, reason: String, to: ID? = nil, hold: DepositEntryID? = nil, key: ID
    ) {
        self.account = account
        self.amount = amount
        self.ruling = ruling
        self.reason = reason
        self.to = to
        self.hold = hold
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.draw", key: key) { json in
            json.member("account", account)
            json.member("currency", amount.currency)
            if let hold { json.member("hold", hold.seq) }
            json.member("minor", amount.minor)
            json.member("reason", reason)
            json.member("ruling", ruling)
            if let to { json.member("to", to) }
        }
        d.rows.accountNames.want(account)
        d.rows.tokens.want(ruling)
        if let to { d.rows.accountNames.want(to) }
        if let hold { d.rows.depositEntries.want(hold.seq) }
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let row = try d.deposit(of: account, in: amount.currency)
        guard let name = try d.rows.tokens.get(ruling) else { preconditionFailure("every id has a token") }
        var receiver: AccountRow?
        if let to {
            receiver = try d.rows.accountNames.get(to)
            guard receiver != nil else { throw .refused(.receiverUnknown(to)) }
        }
        try d.checkConflict(ownAccount, row, to: receiver?.number)
        let reply = try d.draw(row, amount.minor, name, reason, to: receiver, hold)
        d.keep(.reference(reply.seq, ruling))
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func draw(
        _ row: DepositRow, _ minor: Int64, _ name: Token, _ reason: String, to receiver: AccountRow?,
        _ hold: DepositEntryID?
    ) throws(Stop) -> DepositReply {
        try check(reason, for: .drawn)
        guard minor > 0 else { throw .refused(.depositNothing("amount")) }
        if let entry = try rows.depositNames.get(DepositOnce(.drawn, name)) {
            throw .refused(.drawnBefore(DepositEntryID(seq: entry)))
        }
        if let receiver {
            if receiver.number == row.account { throw .refused(.receiverSeller(row.id)) }
            // Whoever applies the fact looks for it.
            rows.accounts.learn(receiver.handle, receiver)
        }
        var kept: Int64 = 0
        if let hold {
            let (entry, of) = try entry(hold, .held, at: "hold")
            guard of.seq == row.seq else { throw .refused(.holdOther(hold)) }
            guard entry.left > 0 else { throw .refused(.holdOver(hold, at: "hold")) }
            kept = entry.left
        }
        guard let move = row.books.drawing(minor, fromHold: kept) else { throw .refused(.depositEmpty(row)) }
        try gathered()
        return try self.move(
            DepositDrawing.self, row, move,
            duty: row.duty.drawn(-move.sum, at: now, try depositPolicy().replenishDays), leaves: nil,
            DepositDetails(
                name: name, of: hold?.seq, reason: reason, to: receiver?.handle, short: minor + move.sum))
    }
}

extension DepositBooks {
    /// What a draw of so much takes: first what the hold that it names keeps, then what is leaving, and last what is at
    /// hand; nil: there is nothing. What was asked for and the draw leaves is at hand again: it may be owed now.
    func drawing(_ minor: Int64, fromHold kept: Int64 = 0) -> DepositMove? {
        let taken = min(minor, kept + leaving + free)
        guard taken > 0 else { return nil }
        let fromHold = min(taken, kept)
        let fromLeaving = min(taken - fromHold, leaving)
        let stays = leaving - fromLeaving
        return DepositMove(free: stays - (taken - fromHold - fromLeaving), held: -fromHold, leaving: -leaving)
    }
}

extension DepositDrawing {
    package static func decideAgain(_ body: DepositDrawn, _ d: inout Deciding) throws(Stop) {
        let row = try d.again(body)
        guard let name = body.more.name, let reason = body.more.reason else {
            throw .refused(.brokenLedger("a draw that does not say by what ruling"))
        }
        var receiver: AccountRow?
        if let to = body.more.to { receiver = try d.rows.existing(account: to) }
        guard body.move.isSane, body.move.sum < 0 else { throw .refused(.brokenLedger("a draw that takes nothing")) }
        _ = try d.draw(
            row, body.more.short - body.move.sum, name, reason, to: receiver,
            body.more.of.map(DepositEntryID.init(seq:)))
    }
}

/// `deposit.return`: the ruling that drew was overturned, and all that it drew came back.
public struct ReturnDeposit: DepositEntryRuling {
    /// The draw.
    public let entry: DepositEntryID
    /// A code that the policy in force lists under `deposit/reasons/returned`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Returns a draw.
    public init(entry: DepositEntryID, reason: String, key: ID) {
        self.entry = entry
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.return", key: key) { json in
            json.member("entry", entry.seq)
            json.member("reason", reason)
        }
        d.rows.depositEntries.want(entry.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let (draw, row) = try d.entry(entry, .drawn, at: "entry")
        try d.checkConflict(ownAccount, row, to: draw.to)
        let reply = try d.giveBack(draw, row, reason)
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func giveBack(
        _ draw: DepositEntryRow, _ row: DepositRow, _ reason: String
    ) throws(Stop) -> DepositReply {
        try check(reason, for: .returned)
        guard draw.left > 0 else { throw .refused(.returnedBefore(draw.id)) }
        try gathered()
        return try move(
            DepositReturning.self, row, DepositMove(free: draw.left), duty: row.duty.less(draw.left),
            leaves: row.leaves, DepositDetails(of: draw.seq, reason: reason))
    }
}

extension DepositReturning {
    package static func decideAgain(_ body: DepositReturned, _ d: inout Deciding) throws(Stop) {
        let (draw, row) = try d.again(body, .drawn)
        _ = try d.giveBack(draw, row, body.more.reason ?? "")
    }
}
