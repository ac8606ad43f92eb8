internal import ReputeCrypto
internal import ReputeJSON

/// `deposit.pay`: the payment system took money for a seller's deposit. Nothing is paid by this.
public struct PayDeposit: OfficerCommand {
    /// The seller. It need not have traded here.
    public let account: ID
    /// How much, at least one minor unit.
    public let amount: Money
    /// The payment system's reference: one payment is taken once.
    public let reference: ID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A payment.
    public init(account: ID, amount: Money, reference: ID, key: ID) {
        self.account = account
        self.amount = amount
        self.reference = reference
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.pay", key: key) { json in
            json.member("account", account)
            json.member("currency", amount.currency)
            json.member("minor", amount.minor)
            json.member("reference", reference)
        }
        d.rows.accountNames.want(account)
        d.rows.tokens.want(reference)
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let known = try d.rows.accountNames.get(account)
        // Nobody attests that their own account paid.
        if ownAccount == account { throw .refused(.depositOwnPayment(account)) }
        guard let name = try d.rows.tokens.get(reference) else { preconditionFailure("every id has a token") }
        let paying = try d.paying(known?.number, amount.currency, amount.minor, name)
        try d.gathered()
        let seller = d.introduce(account, known, as: .seller)
        if known == nil { d.rows.depositsOf.learn(seller.row.number, []) }
        let reply = try d.pay(paying, opening: seller.row.handle, name)
        if let write = seller.write { d.keep(write) }
        d.keep(.reference(reply.seq, reference))
        d.keep(request, seq: reply.seq)
        return reply
    }
}

/// A payment that may be taken.
private struct Paying {
    /// The deposit; its seq is 0 when this opens it.
    let row: DepositRow
    let minor: Int64
}

extension Deciding {
    /// Checks a payment.
    fileprivate mutating func paying(
        _ account: Int64?, _ currency: String, _ minor: Int64, _ name: Token
    ) throws(Stop) -> Paying {
        _ = try depositPolicy()
        guard minor > 0 else { throw .refused(.depositNothing("amount")) }
        if let entry = try rows.depositNames.get(DepositOnce(.paid, name)) {
            throw .refused(.paidBefore(DepositEntryID(seq: entry)))
        }
        var row = DepositRow(seq: 0, account: 0, currency: currency, opened: now)
        if let account {
            if let there = try deposit(of: account, in: currency) {
                row = there
            } else if let count = try rows.depositsOf.get(account)?.count, count >= DepositLimits.currencies {
                throw .refused(.depositCurrencies(count))
            }
        }
        guard row.books.paid <= Money.most - minor else { throw .refused(.depositTooGreat) }
        return Paying(row: row, minor: minor)
    }

    /// `account`: whose deposit it opens, if it opens one.
    fileprivate mutating func pay(_ paying: Paying, opening account: Token?, _ name: Token) throws(Stop) -> DepositReply
    {
        let isNew = paying.row.seq == 0
        return try move(
            DepositPaying.self, paying.row,
            opening: isNew ? account.map { .new($0, currency: paying.row.currency) } : nil,
            DepositMove(free: paying.minor), duty: paying.row.duty.less(paying.minor), leaves: paying.row.leaves,
            DepositDetails(name: name))
    }
}

extension DepositPaying {
    package static func decideAgain(_ body: DepositPaid, _ d: inout Deciding) throws(Stop) {
        guard let name = body.more.name else { throw .refused(.brokenLedger("a payment without its reference")) }
        let paying: Paying
        var opening: Token?
        switch body.deposit {
        case .new(let account, let currency):
            opening = account
            paying = try d.paying(try d.rows.accounts.get(account)?.number, currency, body.move.free, name)
        case .known(let seq):
            let row = try d.rows.existing(deposit: seq)
            paying = try d.paying(row.account, row.currency, body.move.free, name)
        }
        _ = try d.pay(paying, opening: opening, name)
    }
}
