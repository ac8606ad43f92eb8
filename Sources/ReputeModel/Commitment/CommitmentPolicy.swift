/// What sellers may promise beyond what they must: of the policy in force when an order was created.
package struct CommitmentPolicy: Hashable, Sendable {
    /// What may be taken on, by name.
    package var kinds: [String: Kind] = [:]
    /// For how many days a commitment goes on to hold for new orders after it was given up.
    package var noticeDays = 0
    /// How long after the time that was promised the clock waits to be told of what happened before.
    package var graceHours = 0
    /// The days of which the rate at which a commitment is kept is told.
    package var rateDays = 1
    /// Why a ruling finds a breach, and why one is excused.
    package var breached: [String] = []
    package var excused: [String] = []

    /// Of a policy that says nothing of them: there are none.
    package init() {}

    package struct Kind: Hashable, Sendable {
        /// What of it the clock sees; nil: only rulings find breaches.
        package let promise: Promise?
        /// For how many days after an order's completion it holds; nil: the policy does not say.
        package let days: Int?
        /// What a breach costs; nil: nothing.
        package let compensation: Compensation?
    }

    /// What is promised of an order's way.
    package enum Promise: Hashable, Sendable {
        /// It is handed to the carrier so many hours after the order was created.
        case dispatch(hours: Int)
        /// It arrives when the order says, if it says so.
        case delivery

        package var step: PromiseStep {
            switch self {
            case .dispatch: .dispatch
            case .delivery: .delivery
            }
        }

        /// Until when, for an order; nil: it says nothing of it.
        func by(created: Instant, promised: Instant?) -> Instant? {
            switch self {
            case .dispatch(let hours): created + Int64(hours) * Instant.hour
            case .delivery: promised
            }
        }
    }

    /// What is owed to the buyer: a part of the order's amount, within bounds.
    package struct Compensation: Hashable, Sendable {
        /// In millionths of the order's amount.
        package let share: Int64
        /// At least; also of an order whose amount is not known.
        package let least: Money?
        package let most: Money?

        /// What is owed for an order of an amount; nil: nothing can be said.
        package func owed(of amount: Money?) -> Money? {
            guard let amount else { return least }
            // The quotient is the part in whole minor units: a ratio to six decimals of six decimals more.
            let part = Ratio(Int128(amount.minor) * Int128(share), over: 1_000_000_000_000).millionths
            var minor = min(part, Money.most)
            // Bounds are of one currency; nothing is converted.
            if let least, least.currency == amount.currency { minor = max(minor, least.minor) }
            if let most, most.currency == amount.currency { minor = min(minor, most.minor) }
            return minor == 0 ? nil : Money(currency: amount.currency, minor: minor)
        }
    }
}

/// A step on an order's way that may be promised.
public enum PromiseStep: String, Sendable, CaseIterable, Hashable {
    /// It is handed to the carrier.
    case dispatch
    /// It arrives.
    case delivery
}

extension CommitmentPolicy {
    /// Reads the section.
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["graceHours", "kinds", "noticeDays", "rateDays", "reasons"])
        noticeDays = Int(try r.integer("noticeDays", 0...365))
        graceHours = Int(try r.integer("graceHours", 0...720))
        rateDays = Int(try r.integer("rateDays", 1...3_650))
        let kinds = try r.object("kinds")
        guard kinds.names.count <= CommitmentLimits.kinds else {
            throw r.refuse("kinds", "has more than \(CommitmentLimits.kinds) entries")
        }
        for name in kinds.names {
            guard PolicyReader.isName(name), name.utf8.count <= CommitmentLimits.name else {
                throw kinds.refuse(
                    name, "is not a name of at most \(CommitmentLimits.name) lower-case letters, digits and hyphens")
            }
            self.kinds[name] = try Kind(kinds.object(name))
        }
        let reasons = try r.object("reasons")
        try reasons.only(["breached", "excused"])
        breached = try reasons.names("breached", most: 32)
        excused = try reasons.names("excused", most: 32)
        if excused.isEmpty { throw reasons.refuse("excused", "is empty, so that no mistake could be taken back") }
    }
}

extension CommitmentPolicy.Kind {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["compensation", "days", "dispatchHours", "onTime"])
        let hours = try r.optionalInteger("dispatchHours", 1...8_760).map(Int.init)
        let isOnTime = try r.optionalInteger("onTime", 1...1) != nil
        if hours != nil, isOnTime {
            throw r.refuse("onTime", "stands beside dispatchHours; one commitment has one clock")
        }
        promise = hours.map { .dispatch(hours: $0) } ?? (isOnTime ? .delivery : nil)
        days = try r.optionalInteger("days", 1...3_650).map(Int.init)
        compensation = try r.optionalObject("compensation").map { (r) throws(Refusal) in
            try CommitmentPolicy.Compensation(r)
        }
    }
}

extension CommitmentPolicy.Compensation {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["least", "most", "share"])
        share = try r.integer("share", 0...CommitmentLimits.share)
        least = try r.optionalMoney("least")
        most = try r.optionalMoney("most")
        if let least, let most, least.currency != most.currency {
            throw r.refuse("most", "is in another currency than least")
        }
        if let least, let most, least.minor > most.minor { throw r.refuse("most", "is less than least") }
        if share == 0, least == nil { throw r.refuse("share", "is nothing, and there is no least") }
    }
}
