package import ReputeModel

/// What deposits should be, worked out again from what was done about them, by rules written a second time: how
/// each stood after the last deed. Nothing happens by a clock here: what has left and what is overdue follows from the
/// moment it is looked at.
package struct DepositTwin: Sendable {
    /// Whose deposit, in which currency.
    package struct Place: Hashable, Sendable {
        package let account: Int
        package let currency: String

        package init(_ account: Int, _ currency: String) {
            self.account = account
            self.currency = currency
        }
    }

    /// What a ruling wants.
    package struct Claim: Sendable {
        package let minor: Int64
        package let ruling: Int
        package let isReasonKnown: Bool
        package let receiver: Receiver?
        /// The number of the act that is drawn from, which need not be a hold; 0: of none that there is.
        package let hold: Int?

        package init(_ minor: Int64, ruling: Int, isReasonKnown: Bool, receiver: Receiver?, hold: Int?) {
            self.minor = minor
            self.ruling = ruling
            self.isReasonKnown = isReasonKnown
            self.receiver = receiver
            self.hold = hold
        }
    }

    /// The account that gets what is drawn.
    package enum Receiver: Sendable {
        /// One that was heard of when the ruling was made, by whatever.
        case known(Int)
        /// One that only its records and deposits can tell of, if it was ever heard of.
        case perhaps(Int)

        package var account: Int {
            switch self {
            case .known(let account), .perhaps(let account): account
            }
        }
    }

    /// What somebody does about a deposit. Each has a number of the test's, by which later ones name it; 0 is none's.
    package enum Act: Sendable {
        case pay(Int, Place, Int64, reference: Int)
        case hold(Int, Place, Int64, isReasonKnown: Bool)
        case unhold(Int, of: Int, isReasonKnown: Bool)
        case draw(Int, Place, Claim)
        case giveBack(Int, of: Int, isReasonKnown: Bool)
        case ask(Int, Place, Int64)
        case keep(Int, Place)
    }

    /// How a deposit stands.
    package struct Standing: Sendable {
        package fileprivate(set) var free: Int64 = 0
        package fileprivate(set) var leaving: Int64 = 0
        /// When what is leaving has left.
        package fileprivate(set) var leaves: Int64?
        package fileprivate(set) var paid: Int64 = 0
        package fileprivate(set) var released: Int64 = 0
        package fileprivate(set) var owed: Int64 = 0
        package fileprivate(set) var owedBy: Int64?
        package fileprivate(set) var isOverdue = false
        /// What is still kept by each hold, by its number.
        package fileprivate(set) var holds: [Int: Int64] = [:]
        /// What was not returned of each draw, by its number.
        package fileprivate(set) var draws: [Int: Int64] = [:]
        /// What each draw wanted beyond what there was, by its number.
        package fileprivate(set) var shorts: [Int: Int64] = [:]

        package var held: Int64 { holds.values.reduce(0, +) }
        package var drawn: Int64 { draws.values.reduce(0, +) }
    }

    /// Something that was done, with the moments that follow from when it was.
    fileprivate enum Deed: Sendable {
        case paid(Int64)
        case held(Int64)
        case unheld(Int)
        case drawn(Int64, hold: Int?, owedBy: Int64?)
        case returned(Int)
        case asked(Int64, leaves: Int64)
        case kept
    }

    /// How each stood after the last deed.
    private var standings: [Place: Standing] = [:]
    /// Where each act was done.
    private var places: [Int: Place] = [:]
    private var references: Set<Int> = []
    private var rulings: Set<Int> = []
    /// When an account was first heard of, by its deposits.
    package private(set) var opened: [Int: Int64] = [:]

    private static let day: Int64 = 86_400_000
    /// The most currencies of an account.
    private static let currencies = 8

    /// The currencies an account has deposits in.
    package func currencies(of account: Int) -> Set<String> {
        Set(standings.keys.filter { $0.account == account }.map(\.currency))
    }

    /// How a deposit stands at a moment; nil: there is none.
    package func standing(_ place: Place, at now: Int64) -> Standing? {
        guard var standing = standings[place] else { return nil }
        standing.wait(until: now)
        return standing
    }

    /// How the deposit stands that an act was about; nil: there was no such act.
    package func standing(of number: Int, at now: Int64) -> Standing? {
        places[number].flatMap { standing($0, at: now) }
    }

    /// Whether an account has what a category takes.
    package func has(_ account: Int, _ least: Money?, at now: Int64) -> Bool {
        guard let least else { return true }
        guard let there = standing(Place(account, least.currency), at: now) else { return false }
        return there.free + there.held >= least.minor && !there.isOverdue
    }

    /// `isKnown` says what else tells of an account.
    package mutating func hear(
        _ act: Act, now: Int64, _ manner: Manner, isKnown: (Int) -> Bool
    ) -> Twin.Answer {
        let problem: String? =
            switch act {
            case .pay(_, let place, let minor, let reference): pay(place, minor, reference, now, manner)
            case .hold(_, let place, let minor, let isReasonKnown): hold(place, minor, isReasonKnown, now)
            case .unhold(_, let hold, let isReasonKnown):
                naming(hold, \.holds, now, isReasonKnown, unlessLeft: "hold-over")
            case .draw(_, let place, let claim): draw(place, claim, now, isKnown)
            case .giveBack(_, let draw, let isReasonKnown):
                naming(draw, \.draws, now, isReasonKnown, unlessLeft: "returned-before")
            case .ask(_, let place, let minor): ask(place, minor, now)
            case .keep(_, let place): keep(place, now)
            }
        if let problem { return .refused("deposit.\(problem)") }
        took(act, now, manner)
        return .taken
    }

    // MARK: What stands against it

    private func pay(_ place: Place, _ minor: Int64, _ reference: Int, _ now: Int64, _ manner: Manner) -> String? {
        if manner.claimDays == nil { return "not-offered" }
        if minor == 0 { return "nothing" }
        if references.contains(reference) { return "paid-before" }
        guard let there = standing(place, at: now) else {
            return currencies(of: place.account).count >= DepositTwin.currencies ? "currencies-full" : nil
        }
        return there.paid > Money.most - minor ? "too-great" : nil
    }

    private func hold(_ place: Place, _ minor: Int64, _ isReasonKnown: Bool, _ now: Int64) -> String? {
        guard let there = standing(place, at: now) else { return "none" }
        if !isReasonKnown { return "reason-unknown" }
        if minor == 0 { return "nothing" }
        return minor > there.free ? "short" : nil
    }

    private func draw(_ place: Place, _ claim: Claim, _ now: Int64, _ isKnown: (Int) -> Bool) -> String? {
        guard let there = standing(place, at: now) else { return "none" }
        if case .perhaps(let account)? = claim.receiver, opened[account] == nil, !isKnown(account) {
            return "receiver-unknown"
        }
        if !claim.isReasonKnown { return "reason-unknown" }
        if claim.minor == 0 { return "nothing" }
        if rulings.contains(claim.ruling) { return "drawn-before" }
        if claim.receiver?.account == place.account { return "receiver-seller" }
        if let hold = claim.hold {
            guard let of = standing(of: hold, at: now) else { return "entry-unknown" }
            guard let left = of.holds[hold] else { return "entry-other" }
            if places[hold] != place { return "hold-other" }
            if left == 0 { return "hold-over" }
            return nil
        }
        return there.free + there.leaving == 0 ? "empty" : nil
    }

    /// Of what ends an earlier act, of which something has to be left.
    private func naming(
        _ number: Int, _ kind: KeyPath<Standing, [Int: Int64]>, _ now: Int64, _ isReasonKnown: Bool,
        unlessLeft over: String
    ) -> String? {
        guard let there = standing(of: number, at: now) else { return "entry-unknown" }
        guard let left = there[keyPath: kind][number] else { return "entry-other" }
        if !isReasonKnown { return "reason-unknown" }
        return left == 0 ? over : nil
    }

    private func ask(_ place: Place, _ minor: Int64, _ now: Int64) -> String? {
        guard let there = standing(place, at: now) else { return "none" }
        if minor == 0 { return "nothing" }
        if there.owed > 0 { return "owed" }
        if there.leaves != nil { return "leaving" }
        return minor > there.free ? "short" : nil
    }

    private func keep(_ place: Place, _ now: Int64) -> String? {
        guard let there = standing(place, at: now) else { return "none" }
        return there.leaves == nil ? "not-leaving" : nil
    }

    // MARK: What is taken

    private mutating func took(_ act: Act, _ now: Int64, _ manner: Manner) {
        switch act {
        case .pay(let number, let place, let minor, let reference):
            references.insert(reference)
            if opened[place.account] == nil { opened[place.account] = now }
            add(number, place, .paid(minor), now)
        case .hold(let number, let place, let minor, _): add(number, place, .held(minor), now)
        case .unhold(let number, let hold, _): add(number, places[hold], .unheld(hold), now)
        case .draw(let number, let place, let claim):
            rulings.insert(claim.ruling)
            let owedBy = manner.replenishDays.map { now + $0 * DepositTwin.day }
            add(number, place, .drawn(claim.minor, hold: claim.hold, owedBy: owedBy), now)
        case .giveBack(let number, let draw, _): add(number, places[draw], .returned(draw), now)
        case .ask(let number, let place, let minor):
            add(number, place, .asked(minor, leaves: now + (manner.claimDays ?? 0) * DepositTwin.day), now)
        case .keep(let number, let place): add(number, place, .kept, now)
        }
    }

    /// Hears that so much was owed in a case and not paid: what is there is drawn.
    mutating func recover(
        _ number: Int, _ place: Place, _ minor: Int64, at moment: Int64, _ manner: Manner
    ) -> Int64 {
        guard minor > 0, let there = standing(place, at: moment), there.free + there.leaving > 0 else { return 0 }
        let owedBy = manner.replenishDays.map { moment + $0 * DepositTwin.day }
        add(number, place, .drawn(minor, hold: nil, owedBy: owedBy), moment)
        return min(minor, there.free + there.leaving)
    }

    private mutating func add(_ number: Int, _ place: Place?, _ deed: Deed, _ now: Int64) {
        guard let place else { return }
        places[number] = place
        var standing = standing(place, at: now) ?? Standing()
        standing.go(number, deed)
        standings[place] = standing
    }
}

