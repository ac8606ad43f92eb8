import ReputeModel
import ReputeTwin

extension Market {
    static let arbitrator = Actor(role: .arbitrator, uid: 2_003)

    private static func cny(_ minor: Int64) -> Money {
        guard let money = Money(currency: "CNY", minor: minor) else { preconditionFailure("\(minor) is no amount") }
        return money
    }

    static func paying(
        _ minor: Int64, _ account: ID = "s", in currency: String = "CNY", reference: ID = "pay", key: ID = "k"
    ) -> PayDeposit {
        guard let money = Money(currency: currency, minor: minor) else { preconditionFailure("no amount") }
        return PayDeposit(account: account, amount: money, reference: reference, key: key)
    }

    static func holding(
        _ minor: Int64, _ account: ID = "s", about: ID = "case", reason: String = "open-case", key: ID = "k"
    ) -> HoldDeposit {
        HoldDeposit(account: account, amount: cny(minor), about: about, reason: reason, key: key)
    }

    static func drawing(
        _ minor: Int64, _ account: ID = "s", ruling: ID = "ruling", reason: String = "refund", to: ID? = nil,
        hold: DepositEntryID? = nil, key: ID = "k"
    ) -> DrawDeposit {
        DrawDeposit(
            account: account, amount: cny(minor), ruling: ruling, reason: reason, to: to, hold: hold, key: key)
    }

    static func releasing(_ minor: Int64, _ account: ID = "s", key: ID = "k") -> ReleaseDeposit {
        ReleaseDeposit(account: account, amount: cny(minor), key: key)
    }

    @discardableResult
    func pay(_ minor: Int64, _ account: ID = "s", in currency: String = "CNY") throws(Refusal) -> DepositReply {
        try run(Market.paying(minor, account, in: currency, reference: ID("pay-", lines.count), key: key()))
    }

    @discardableResult
    func hold(_ minor: Int64, _ account: ID = "s") throws(Refusal) -> DepositReply {
        try run(Market.holding(minor, account, about: ID("case-", lines.count), key: key()), as: Market.arbitrator)
    }

    @discardableResult
    func unhold(_ entry: DepositEntryID) throws(Refusal) -> DepositReply {
        try run(UnholdDeposit(entry: entry, reason: "cleared", key: key()), as: Market.arbitrator)
    }

    @discardableResult
    func draw(
        _ minor: Int64, _ account: ID = "s", to: ID? = nil, hold: DepositEntryID? = nil
    ) throws(Refusal) -> DepositReply {
        try run(
            Market.drawing(minor, account, ruling: ID("ruling-", lines.count), to: to, hold: hold, key: key()),
            as: Market.arbitrator)
    }

    @discardableResult
    func giveBack(_ entry: DepositEntryID) throws(Refusal) -> DepositReply {
        try run(ReturnDeposit(entry: entry, reason: "overturned", key: key()), as: Market.arbitrator)
    }

    @discardableResult
    func release(_ minor: Int64, _ account: ID = "s") throws(Refusal) -> DepositReply {
        try run(Market.releasing(minor, account, key: key()))
    }

    @discardableResult
    func keep(_ account: ID = "s") throws(Refusal) -> DepositReply {
        try run(KeepDeposit(account: account, currency: "CNY", key: key()))
    }

    /// The deposit of an account in a currency.
    func deposit(_ account: ID = "s", in currency: String = "CNY") -> DepositRow? {
        store.names[account].flatMap { store.depositsOf[$0.number] }?.compactMap { store.deposits[$0] }
            .first { $0.currency == currency }
    }

    /// The books of an account's deposit as text: free, held and leaving, then what was paid, drawn and released.
    func books(_ account: ID = "s") -> String {
        guard let books = deposit(account)?.books else { return "none" }
        return "\(books.free) \(books.held) \(books.leaving) of \(books.paid) \(books.drawn) \(books.released)"
    }

    /// What is owed of an account's deposit as text.
    func duty(_ account: ID = "s") -> String {
        guard let duty = deposit(account)?.duty, let by = duty.by else { return "nothing" }
        return "\(duty.owed) in \((by - now) / Instant.day) d\(duty.isOverdue ? ", overdue" : "")"
    }
}
