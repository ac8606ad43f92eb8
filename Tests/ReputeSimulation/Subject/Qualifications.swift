import ReputeModel
import ReputeTwin

/// Sellers bring records and renew them, officers verify, return, suspend, resume and revoke them, in time and too late.
struct Qualifications: Subject {
    init() {}

    /// Of those that bring records, two trade as well and two do nothing else.
    static let accounts = [3, 4, 20, 21]

    mutating func act(in town: inout Town) -> Request? {
        let records = town.market.qualifications.keys.sorted().suffix(8)
        guard !records.isEmpty, town.below(3) > 0 else { return draft(&town) }
        let seq = town.pick(Array(records))
        guard let record = town.number(ofRecord: seq), let row = town.market.qualifications[seq] else { return nil }
        // Mostly what comes next, now and then anything.
        let next: [QualificationStep] =
            switch row.state {
            case .draft: [.submit]
            case .submitted: [.verify, .verify, .return]
            case .verified, .expiring: [.suspend, .revoke]
            case .suspended: [.resume, .resume, .revoke]
            default: []
            }
        let any: [QualificationStep] = [.submit, .return, .verify, .suspend, .resume, .revoke]
        return step(town.pick(next.isEmpty || town.below(4) == 0 ? any : next), record, seq, &town)
    }

    private func draft(_ town: inout Town) -> Request? {
        let number = town.number()
        let account = town.pick(Qualifications.accounts)
        let type = town.pick(["category-permit", "category-permit", "identity", "self-certification", "forum-badge"])
        let isBound = type == "category-permit" || type == "self-certification"
        let category = town.below(12) == 0 ? nil : isBound ? town.pick(["food", "food", "wine"]) : nil
        let today = Int64(town.now.day(zoneMinutes: Int(town.manner.zone / 60_000)))
        let endDay: Int64? =
            isBound || town.below(3) == 0 ? town.pick([today - 1, today, today + 20, today + 40, today + 200]) : nil
        // One of the account's own records, or of anybody's.
        let all = town.market.qualifications.keys.sorted()
        let renewed = all.isEmpty || town.below(3) > 0 ? nil : town.pick(all)
        let renews = renewed.flatMap { town.number(ofRecord: $0) }
        let command = DraftQualification(
            account: ID("a", account), type: type, categories: category.map { [$0] } ?? [],
            number: town.below(2) == 0 ? "n\(number)" : nil, expires: endDay.map { CivilDate(day: Day($0)) },
            renews: renews == nil ? nil : renewed.map(QualificationID.init(seq:)), key: ID("k", number))
        let act = RecordTwin.Act.draft(
            number, account: account, type: type, category: category, endDay: endDay, renews: renews)
        return Request(
            number, command, as: Town.stranger,
            "draft \(type) of a\(account) for \(category ?? "all") to day \(endDay.map { "\($0)" } ?? "-")",
            isKeyed: true, .twin { $0.hear(act) })
    }

    private func step(_ step: QualificationStep, _ record: Int, _ seq: Int64, _ town: inout Town) -> Request? {
        let number = town.number()
        let (id, key) = (QualificationID(seq: seq), ID("k", number))
        let text = "\(step) record \(record)"
        func request<C: Command>(_ command: C, _ act: RecordTwin.Act) -> Request where C.Reply: WriteReply {
            Request(number, command, as: Town.officer, text, isKeyed: true, .twin { $0.hear(act) })
        }
        switch step {
        case .submit: return request(SubmitQualification(qualification: id, key: key), .submit(record))
        case .return:
            return request(
                ReturnQualification(qualification: id, reason: "unreadable", key: key),
                .giveBack(record))
        case .verify:
            let isKnown = town.below(8) > 0
            return request(
                VerifyQualification(qualification: id, method: isKnown ? "document" : "hearsay", key: key),
                .verify(record, isMethodKnown: isKnown))
        case .suspend:
            return request(
                SuspendQualification(
                    qualification: id, reason: "under-investigation", key: key), .suspend(record))
        case .resume:
            return request(
                ResumeQualification(qualification: id, reason: "cleared", key: key),
                .resume(record))
        case .revoke:
            return request(
                RevokeQualification(qualification: id, reason: "forged", key: key),
                .revoke(record))
        case .notice, .expire, .supersede: return nil
        }
    }
}
