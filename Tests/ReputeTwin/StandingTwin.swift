package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// How sellers should stand, worked out again from the facts alone, by rules written a second time: month by month,
/// whoever something happened to or would stand otherwise, anew from all orders. What the facts about standings say is
/// only compared.
package struct StandingTwin {
    private struct Order {
        let seller: String
        let buyer: String
        var completed: Int64?
        var isLate = false
        var givenUp: Int64?
        /// The days of the breaches that stand.
        var breaches: [Int64: Int64] = [:]
        /// The buyer's rating, what it says, whether it is scored, and the day it was shown on.
        var rating: Int64?
        var value: String?
        var isScored = false
        var shown: Int64?
    }

    struct Seller {
        var real = "standard"
        /// As what it stood before the last evaluation.
        var before = "standard"
        var guarantee: (standing: String, ends: Int64, left: Int64)?
        /// When the last sale under it was made.
        var spent: Int64 = .max
        /// What goes with what it was shown as when a fact last spoke of that.
        var privileges: [String] = []
        /// Whether anything happened that it is evaluated for.
        var isTouched = false
        /// When it would stand otherwise though nothing happens, as far as policies were known at its last evaluation.
        var wakes: Int64?
        /// When it was evaluated last.
        var last: Int64?
    }

    private var rules: [(from: Int64, rules: Rules?)] = []
    private var zone: Int64 = 0
    private var orders: [Int64: Order] = [:]
    private var opened: [String: Int64] = [:]
    private(set) var sellers: [String: Seller] = [:]
    /// Everything up to here was evaluated.
    private var passed: Int64 = 0
    /// The next day of a month, once it is known.
    private var upcoming: Int64 = .min
    /// What facts about standings say otherwise.
    package private(set) var problems: [String] = []

    static let day: Int64 = 86_400_000
    /// The days of the months.
    private static let lengths: [Int64] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    package init() {}

    // MARK: Hearing

    /// Hears a fact, in the order of the ledger.
    package mutating func hear(_ fact: Fact) {
        var json = JSONWriter()
        fact.body.write(to: &json)
        guard let root = try? JSONDocument(parsing: json.bytes).root else { return }
        let (body, at) = (JSONValue(root), fact.stamp.at.milliseconds)
        // Of the clock's facts what they date from counts.
        pass(to: fact.actor.role == .clock ? body["due"]?.integerValue ?? at : at)
        hear("\(type(of: fact.body).kind)", body, seq: fact.stamp.seq, at: at)
    }

    private mutating func hear(_ kind: String, _ body: JSONValue, seq: Int64, at: Int64) {
        for name in ["account", "buyer", "seller"] {
            if let handle = body[name]?.stringValue, opened[handle] == nil { opened[handle] = at }
        }
        switch kind {
        case "policy.adopted": adopt(body)
        case "order.opened", "order.completed", "order.delivered", "order.cancelled", "order.dispatched":
            order(kind, body, seq: seq, at: at)
        case "commitment.breached": breached(body, seq: seq, at: at)
        case "commitment.excused":
            if let order = body["order"]?.integerValue, let breach = body["breach"]?.integerValue {
                change(order) { $0.breaches[breach] = nil }
            }
        case "rating.sealed", "rating.shown", "rating.revealed", "rating.revised", "rating.unscored", "rating.restored":
            rating(kind, body, seq: seq)
        case "standing.evaluated": evaluated(body, seq: seq)
        case "standing.guaranteed": guaranteed(body, at: at)
        case "standing.guarantee-ended": ended(body, at: at, seq: seq)
        default:
            // A decision in a case about a rating.
            if kind.hasPrefix("case."), let change = body["rating"] { rating(kind, change, seq: seq) }
        }
    }

    private mutating func adopt(_ body: JSONValue) {
        let policy = body["policy"]
        zone = (policy?["zoneMinutes"]?.integerValue ?? 0) * 60_000
        upcoming = .min
        rules.append((rules.isEmpty ? .min : body["from"]?.integerValue ?? 0, Rules(policy?["standing"])))
        if passed == 0 { passed = body["from"]?.integerValue ?? 0 }
    }

    private mutating func order(_ kind: String, _ body: JSONValue, seq: Int64, at: Int64) {
        let number = body["order"]?.integerValue ?? seq
        if let seller = body["seller"]?.stringValue, let buyer = body["buyer"]?.stringValue {
            orders[number] = Order(seller: seller, buyer: buyer)
        }
        if let late = body["late"]?.integerValue { orders[number]?.isLate = late == 1 }
        guard let seller = orders[number]?.seller else { return }
        if kind == "order.completed" {
            orders[number]?.completed = body["day"]?.integerValue
            if rules(at: at) != nil { sellers[seller, default: Seller()].isTouched = true }
            if let left = sellers[seller]?.guarantee?.left, left > 0 {
                sellers[seller]?.guarantee?.left = left - 1
                if left == 1 { sellers[seller]?.spent = at }
            }
        }
        let excused = (body["excused"]?.arrayValue ?? []).compactMap(\.integerValue)
        let isGivenUp = kind == "order.cancelled" && body["by"]?.stringValue == "seller"
        let givenUp = isGivenUp ? body["cancelledAt"]?.integerValue.map(day) : nil
        // Both at once: what takes the place of a breach of the same day makes no difference.
        change(number) { order in
            for breach in excused { order.breaches[breach] = nil }
            if let givenUp { order.givenUp = givenUp }
        }
    }

    private mutating func breached(_ body: JSONValue, seq: Int64, at: Int64) {
        guard let order = body["order"]?.integerValue else { return }
        let day = day(body["due"]?.integerValue ?? at)
        change(order) { $0.breaches[seq] = day }
    }

    /// Changes an order; its seller is evaluated when that makes it a defect of another day.
    private mutating func change(_ number: Int64, _ change: (inout Order) -> Void) {
        guard var order = orders[number] else { return }
        let before = defectDay(of: order)
        change(&order)
        orders[number] = order
        if defectDay(of: order) != before { sellers[order.seller, default: Seller()].isTouched = true }
    }

    /// The day of the first thing that makes an order a defect.
    private func defectDay(of order: Order) -> Int64? {
        var since: [Int64] = []
        if let givenUp = order.givenUp, isListed("cancelled", on: givenUp) { since.append(givenUp) }
        if isNegative(order), let shown = order.shown { since.append(shown) }
        since += order.breaches.values.filter { isListed("breach", on: $0) }
        return since.min()
    }

    private mutating func rating(_ kind: String, _ body: JSONValue, seq: Int64) {
        guard let own = body["order"]?.integerValue else { return }
        let isBuyers = body["by"]?.stringValue == "buyer"
        if ["rating.sealed", "rating.shown"].contains(kind), isBuyers { orders[own]?.rating = seq }
        if kind == "rating.shown", isBuyers { show(own, body["value"]?.stringValue, body["day"]?.integerValue) }
        for opened in body["opens"]?.arrayValue ?? [] where opened["rating"]?.integerValue == orders[own]?.rating {
            show(own, opened["value"]?.stringValue, body["day"]?.integerValue)
        }
        if kind == "rating.revealed", body["silent"]?.stringValue == "buyer" {
            orders[own]?.rating = seq
            show(own, "positive", body["day"]?.integerValue)
        }
        let effects = body["effects"]?.arrayValue ?? []
        let touched = Set([own] + effects.compactMap { $0["order"]?.integerValue })
        let before = touched.map { ($0, orders[$0].flatMap(defectDay)) }
        if kind == "rating.revised", body["rating"]?.integerValue == orders[own]?.rating, let value = body["value"] {
            orders[own]?.value = value.stringValue
        }
        for effect in effects {
            let number = effect["order"]?.integerValue ?? own
            guard effect["rating"]?.integerValue == orders[number]?.rating else { continue }
            orders[number]?.isScored = effect["scored"]?.integerValue == 1
        }
        for (number, day) in before {
            guard let order = orders[number], defectDay(of: order) != day else { continue }
            sellers[order.seller, default: Seller()].isTouched = true
        }
    }

    private mutating func show(_ order: Int64, _ value: String?, _ day: Int64?) {
        orders[order]?.value = value
        orders[order]?.shown = day
    }

    private func day(_ moment: Int64) -> Int64 {
        let local = moment + zone
        return local >= 0 ? local / StandingTwin.day : (local - StandingTwin.day + 1) / StandingTwin.day
    }

    private func rules(at moment: Int64) -> Rules? { rules.last { $0.from <= moment }?.rules }

    private func isListed(_ source: String, on day: Int64) -> Bool {
        rules(at: day * StandingTwin.day - zone)?.sources.contains(source) ?? false
    }

    private func isNegative(_ order: Order) -> Bool {
        guard order.value == "negative", order.isScored, let shown = order.shown else { return false }
        return isListed("negative", on: shown)
    }

    // MARK: Evaluating

    /// The midnight of a day of the month that a number of months after January 1970 has.
    private func midnight(_ day: Int64, ofMonth month: Int) -> Int64 {
        var days: Int64 = 0
        for past in 0..<month {
            let year = 1970 + past / 12
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            days += StandingTwin.lengths[past % 12] + (isLeap && past % 12 == 1 ? 1 : 0)
        }
        return (days + day - 1) * StandingTwin.day - zone
    }

    /// Evaluates whoever is due on each day of a month up to a moment.
    package mutating func pass(to moment: Int64) {
        if moment < upcoming { return }
        var month = Int(passed / (31 * StandingTwin.day))
        while true {
            guard let rules = rules(at: max(passed, midnight(1, ofMonth: month))) else { break }
            let next = midnight(rules.day, ofMonth: month)
            if next > moment {
                upcoming = next
                break
            }
            month += 1
            if next <= passed { continue }
            for handle in sellers.keys where isDue(handle, by: next) { evaluate(handle, on: next, isAgain: false) }
            passed = next
        }
    }

    private func isDue(_ handle: String, by moment: Int64) -> Bool {
        guard let seller = sellers[handle] else { return false }
        return seller.isTouched || seller.wakes.map { $0 <= moment } ?? false
    }

    private mutating func evaluate(_ handle: String, on moment: Int64, isAgain: Bool) {
        guard let rules = rules(at: moment), var seller = sellers[handle] else { return }
        if !isAgain { seller.before = seller.real }
        seller.real = standing(numbers(handle, on: day(moment)), rules, seller.before)
        seller.isTouched = false
        seller.last = moment
        seller.wakes = waking(handle, from: seller.real, after: moment)
        sellers[handle] = seller
    }

    /// The first evaluation after a moment at which a seller stands otherwise if nothing happens to it, by the policies
    /// that are known; nil: none.
    private func waking(_ handle: String, from standing: String, after moment: Int64) -> Int64? {
        let own = orders.values.filter { $0.seller == handle }
        var days = own.compactMap(\.completed) + own.compactMap { defectDay(of: $0) }
        days += rules.dropFirst().map { day($0.from) }
        // Nothing of it counts any more after so long, whatever policy is in force.
        let end = (days.max() ?? 0) + (rules.compactMap { $0.rules?.long }.max() ?? 0)
        var month = Int(moment / (31 * StandingTwin.day))
        while let current = rules(at: max(moment, midnight(1, ofMonth: month))) {
            let next = midnight(current.day, ofMonth: month)
            month += 1
            guard next > moment, let then = rules(at: next) else { continue }
            if self.standing(numbers(handle, on: day(next)), then, standing) != standing { return next }
            if day(next) > end { return nil }
        }
        return nil
    }

    /// The numbers of a seller of the days before one.
    package func numbers(_ handle: String, on day: Int64) -> Numbers {
        guard let rules = rules(at: day * StandingTwin.day - zone) else { return Numbers() }
        let own = orders.values.filter { $0.seller == handle }
        var numbers = Numbers()
        for window in [rules.short, rules.long] {
            let days = (day - window)...(day - 1)
            let sold = own.filter { $0.completed.map(days.contains) ?? false }
            numbers.window = window
            numbers.orders = Int64(sold.count)
            numbers.late = Int64(sold.count { $0.isLate })
            var unhappy: Set<String> = []
            numbers.defects = 0
            for order in own {
                guard let first = defectDay(of: order), days.contains(first) else { continue }
                numbers.defects += 1
                unhappy.insert(order.buyer)
            }
            numbers.buyers = min(Int64(unhappy.count), rules.belowBuyers + 1)
            if numbers.orders >= rules.enough { break }
        }
        numbers.age = opened[handle].map { day - self.day($0) } ?? 0
        return numbers
    }

    private func standing(_ n: Numbers, _ rules: Rules, _ before: String) -> String {
        func bound(_ bound: Int64, _ sign: Int64, _ standing: String) -> Int64 {
            before == standing ? bound + sign * (bound * rules.margin / 1_000_000) : bound
        }
        if n.defects * 1_000_000 > bound(rules.belowDefects, -1, "below") * n.orders,
            n.buyers > bound(rules.belowBuyers, -1, "below")
        {
            return "below"
        }
        let isTop =
            n.defects * 1_000_000 <= bound(rules.topDefects, 1, "top") * n.orders
            && n.late * 1_000_000 <= bound(rules.topLate, 1, "top") * n.orders
            && n.orders >= bound(rules.topOrders, -1, "top") && n.age >= rules.topAge
        return isTop ? "top" : "standard"
    }

    // MARK: Comparing

    private mutating func evaluated(_ body: JSONValue, seq: Int64) {
        guard let handle = body["account"]?.stringValue, let due = body["due"]?.integerValue, sellers[handle] != nil
        else {
            return problems.append("fact \(seq) evaluates somebody who never sold")
        }
        if due - passed > StandingTwin.day / 24 { problems.append("fact \(seq) is due on no day of the month") }
        if sellers[handle]?.last != passed { problems.append("fact \(seq) evaluates somebody who was not due") }
        // Put off by an hour, or done after something else: what came in between counts.
        if due > passed || sellers[handle]?.isTouched == true { evaluate(handle, on: due, isAgain: true) }
        grant(handle, at: due)
        func number(_ name: String) -> Int64 { body[name]?.integerValue ?? -1 }
        var said = Numbers()
        (said.window, said.orders, said.late) = (number("window"), number("orders"), number("late"))
        (said.defects, said.buyers, said.age) = (number("defects"), number("buyers"), number("age"))
        let should = numbers(handle, on: day(due))
        if said != should { problems.append("fact \(seq) says \(said), and should say \(should)") }
        let is_ = "\(body["before"]?.stringValue ?? "") to \(body["after"]?.stringValue ?? "")"
        let expected = "\(sellers[handle]?.before ?? "") to \(sellers[handle]?.real ?? "")"
        if is_ != expected { problems.append("fact \(seq) is from \(is_), and should be from \(expected)") }
    }

    private mutating func guaranteed(_ body: JSONValue, at: Int64) {
        guard let handle = body["account"]?.stringValue else { return }
        sellers[handle, default: Seller()].guarantee = (
            body["standing"]?.stringValue ?? "", body["ends"]?.integerValue ?? 0, body["sales"]?.integerValue ?? 0
        )
        grant(handle, at: at)
    }

    private mutating func ended(_ body: JSONValue, at: Int64, seq: Int64) {
        guard let handle = body["account"]?.stringValue, let guarantee = sellers[handle]?.guarantee else {
            return problems.append("fact \(seq) ends what nobody guaranteed")
        }
        let isSound =
            switch body["why"]?.stringValue {
            case "time": body["due"]?.integerValue == guarantee.ends && at >= guarantee.ends
            case "sales": guarantee.left == 0 && body["due"]?.integerValue == sellers[handle].map { $0.spent + 1 }
            default: body["due"] == nil && at < guarantee.ends
            }
        if !isSound { problems.append("fact \(seq) ends a guarantee too early, or too late") }
        sellers[handle]?.guarantee = nil
        grant(handle, at: body["due"]?.integerValue ?? at)
    }

    /// A fact says what goes with what a seller is shown as, by the policy of that moment.
    private mutating func grant(_ handle: String, at moment: Int64) {
        guard let seller = sellers[handle] else { return }
        let privileges = rules(at: moment)?.privileges[shown(seller)] ?? []
        sellers[handle]?.privileges = privileges
    }

    /// As what a seller is shown.
    func shown(_ seller: Seller) -> String {
        let guaranteed = seller.guarantee?.standing ?? "below"
        return StandingTwin.ranks.last { $0 == seller.real || $0 == guaranteed } ?? ""
    }

    /// What facts call an account.
    package static func name(of handle: Token) -> String {
        var json = JSONWriter()
        json.base64(handle.bytes)
        return String(decoding: json.bytes.dropFirst().dropLast(), as: UTF8.self)
    }

    private static let ranks = ["below", "standard", "top"]
}