extension DepositTwin.Standing {
    /// Time passes.
    fileprivate mutating func wait(until now: Int64) {
        if let leaves, now >= leaves {
            released += leaving
            leaving = 0
            self.leaves = nil
        }
        if let owedBy, now >= owedBy { isOverdue = true }
    }

    fileprivate mutating func go(_ number: Int, _ deed: DepositTwin.Deed) {
        switch deed {
        case .paid(let minor):
            paid += minor
            free += minor
            owe(-minor)
        case .held(let minor):
            free -= minor
            holds[number] = minor
        case .unheld(let hold):
            free += holds[hold] ?? 0
            holds[hold] = 0
        case .drawn(let minor, let hold, let owedBy): draw(number, minor, hold, owedBy)
        case .returned(let draw):
            let minor = draws[draw] ?? 0
            free += minor
            draws[draw] = 0
            owe(-minor)
        case .asked(let minor, let moment):
            free -= minor
            leaving = minor
            leaves = moment
        case .kept: stay()
        }
    }

    /// First from the hold, then from what was asked for, and last from what is at hand. What was asked for stays.
    private mutating func draw(_ number: Int, _ minor: Int64, _ hold: Int?, _ by: Int64?) {
        var wanted = minor
        if let hold, let left = holds[hold] {
            let taken = min(left, wanted)
            holds[hold] = left - taken
            wanted -= taken
        }
        stay()
        let taken = min(free, wanted)
        free -= taken
        wanted -= taken
        draws[number] = minor - wanted
        shorts[number] = wanted
        if let by {
            // What is too late stays so until all of it is paid.
            if !isOverdue { owedBy = max(owedBy ?? by, by) }
            owe(minor - wanted)
        }
    }

    /// Nothing leaves any more.
    private mutating func stay() {
        free += leaving
        leaving = 0
        leaves = nil
    }

    /// Adds to what is owed; below zero: takes from it, down to nothing.
    private mutating func owe(_ minor: Int64) {
        owed = max(0, owed + minor)
        if owed == 0 {
            owedBy = nil
            isOverdue = false
        }
    }
}

extension Twin {
    /// Hears what somebody does about a deposit.
    package mutating func hear(_ act: DepositTwin.Act) -> Answer {
        let records = records
        return deposits.hear(act, now: now, manners[manner(at: now)].manner) { records.opened[$0] != nil }
    }

    /// When an account was first heard of, one of those that only their records, deposits and own trades tell of.
    package func opened(_ account: Int) -> Int64? {
        [records.opened[account], deposits.opened[account], accounts.opened(account)].compactMap { $0 }.min()
    }
}
