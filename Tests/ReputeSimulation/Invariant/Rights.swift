import ReputeModel
import ReputeTwin

/// Every record is what the twin says, and who may sell what follows from it.
struct Rights: Invariant {
    static let promise = Promise.rights

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound, scene.twin.manners[0].manner.hasRecords else { return nil }
        let (market, records) = (scene.store.market, scene.twin.records)
        var known = 0
        for (name, request) in market.requests where name.method == "qualification.draft" {
            guard let number = Int("\(name.key)".dropFirst()), let row = market.qualifications[request.seq] else {
                return "the record of \(name.key) is not there"
            }
            // One that was doubtful is heard of later.
            guard let should = records.state(number, at: scene.now.milliseconds) else { continue }
            known += 1
            if row.state != should { return "record \(number) is \(row.state), and should be \(should)" }
        }
        guard known == market.qualifications.count else { return nil }
        for (category, requires, days) in Profile.categories {
            // Who trades is known since a moment that the twin does not keep.
            for account in Qualifications.accounts where days == 0 || account >= 20 {
                let id = ID("a", account)
                let claims = market.names[id].flatMap { market.qualificationsOf[$0.number] }.map { numbers in
                    numbers.compactMap { market.qualifications[$0]?.claim }
                }
                let rule = AdmissionRule(category, at: scene.now, scene.policies)
                let admission = rule.admission(
                    of: id, isKnown: market.names[id] != nil, opened: market.names[id]?.opened, claims ?? [])
                let isOld =
                    days == 0 || records.opened[account].map { scene.now.milliseconds - $0 >= days.days } ?? false
                let should = isOld && records.has(account, requires, category, at: scene.now.milliseconds)
                if admission.isAllowed != should {
                    return "\(id) may\(admission.isAllowed ? "" : " not") sell \(category), and should"
                        + "\(should ? "" : " not"): \(admission.lacks)"
                }
            }
        }
        return nil
    }
}
