import ReputeModel
import ReputeTwin

/// Sellers pay, ask some of it back and let it stay; arbitrators hold, draw and return, by rulings that are new or were
/// used, from what there is and from what there is not.
struct Deposits: Subject {
    /// Of those that have deposits, one trades as well, one only has records besides, one has nothing else, and one is a
    /// side of cases.
    static let accounts = [3, 20, 22, 72]

    /// Whom nearly everything is about, so that things meet, and whether this one pays in ever other currencies.
    private var favourite: (account: Int, isCollector: Bool)?
    /// References of payments, and rulings, that were named before.
    private var references: [Int] = []
    private var rulings: [Int] = []

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        // Where there are none, that is soon said.
        if town.manner.claimDays == nil, town.below(4) > 0 { return nil }
        if favourite == nil { favourite = (town.pick(Deposits.accounts), town.below(8) == 0) }
        if favourite?.isCollector == true, town.below(4) > 0 { return pay(nil, &town) }
        let rows = town.market.deposits.keys.sorted()
        guard !rows.isEmpty, town.below(5) > 0, let row = town.market.deposits[town.pick(rows)] else {
            return pay(nil, &town)
        }
        // Mostly where something comes next, now and then anything.
        let isAny = town.below(4) == 0
        var next: [Step] = [.hold, .draw, .draw]
        if isAny || (row.leaves == nil && row.duty.owed == 0) { next += [.ask, .ask] }
        if isAny || row.duty.owed > 0 { next += [.pay, .pay] }
        if isAny || row.leaves != nil { next += [.keep, .draw] }
        if isAny || row.books.held > 0 { next += [.unhold, .draw] }
        if isAny || row.books.drawn > 0 { next += [.giveBack] }
        let there = town.below(8) == 0 ? nil : place(of: row.seq, town)
        switch town.pick(next) {
        case .pay: return pay(there, &town)
        case .hold: return hold(there ?? any(&town), &town)
        case .unhold: return end(.held, &town)
        case .draw: return draw(there ?? any(&town), &town)
        case .giveBack: return end(.drawn, &town)
        case .ask: return ask(there ?? any(&town), &town)
        case .keep: return keep(there ?? any(&town), &town)
        }
    }

    private enum Step { case pay, hold, unhold, draw, giveBack, ask, keep }

    // MARK: Sellers

    /// `there`: where something is to be paid again.
    private mutating func pay(_ there: DepositTwin.Place?, _ town: inout Town) -> Request? {
        let number = town.number()
        let place = there ?? (favourite?.isCollector == true ? another(town) : any(&town))
        let minor = town.below(40) == 0 ? Money.most : town.pick([0, 1, 100, 150, 350, 350, 1_000, 1_000])
        let reference = used(number, among: &references, &town)
        guard let money = Money(currency: place.currency, minor: minor) else { return nil }
        let command = PayDeposit(
            account: ID("a", place.account), amount: money, reference: ID("p", reference), key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "pay \(minor) for \(place.text) by p\(reference)", isKeyed: true,
            .twin { $0.hear(.pay(number, place, minor, reference: reference)) })
    }

    private func ask(_ place: DepositTwin.Place, _ town: inout Town) -> Request? {
        let number = town.number()
        let minor = amount(&town)
        guard let money = Money(currency: place.currency, minor: minor) else { return nil }
        return Request(
            number, ReleaseDeposit(account: ID("a", place.account), amount: money, key: ID("k", number)),
            as: Town.stranger, "ask for \(minor) of \(place.text)", isKeyed: true,
            .twin { $0.hear(.ask(number, place, minor)) })
    }

    private func keep(_ place: DepositTwin.Place, _ town: inout Town) -> Request? {
        let number = town.number()
        let command = KeepDeposit(account: ID("a", place.account), currency: place.currency, key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "keep what leaves \(place.text)", isKeyed: true,
            .twin { $0.hear(.keep(number, place)) })
    }

    // MARK: Arbitrators

    private func hold(_ place: DepositTwin.Place, _ town: inout Town) -> Request? {
        let number = town.number()
        let minor = amount(&town)
        let isKnown = town.below(10) > 0
        guard let money = Money(currency: place.currency, minor: minor) else { return nil }
        let command = HoldDeposit(
            account: ID("a", place.account), amount: money, about: ID("c", town.below(3)),
            reason: isKnown ? "open-case" : "cleared", key: ID("k", number))
        return Request(
            number, command, as: Town.arbitrator, "hold \(minor) of \(place.text)", isKeyed: true,
            .twin { $0.hear(.hold(number, place, minor, isReasonKnown: isKnown)) })
    }

    private mutating func draw(_ some: DepositTwin.Place, _ town: inout Town) -> Request? {
        let number = town.number()
        let ruling = used(number, among: &rulings, &town)
        let minor = amount(&town)
        let isKnown = town.below(10) > 0
        let receiver = receiver(&town)
        let hold = town.below(2) == 0 ? entry(.held, &town) : nil
        // Mostly of the deposit that it is kept in.
        let kept = hold.flatMap { town.market.depositEntries[$0.seq] }.flatMap { place(of: $0.deposit, town) }
        let target = town.below(4) == 0 ? some : kept ?? some
        guard let money = Money(currency: target.currency, minor: minor) else { return nil }
        let command = DrawDeposit(
            account: ID("a", target.account), amount: money, ruling: ID("r", ruling),
            reason: isKnown ? "compensation" : "overturned", to: receiver.map { ID("a", $0.account) },
            hold: hold.map { DepositEntryID(seq: $0.seq) }, key: ID("k", number))
        let claim = DepositTwin.Claim(
            minor, ruling: ruling, isReasonKnown: isKnown, receiver: receiver, hold: hold?.number)
        let source = hold.map { "e\($0.seq)" } ?? "what there is"
        return Request(
            number, command, as: Town.arbitrator, "draw \(minor) of \(target.text) from \(source) by r\(ruling)",
            isKeyed: true, .twin { $0.hear(.draw(number, target, claim)) })
    }

    /// Ends a hold, or returns a draw.
    private func end(_ kind: DepositEntryKind, _ town: inout Town) -> Request? {
        let number = town.number()
        let isKnown = town.below(10) > 0
        guard let (seq, of) = entry(kind, &town) else { return nil }
        let (id, key) = (DepositEntryID(seq: seq), ID("k", number))
        if kind == .held {
            let act = DepositTwin.Act.unhold(number, of: of, isReasonKnown: isKnown)
            return Request(
                number, UnholdDeposit(entry: id, reason: isKnown ? "case-closed" : "open-case", key: key),
                as: Town.arbitrator, "unhold \(id)", isKeyed: true, .twin { $0.hear(act) })
        }
        let act = DepositTwin.Act.giveBack(number, of: of, isReasonKnown: isKnown)
        return Request(
            number, ReturnDeposit(entry: id, reason: isKnown ? "overturned" : "fine", key: key), as: Town.arbitrator,
            "return \(id)", isKeyed: true, .twin { $0.hear(act) })
    }

    // MARK: What they choose

    /// Any deposit, be it there or not.
    private func any(_ town: inout Town) -> DepositTwin.Place {
        let any = town.pick(Deposits.accounts)
        let account = town.below(5) > 0 ? favourite?.account ?? any : any
        return DepositTwin.Place(account, town.pick(["CNY", "CNY", "CNY", "CNY", "CNY", "JPY", "USD"]))
    }

    /// One that the favourite does not have.
    private func another(_ town: Town) -> DepositTwin.Place {
        let account = favourite?.account ?? Deposits.accounts[0]
        let all = ["CNY", "JPY", "USD", "EUR", "KRW", "VND", "THB", "SGD", "HKD", "TWD"]
        let has = town.market.deposits.keys.compactMap { place(of: $0, town) }.filter { $0.account == account }
            .map(\.currency)
        return DepositTwin.Place(account, all.first { !has.contains($0) } ?? "CNY")
    }

    private func amount(_ town: inout Town) -> Int64 { town.pick([0, 1, 40, 40, 100, 100, 100, 150, 350]) }

    /// A number of its own, or one that was named before.
    private func used(_ number: Int, among all: inout [Int], _ town: inout Town) -> Int {
        if !all.isEmpty, town.below(6) == 0 { return town.pick(all) }
        all.append(number)
        return number
    }

    /// Nobody, or an account; one that might have been heard of by its trades and votes only if it was.
    private func receiver(_ town: inout Town) -> DepositTwin.Receiver? {
        if town.below(2) == 0 { return nil }
        let account = town.pick([0, 1, 3, 20, 21, 22, 99])
        if account >= 20 { return .perhaps(account) }
        return town.market.names[ID("a", account)] == nil ? nil : .known(account)
    }

    /// Mostly one of the last entries of a kind, and now and then any other, or what is none.
    private func entry(_ kind: DepositEntryKind, _ town: inout Town) -> (seq: Int64, number: Int)? {
        // The first fact is the policy's.
        if town.below(20) == 0 { return (1, 0) }
        let all = town.market.depositEntries.keys.sorted()
        let some = Array(all.filter { town.market.depositEntries[$0]?.kind == kind }.suffix(6))
        let left = some.filter { town.market.depositEntries[$0].map { $0.left > 0 } ?? false }
        let choices = town.below(8) == 0 ? all : town.below(3) == 0 || left.isEmpty ? some : left
        if choices.isEmpty { return nil }
        let seq = town.pick(choices)
        // The clock's are nobody's.
        return town.number(ofEntry: seq).map { (seq, $0) }
    }

    /// Whose a deposit is, by its number.
    private func place(of deposit: Int64, _ town: Town) -> DepositTwin.Place? {
        guard let row = town.market.deposits[deposit] else { return nil }
        let account = Deposits.accounts.first { town.market.names[ID("a", $0)]?.number == row.account }
        return account.map { DepositTwin.Place($0, row.currency) }
    }
}

extension DepositTwin.Place {
    fileprivate var text: String { "a\(account) in \(currency)" }
}
