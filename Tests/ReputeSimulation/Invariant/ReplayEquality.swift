import ReputeLedger
import ReputeModel
import ReputeTwin

/// Facts applied to empty rows make the rows that are there, and the rules make the same facts again.
struct ReplayEquality: Invariant {
    static let promise = Promise.replay

    /// Of the facts so far. That these are still what they were is the matter of ``Growth``.
    private var replay = MarketReplay()
    private var taken = 0
    private var waiting: [Fact] = []

    mutating func problem(in scene: Scene) -> String? {
        waiting += scene.news
        guard scene.isThorough else { return nil }
        guard taken + waiting.count == scene.store.lines.count else { return "a line is no fact" }
        replay.take(waiting, sealed: scene.store.market.openings)
        taken += waiting.count
        waiting = []
        if let problem = replay.problems.first { return problem }
        return replay.store.table(unlike: scene.store.market).map { "the facts make other rows of \($0)" }
    }
}

extension MarketStore {
    /// The first table of the projection whose rows differ.
    fileprivate func table(unlike other: MarketStore) -> String? {
        if accounts != other.accounts { return "accounts" }
        if orders != other.orders { return "orders" }
        if credits != other.credits { return "credits" }
        if votes != other.votes { return "votes" }
        if qualifications != other.qualifications { return "qualifications" }
        if deposits != other.deposits { return "deposits" }
        if depositEntries != other.depositEntries { return "entries of deposits" }
        if attempts != other.attempts { return "attempts" }
        if violations != other.violations { return "violations" }
        if commitments != other.commitments { return "commitments" }
        if promises != other.promises { return "promises" }
        if breaches != other.breaches { return "breaches" }
        if carriers != other.carriers { return "carriers" }
        if standings != other.standings { return "standings" }
        if defects != other.defects { return "defects" }
        if standingEntries != other.standingEntries { return "facts about standings" }
        if cases != other.cases { return "cases" }
        if arbitrators != other.arbitrators { return "keys of arbitrators" }
        if turns != other.turns { return "turns of cases" }
        if handlings != other.handlings { return "handlings" }
        if jurors != other.jurors { return "jurors" }
        if lives != other.lives { return "lives of accounts" }
        if accountEvents != other.accountEvents { return "events of accounts" }
        if memberships != other.memberships { return "memberships" }
        if membershipEntries != other.membershipEntries { return "entries of memberships" }
        if creditChanges != other.creditChanges { return "credit changes" }
        return nil
    }
}
