package import ReputeModel

/// Who said that a rating helped, or that it did not.
package struct VoteTwin: Sendable {
    private var heard: [(order: Int, by: Party, voter: Int)] = []

    fileprivate func voted(_ order: Int, _ by: Party, of person: [Int]) -> Bool {
        heard.contains { $0.order == order && $0.by == by && person.contains($0.voter) }
    }

    fileprivate mutating func hear(_ order: Int, _ by: Party, _ voter: Int) { heard.append((order, by, voter)) }
}

extension Twin {
    /// Hears that an account votes on the rating of a side of an order: a person does once, and not on what is its own.
    package mutating func vote(_ voter: Int, on number: Int, _ by: Party) -> Answer {
        guard let order = orders[number], let rating = order.ratings[by] else { return .refused("rating.unknown") }
        if revealed(order, by) == nil { return .refused("rating.sealed") }
        if rating.isSystem { return .refused("rating.by-system") }
        let person = [voter] + accounts.others(voter)
        if person.contains(order.buyer) || person.contains(order.seller) { return .refused("rating.vote-own") }
        if votes.voted(number, by, of: person) { return .refused("rating.voted-before") }
        votes.hear(number, by, voter)
        return accounts.hear(.vote(voter), now: now)
    }
}
