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
        let there = try d.checkPayment(known?.number, amount.currency, amount.minor, name)
        try d.gathered()
        let seller = d.introduce(account, known, as: .seller)
        if known == nil { d.rows.depositsOf.learn(seller.row.number, []) }
        let opens = DepositSubject.new(seller.row.handle, currency: amount.currency)
        let reply = try d.pay(amount, into: there, opening: opens, of: seller.row.number, name)
        if let write = seller.write { d.keep(write) }
        d.keep(.reference(reply.seq, reference))
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    /// Checks a payment. Answers the deposit that it goes into; nil: it opens one.
    fileprivate mutating func checkPayment(
        _ account: Int64?, _ currency: String, _ minor: Int64, _ name: Token
    ) throws(Stop) -> DepositRow? {
        _ = try depositPolicy()
        guard minor > 0 else { throw .refused(.depositNothing("amount")) }
        if let entry = try rows.depositNames.get(DepositOnce(.paid, name)) {
            throw .refused(.paidBefore(DepositEntryID(seq: entry)))
        }
        guard let account else { return nil }
        guard let there = try deposit(of: account, in: currency) else {
            if let count = try rows.depositsOf.get(account)?.count, count >= DepositLimits.currencies {
                throw .refused(.depositCurrencies(count))
            }
            return nil
        }
        guard there.books.paid <= Money.most - minor else { throw .refused(.depositTooGreat) }
        return there
    }

    /// Takes a payment into a deposit, or into one that it opens for an account of this number.
    fileprivate mutating func pay(
        _ amount: Money, into there: DepositRow?, opening subject: DepositSubject, of account: Int64, _ name: Token
    ) throws(Stop) -> DepositReply {
        let row = there ?? DepositRow(seq: nextSeq, account: account, currency: amount.currency, opened: now)
        return try move(
            DepositPaying.self, row, opening: there == nil ? subject : nil,
            DepositMove(free: amount.minor), duty: row.duty.less(amount.minor), leaves: row.leaves,
            DepositDetails(name: name))
    }
}

extension DepositPaying {
    package static func decideAgain(_ body: DepositPaid, _ d: inout Deciding) throws(Stop) {
        guard let name = body.more.name else { throw .refused(.brokenLedger("a payment without its reference")) }
        let (account, currency): (Int64?, String)
        switch body.deposit {
        case .new(let handle, let code): (account, currency) = (try d.rows.accounts.get(handle)?.number, code)
        case .known(let seq):
            let row = try d.rows.existing(deposit: seq)
            (account, currency) = (row.account, row.currency)
        }
        guard let amount = Money(currency: currency, minor: max(0, body.move.free)) else {
            throw .refused(.brokenLedger("a payment in what is no currency"))
        }
        let there = try d.checkPayment(account, currency, amount.minor, name)
        _ = try d.pay(
            amount, into: there, opening: body.deposit,
            of: account ?? AccountRow.number(seq: d.nextSeq, party: .seller), name)
    }
}
