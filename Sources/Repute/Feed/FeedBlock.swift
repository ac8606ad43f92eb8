package import ReputeModel

/// Facts that follow one another, encoded once for all followers, and what a filter has to know of them.
package final class FeedBlock: Sendable {
    /// The accounts a fact is about; 0 for none.
    struct Parties: Hashable, Sendable {
        var buyer: Int64 = 0
        var seller: Int64 = 0
    }

    /// An account that a fact of the block names first.
    package struct Arrival: Hashable, Sendable {
        /// The caller's id of it.
        package let id: ID
        /// Our number of it.
        package let account: Int64
    }

    /// The seq before the first fact.
    package let after: Int64
    /// All facts as they are sent, one after the other.
    package let bytes: [UInt8]
    /// The kinds there are among them.
    package let kindSet: KindSet
    /// Accounts that facts of the block name first, among them all that came since somebody follows accounts.
    package let arrivals: [Arrival]
    /// Where each fact ends in ``bytes``.
    private let ends: [Int]
    private let kinds: [UInt8]
    private let parties: [Parties]?

    init(
        after: Int64, bytes: [UInt8], ends: [Int], kinds: [UInt8], parties: [Parties]?, arrivals: [Arrival]
    ) {
        self.after = after
        self.bytes = bytes
        self.ends = ends
        self.kinds = kinds
        self.parties = parties
        self.arrivals = arrivals
        kindSet = kinds.reduce(into: KindSet()) { $0.insert($1) }
    }

    /// The seq of the last fact.
    package var last: Int64 { after + Int64(ends.count) }

    /// Whether it says which accounts its facts are about.
    package var hasParties: Bool { parties != nil }

    /// The accounts its facts are about, with the place of each fact; none when they are not known.
    package func forEachParty(_ body: (_ place: Int, _ account: Int64) -> Void) {
        for (place, of) in (parties ?? []).enumerated() {
            if of.buyer != 0 { body(place, of.buyer) }
            if of.seller != 0 { body(place, of.seller) }
        }
    }

    /// Whether the fact at a place passes a filter.
    package func passes(_ filter: FeedFilter, at place: Int) -> Bool {
        if let wanted = filter.kinds, !wanted.contains(kinds[place]) { return false }
        guard let accounts = filter.accounts else { return true }
        guard let parties else { return false }
        return accounts.contains(parties[place].buyer) || accounts.contains(parties[place].seller)
    }

    /// The stretches of ``bytes`` that pass a filter, of facts after a seq; neighbours are one stretch.
    package func stretches(after seq: Int64, passing filter: FeedFilter) -> [Range<Int>] {
        let first = Int(max(0, seq - after))
        guard first < ends.count else { return [] }
        let start = first == 0 ? 0 : ends[first - 1]
        if filter.isEverything { return [start..<bytes.count] }
        if let kinds = filter.kinds, kinds.isDisjoint(with: kindSet) { return [] }
        var out: [Range<Int>] = []
        var begin = start
        for place in first..<ends.count {
            if passes(filter, at: place) {
                if let last = out.last, last.upperBound == begin {
                    out[out.count - 1] = last.lowerBound..<ends[place]
                } else {
                    out.append(begin..<ends[place])
                }
            }
            begin = ends[place]
        }
        return out
    }
}
