internal import ReputeJSON

/// What a fact about an order comes to for how its seller stands.
package struct StandingEffect: Hashable, Sendable {
    /// What changes of what makes the order a defect: the day since which something does; nil: it does not any more.
    package var defects: [DefectSource: Day?] = [:]
    /// When the seller is evaluated because of it; nil: it is no later anyway.
    package var evaluates: Instant?

    package init(defects: [DefectSource: Day?] = [:], evaluates: Instant? = nil) {
        self.defects = defects
        self.evaluates = evaluates
    }

    /// Nil when nothing changes.
    var unlessEmpty: StandingEffect? { defects.isEmpty && evaluates == nil ? nil : self }
}

extension JSONWriter {
    /// Writes `"standing":{"cancelled":20390,"evaluates":…,"gone":["negative"]}`; not when nothing changes.
    mutating func member(standing effect: StandingEffect?) {
        guard let effect else { return }
        key("standing")
        beginObject()
        let days = effect.defects.compactMapValues { $0 }.sorted { $0.key.rawValue < $1.key.rawValue }
        // Keys ascend: sources stand before and after the other two.
        let count = days.count { $0.key.rawValue < "evaluates" }
        for (source, day) in days.prefix(count) { member(source, day) }
        if let evaluates = effect.evaluates { member("evaluates", evaluates) }
        let gone = effect.defects.filter { $0.value == nil }.map(\.key.rawValue).sorted()
        if !gone.isEmpty {
            key("gone")
            beginArray()
            for source in gone { string(source) }
            endArray()
        }
        for (source, day) in days.dropFirst(count) { member(source, day) }
        endObject()
    }

    private mutating func member(_ source: DefectSource, _ day: Day) {
        key(string: source.rawValue)
        integer(Int64(day))
    }
}

extension JSONNode {
    /// What a fact comes to for how a seller stands; nil: nothing.
    func standing() throws(FactError) -> StandingEffect? {
        guard let node = self["standing"] else { return nil }
        guard node.kind == .object, node.count > 0 else { throw FactError("standing says nothing") }
        var effect = StandingEffect(evaluates: try node.optionalInstant("evaluates"))
        let gone = try node.list("gone") { (node) throws(FactError) in
            guard let source = node.string.flatMap(DefectSource.init(rawValue:)) else {
                throw FactError("gone names what makes no defect")
            }
            return source
        }
        for source in gone {
            guard effect.defects.updateValue(nil, forKey: source) == nil else {
                throw FactError("gone names \(source.rawValue) twice")
            }
        }
        for source in DefectSource.allCases {
            let name: StaticString =
                switch source {
                case .breach: "breach"
                case .cancelled: "cancelled"
                case .negative: "negative"
                }
            if node[name] == nil { continue }
            guard effect.defects.updateValue(try node.day(name), forKey: source) == nil else {
                throw FactError("\(source.rawValue) is gone and is not")
            }
        }
        return effect
    }
}

// MARK: Deciding

extension Deciding {
    /// What an order comes to for its seller's standing when these are the days on which each thing happened that can make
    /// it a defect; a source that is not named is as before. Only what the policy in force on its day lists does. What is
    /// evaluated for it is evaluated after a moment.
    mutating func standing(
        _ order: OrderRow, _ days: [DefectSource: [Day]], at moment: Instant
    ) throws(Stop) -> StandingEffect? {
        guard rows.policies.hasStandings, !days.isEmpty else { return nil }
        let row = try rows.defects.get(DefectKey(seller: order.seller, buyer: order.buyer))
        var effect = StandingEffect()
        var after = row ?? DefectRow(seq: order.seq, key: DefectKey(seller: order.seller, buyer: order.buyer))
        let before = after.day(of: order.seq)
        for (source, days) in days {
            let first = days.filter { rows.policies.lists(source, on: $0) }.min()
            if after.day(of: order.seq, by: source) == first { continue }
            effect.defects[source] = .some(first)
            _ = after.set(source, of: order.seq, to: first)
        }
        if before != after.day(of: order.seq) { effect.evaluates = try evaluation(of: order.seller, at: moment) }
        return effect.unlessEmpty
    }

