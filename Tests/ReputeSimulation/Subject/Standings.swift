import ReputeModel
import ReputeTwin

/// Officers have sellers shown as better than their numbers, and end that; some ask for what is not to be had.
struct Standings: Subject {
    /// Those that others trade with.
    static let sellers = [0, 3, 4]

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        // Where there are none, that is soon said.
        if town.manner.name != Manner.neutral.name, town.below(6) > 0 { return nil }
        let number = town.number()
        let seller = town.pick([3, 3] + Standings.sellers + [99])
        if town.below(5) == 0 {
            return Request(
                number, EndGuarantee(seller: ID("a", seller), key: ID("k", number)), as: Town.officer,
                "end what is guaranteed to a\(seller)", isKeyed: true, .unknown)
        }
        let standing = town.pick([SellerStanding.top, .top, .standard, .below])
        let (days, sales) = (town.pick([1, 10, 40, 41]), Int64(town.pick([1, 2, 3, 4])))
        let command = GuaranteeStanding(
            seller: ID("a", seller), standing: standing, days: days, sales: sales, reason: "flood",
            key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "guarantee a\(seller) \(standing)", isKeyed: true, .unknown)
    }
}
