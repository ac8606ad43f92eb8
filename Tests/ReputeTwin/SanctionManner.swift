/// What a policy wants of violations, by hand.
package struct SanctionManner: Sendable {
    /// Who commits it, and what it gives.
    package struct Kind: Sendable {
        package let isBuyer: Bool
        package let tally: String
        package var points: Int

        package init(isBuyer: Bool, _ tally: String, _ points: Int) {
            self.isBuyer = isBuyer
            self.tally = tally
            self.points = points
        }
    }

    /// So many points, and what they lead to.
    package struct Node: Sendable {
        package var points: Int
        /// For how many days; nil: for good.
        package let days: Int64?
        /// The course that has to be passed.
        package let exam: String?

        package init(_ points: Int, days: Int64?, exam: String? = nil) {
            self.points = points
            self.days = days
            self.exam = exam
        }
    }

    package struct Tally: Sendable {
        package var nodes: [Node]
        /// What each multiple of its points leads to.
        package var every: Node?
        /// Where points begin anew with each year: from so many on so many are carried, from more on all.
        package var carry: (amount: Int, keeps: Int)?

        package init(_ nodes: [Node], every: Node? = nil, carry: (amount: Int, keeps: Int)? = nil) {
            self.nodes = nodes
            self.every = every
            self.carry = carry
        }
    }

    package var kinds: [String: Kind] = [:]
    package var tallies: [String: Tally] = [:]
    /// In how many days a review may be asked for.
    package var reviewDays: Int64 = 0

    package init() {}

    /// Whether what a tally leads to bars from trading; else it demotes. The same in every policy.
    package static func bars(_ tally: String) -> Bool { tally != "general" }

    /// What of a tally's points outlives a year.
    func carried(_ total: Int, _ tally: String) -> Int {
        guard let carry = tallies[tally]?.carry, total >= carry.amount else { return 0 }
        return total < carry.keeps ? carry.amount : total
    }

    /// What points of a tally lead to on their way from one sum to another: of all that they meet what lasts longest.
    func node(_ tally: String, above low: Int, to high: Int) -> Node? {
        guard let tally = tallies[tally] else { return nil }
        var best: Node?
        func meet(_ node: Node) {
            if node.points <= low || node.points > high { return }
            if let old = best, (old.days ?? .max, old.points) >= (node.days ?? .max, node.points) { return }
            best = node
        }
        for node in tally.nodes { meet(node) }
        guard var every = tally.every, high >= every.points else { return best }
        let step = every.points
        for times in 1...high / step {
            every.points = times * step
            meet(every)
        }
        return best
    }
}
