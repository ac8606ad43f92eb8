import Repute
import ReputeModel

/// Who may want to see a fact, found without asking each follower: so many that get nothing cost nothing.
struct FollowerIndex {
    private var all: [Int: Follower] = [:]
    private var unfiltered: [Int: Follower] = [:]
    private var byKinds: [KindSet: [Int: Follower]] = [:]
    private var byAccount: [Int64: [Int: Follower]] = [:]
    private var bySubject: [ID: [Int: Follower]] = [:]

    /// How many there are.
    var count: Int { all.count }

    /// Those that there are.
    var followers: some Collection<Follower> { all.values }

    /// Whether there is one that chooses.
    var hasFiltered: Bool { unfiltered.count < all.count }

    /// The follower of a number, if it still follows.
    subscript(_ number: Int) -> Follower? { all[number] }

    mutating func insert(_ follower: Follower) {
        all[follower.number] = follower
        if let accounts = follower.filter.accounts {
            for account in accounts { byAccount[account, default: [:]][follower.number] = follower }
            for subject in follower.filter.subjects { bySubject[subject, default: [:]][follower.number] = follower }
        } else if let kinds = follower.filter.kinds {
            byKinds[kinds, default: [:]][follower.number] = follower
        } else {
            unfiltered[follower.number] = follower
        }
    }

    mutating func remove(_ follower: Follower) {
        let number = follower.number
        all[number] = nil
        unfiltered[number] = nil
        if let kinds = follower.filter.kinds { FollowerIndex.remove(number, &byKinds, kinds) }
        for account in follower.filter.accounts ?? [] { FollowerIndex.remove(number, &byAccount, account) }
        for subject in follower.filter.subjects { FollowerIndex.remove(number, &bySubject, subject) }
    }

    private static func remove<Key>(_ number: Int, _ table: inout [Key: [Int: Follower]], _ key: Key) {
        table[key]?[number] = nil
        if table[key]?.isEmpty == true { table[key] = nil }
    }

    /// Lets those that follow accounts which have just come know their numbers.
    mutating func learn(_ arrivals: [FeedBlock.Arrival]) {
        for arrival in arrivals {
            for follower in bySubject[arrival.id, default: [:]].values where follower.filter.learn(arrival) {
                byAccount[arrival.account, default: [:]][follower.number] = follower
            }
        }
    }

    /// Calls `body` with every follower that a block may hold something for, some more than once.
    func forEach(touchedBy block: FeedBlock, _ body: (Follower) -> Void) {
        for follower in unfiltered.values { body(follower) }
        for (kinds, followers) in byKinds where !kinds.isDisjoint(with: block.kindSet) {
            for follower in followers.values { body(follower) }
        }
        if bySubject.isEmpty { return }
        guard block.hasParties else {
            // Made before anybody followed accounts.
            for followers in bySubject.values {
                for follower in followers.values { body(follower) }
            }
            return
        }
        block.forEachParty { place, account in
            guard let followers = byAccount[account] else { return }
            for follower in followers.values where block.passes(follower.filter, at: place) { body(follower) }
        }
    }
}
