import ReputeJSON
import ReputeModel
import ReputeTwin

extension Policy {
    /// The same with all that a manner wants, and standings by a section, if it has any; another version, if that is
    /// named.
    func furnished(_ manner: Manner, _ standing: JSONValue, version: Int? = nil) -> Policy {
        var members = document.objectValue ?? [:]
        if let version { members["version"] = .integer(Int64(version)) }
        members["noticeDays"] = .integer(manner.noticeDays)
        if var rating = members["rating"]?.objectValue {
            rating["cap"] = ["net": .integer(Int64(manner.net))]
            members["rating"] = .object(rating)
        }
        if var qualification = members["qualification"]?.objectValue {
            qualification["categories"] = manner.thresholds(hasStandings: members["standing"] != nil)
            qualification["noticeDays"] = .array(manner.recordNotice.map { .integer($0) })
            members["qualification"] = .object(qualification)
        }
        if var deposit = members["deposit"]?.objectValue {
            deposit["claimDays"] = manner.claimDays.map { .integer($0) }
            deposit["replenishDays"] = manner.replenishDays.map { .integer($0) }
            members["deposit"] = .object(deposit)
        }
        if members["training"] != nil { members["training"] = manner.training }
        if var sanction = members["sanction"]?.objectValue {
            sanction["forgetDays"] = manner.forgetDays.map { .integer($0) }
            sanction["reviewDays"] = .integer(manner.sanction.reviewDays)
            sanction["kinds"] = .object(manner.sanction.kinds.mapValues { $0.document })
            let tallies = manner.sanction.tallies.map { ($0.key, $0.value.document(called: $0.key)) }
            sanction["tallies"] = .object(Dictionary(uniqueKeysWithValues: tallies))
            members["sanction"] = .object(sanction)
        }
        if manner.hasRecords { members["commitment"] = manner.commitment.document }
        members["arbitration"] = Cases.whole(with: manner.recovery)
        if members["standing"] != nil { members["standing"] = standing }
        members["membership"] = manner.membership?.document
        do throws(Refusal) {
            return try Policy(document: .object(members))
        } catch {
            preconditionFailure("\(manner.name) is no policy: \(error.message)")
        }
    }
}

extension Manner {
    /// What it takes to sell; a category that takes nothing is not named.
    fileprivate func thresholds(hasStandings: Bool) -> JSONValue {
        var out: [String: JSONValue] = [:]
        for asked in categories {
            let standing = hasStandings ? asked.standing : nil
            if asked.requires.isEmpty, asked.accountDays == 0, asked.deposit == nil, standing == nil { continue }
            var category: [String: JSONValue] = [
                "accountDays": .integer(asked.accountDays),
                "requires": .array(asked.requires.map { .string($0) }),
            ]
            if let least = asked.deposit {
                category["deposit"] = ["currency": .string(least.currency), "minor": .integer(least.minor)]
            }
            if let standing { category["standing"] = .string(standing.rawValue) }
            out[asked.name] = .object(category)
        }
        return .object(out)
    }

    /// Courses that differ from each other in all they can.
    fileprivate var training: JSONValue {
        let failures: JSONValue = ["days": .integer(failureDays), "most": 2]
        return [
            "courses": [
                "rules-exam": ["failures": failures, "grants": "exam", "pass": 80, "waitHours": 24],
                "seller-basics": [
                    "failures": ["days": 3, "most": 1], "grants": "training", "pass": 60, "validDays": 200,
                    "waitHours": 96,
                ],
                "talk": ["pass": 50, "validDays": 40],
            ]
        ]
    }
}

extension CommitmentManner {
    fileprivate var document: JSONValue {
        [
            "graceHours": .integer(graceHours), "kinds": .object(kinds.mapValues { $0.document }),
            "noticeDays": .integer(noticeDays), "rateDays": 30,
            "reasons": ["breached": ["counterfeit"], "excused": ["mistake"]],
        ]
    }
}

extension CommitmentManner.Kind {
    fileprivate var document: JSONValue {
        func money(_ minor: Int64) -> JSONValue { ["currency": "CNY", "minor": .integer(minor)] }
        var members: [String: JSONValue] = [:]
        if let dispatchHours { members["dispatchHours"] = .integer(dispatchHours) }
        if isOnTime { members["onTime"] = 1 }
        if let days { members["days"] = .integer(days) }
        if let share {
            var compensation: [String: JSONValue] = ["share": .integer(share)]
            if let least { compensation["least"] = money(least) }
            if let most { compensation["most"] = money(most) }
            members["compensation"] = .object(compensation)
        }
        return .object(members)
    }
}

extension SanctionManner.Kind {
    fileprivate var document: JSONValue {
        [
            "party": .string(isBuyer ? "buyer" : "seller"), "points": .integer(Int64(points)),
            "tally": .string(tally),
        ]
    }
}

extension SanctionManner.Tally {
    fileprivate func document(called name: String) -> JSONValue {
        func node(_ node: SanctionManner.Node) -> JSONValue {
            let measure = node.days == nil ? "sealed" : SanctionManner.bars(name) ? "closed" : "demoted"
            var members: [String: JSONValue] = [
                "measures": [.string(measure)], "points": .integer(Int64(node.points)),
            ]
            if let days = node.days { members["days"] = .integer(days) }
            if let exam = node.exam { members["exam"] = .string(exam) }
            return .object(members)
        }
        var members: [String: JSONValue] = ["nodes": .array(nodes.map(node))]
        if let every { members["every"] = node(every) }
        if let carry {
            members["carry"] = ["as": .integer(Int64(carry.amount)), "keeps": .integer(Int64(carry.keeps))]
        }
        return .object(members)
    }
}

extension MembershipManner {
    fileprivate var document: JSONValue {
        var caps: [String: JSONValue] = [:]
        for (name, most) in [("order", mostOfOrder), ("day", mostOfDay), ("month", mostOfMonth)] {
            caps[name] = most.map { .integer($0) }
        }
        return [
            "caps": .object(caps),
            "earn": .object(earn.mapValues { ["per": .integer($0.per), "points": .integer($0.points)] }),
            "expiryDays": .integer(days), "flat": .integer(flat),
            "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
            "tiers": .array(tiers.map { ["from": .integer($0.from), "name": .string($0.name)] }),
        ]
    }
}
