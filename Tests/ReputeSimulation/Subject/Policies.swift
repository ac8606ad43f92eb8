import ReputeJSON
import ReputeModel
import ReputeTwin

/// Another clamp is adopted now and then, with a notice that is long enough or not.
struct Policies: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        guard town.below(20) == 0, let newest = town.policies.entries.last?.policy else { return nil }
        let net = town.pick([1, 2, 3, 6])
        let today = town.now.day(zoneMinutes: newest.zoneMinutes)
        let day = today + Day(town.pick([6, 7, 7, 8, 20]))
        guard let next = newest.next(net: net) else { return nil }
        let number = town.number()
        let adopted = town.policies.entries.count
        return Request(
            number, AdoptPolicy(policy: next, from: CivilDate(day: day), key: ID("k", number)), as: Town.admin,
            "adopt a net of \(net) from \(CivilDate(day: day).text)", isKeyed: true,
            .twin { twin in
                // Not the next version any more, when another one was adopted meanwhile.
                if twin.manners.count != adopted { return .refused("*") }
                let manner = twin.manners[twin.manners.count - 1].manner
                return twin.hear(.adopt(net: net, days: Int(Int64(day) - manner.day(twin.now))))
            })
    }
}

extension Policy {
    /// The next version, with another clamp.
    fileprivate func next(net: Int) -> Policy? {
        var members = document.objectValue ?? [:]
        var rating = members["rating"]?.objectValue ?? [:]
        rating["cap"] = .object(["net": .integer(Int64(net))])
        members["rating"] = .object(rating)
        members["version"] = .integer(Int64(version) + 1)
        return try? Policy(document: .object(members))
    }
}