    /// What a sale comes to for the standing of a seller, if it has a number; `effect` is what else the fact comes to.
    mutating func sale(by seller: Int64?, _ effect: StandingEffect? = nil) throws(Stop) -> StandingEffect? {
        var effect = effect ?? StandingEffect()
        if effect.evaluates == nil, rows.policies.makesStandings(at: now) {
            effect.evaluates = try evaluation(of: seller, at: now)
        }
        return effect.unlessEmpty
    }

    /// When a seller is evaluated after something happened: at the next evaluation, but no sooner than an hour after it, as
    /// everything that becomes due. Nil when it is by then anyway.
    private mutating func evaluation(of seller: Int64?, at moment: Instant) throws(Stop) -> Instant? {
        let policy = rows.policies.standing(at: moment) ?? rows.policies.entries.lazy.compactMap(\.policy.standing).last
        guard let next = policy?.evaluation(after: moment, zoneMinutes: rows.policies.zoneMinutes) else { return nil }
        let due = max(next, moment + Due.leastGap)
        guard let seller, let known = try rows.standings.get(seller)?.evaluates else { return due }
        return known <= due ? nil : due
    }

    /// The days of an order's breaches that stand, but for some.
    mutating func breachDays(of order: Int64, without excused: [Int64]) throws(Stop) -> [Day] {
        try rows.breaches(in: order).filter { $0.excused == nil && !excused.contains($0.seq) }
            .map { $0.at.day(zoneMinutes: rows.policies.zoneMinutes) }
    }
}

extension PolicyBook {
    /// Whether the policy in force on a day lists something among what makes an order a defect.
    fileprivate func lists(_ source: DefectSource, on day: Day) -> Bool {
        standing(at: Instant(midnightOf: day, zoneMinutes: zoneMinutes))?.defects.contains(source) == true
    }
}

// MARK: Applying

extension Rows {
    /// Asks for a seller's standing, where there can be one. Follow with ``settle()``.
    mutating func wantStanding(of seller: Int64) {
        if policies.hasStandings { standings.want(seller) }
    }

    /// Asks for what a change of an order's being a defect is decided by. Follow with ``settle()``.
    mutating func wantDefects(of order: OrderRow) {
        guard policies.hasStandings else { return }
        standings.want(order.seller)
        defects.want(DefectKey(seller: order.seller, buyer: order.buyer))
    }

    /// Asks for what ``take(_:of:)`` changes. Follow with ``settle()``.
    mutating func want(_ effect: StandingEffect?, of order: OrderRow) {
        guard let effect else { return }
        standings.want(order.seller)
        if !effect.defects.isEmpty { defects.want(DefectKey(seller: order.seller, buyer: order.buyer)) }
    }

    /// Books what a fact about an order comes to for its seller's standing.
    mutating func take(_ effect: StandingEffect?, of order: OrderRow) throws(Stop) {
        guard let effect else { return }
        if try standings.get(order.seller) == nil { standings.put(order.seller, StandingRow(account: order.seller)) }
        if let due = effect.evaluates { standings.update(order.seller) { $0.evaluates = due } }
        if effect.defects.isEmpty { return }
        let key = DefectKey(seller: order.seller, buyer: order.buyer)
        var row = try defects.get(key) ?? DefectRow(seq: order.seq, key: key)
        for (source, day) in effect.defects {
            let (before, after) = row.set(source, of: order.seq, to: day)
            if before == after { continue }
            standings.update(order.seller) { standing in
                if let before { standing.count(-1, on: before) }
                if let after { standing.count(1, on: after) }
            }
        }
        defects.put(key, row)
        defectChanges += 1
    }

    /// Counts a sale for what was guaranteed to its seller, whose standing is loaded where there can be one: a sum, as of
    /// orders; how many there may be stands in the fact of the guarantee.
    mutating func sell(_ seller: Int64, _ stamp: FactStamp) throws(Stop) {
        guard policies.hasStandings, let guarantee = try standings.get(seller)?.guarantee, guarantee.left > 0 else {
            return
        }
        standings.update(seller) { row in
            row.guarantee?.left -= 1
            // The last sale is still made under it; and nothing that is decided now is due now.
            if guarantee.left == 1 { row.guarantee?.spent = stamp.at + 1 }
        }
    }
}
