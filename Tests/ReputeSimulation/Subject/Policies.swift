import ReputeModel
import ReputeTwin

/// Other policies are adopted, with a notice that is long enough or not. Whatever can change in one changes, at random.
struct Policies: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        guard let newest = town.policies.entries.last?.policy,
            let current = town.policies.inForce(at: town.now)?.policy
        else { return nil }
        let first = town.manner
        let manner = first.changed(&town)
        let standing = StandingSection.atRandom(&town)
        let next = newest.furnished(manner, standing, version: newest.version + 1)
        let today = town.now.day(zoneMinutes: newest.zoneMinutes)
        let day = today + Day(current.noticeDays + town.pick([-1, 0, 0, 1, 13]))
        let number = town.number()
        let adopted = town.policies.entries.count
        return Request(
            number, AdoptPolicy(policy: next, from: CivilDate(day: day), key: ID("k", number)), as: Town.admin,
            "adopt \(next.label) from \(CivilDate(day: day).text)", isKeyed: true,
            .twin { twin in
                // Not the next version any more, when another one was adopted meanwhile.
                if twin.manners.count != adopted { return .refused("*") }
                return twin.adopt(manner, days: Int(Int64(day) - manner.day(twin.now)))
            })
    }
}
