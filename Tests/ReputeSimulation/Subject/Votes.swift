import ReputeModel
import ReputeTwin

/// Readers say whether a rating helped them.
struct Votes: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        guard let rating = town.anyRating() else { return nil }
        let number = town.number()
        let voter = ID("a", town.below(8))
        return Request(
            number, VoteRating(rating: rating, voter: voter, isHelpful: town.below(2) == 0, key: ID("k", number)),
            as: Town.stranger, "vote on \(rating.seq) by \(voter)", isKeyed: true, .unknown)
    }
}
