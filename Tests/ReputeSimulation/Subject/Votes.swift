import ReputeModel
import ReputeTwin

/// Readers say whether a rating helped them, with one of their accounts after the other.
struct Votes: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        guard let (rating, order, by) = town.anyRating() else { return nil }
        let number = town.number()
        let voter = town.below(3) == 0 ? town.pick(Accounts.all) : town.below(8)
        let command = VoteRating(
            rating: rating, voter: ID("a", voter), isHelpful: town.below(2) == 0, key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "vote on \(rating.seq) by a\(voter)", isKeyed: true,
            .twin { $0.vote(voter, on: order, by) })
    }
}
