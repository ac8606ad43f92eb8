import ReputeJSON
package import ReputeModel

/// The members that several methods on violations and sanctions share.
enum SanctionFields {
    static let account = Field("account", Shape<ID>.id, "The account.")
    static let violation = Field("violation", Shape<ViolationID>.violation, "The violation.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let sum = Field("sum", Shape<Int64>.count, "The points of its tally now.")
    static let points = Field("points", Shape<Int64>.count, "The points.")
    static let tally = Field("tally", Shape<String>.anyText, "The tally.")
    static let measures = Field("measures", Shape<[Measure]>.list(of: .choice), "What is done.")
    static let ends = Field("ends", Shape<Instant>.time, "When its term is over; left out: it has no end.")
    static let exam = Field("exam", Shape<String>.anyText, "The course that has to be passed.")
    static let under = Field(
        "under", Shape<ViolationID>.violation, "The violation whose heavier sanction runs in its place.")
    static let reviewUntil = Field(
        "reviewUntil", Shape<Instant>.time,
        "Until when a review may be asked for; left out: one was, none is offered, or it is too late.")
    static let party = Field("party", Shape<Party>.choice, "In which role.")
    static let evidence = Field("evidence", Shape<EvidenceDigest>.evidence, "SHA-256 of what shows it, in base64.")
    /// Four bytes a scalar at most.
    static let longest = SanctionLimits.statement * 4

    static let unknown = Reason(.notFound, "sanction.unknown", "There is no such violation.")
    static let withdrawn = Reason(.conflict, "sanction.withdrawn", "The violation was withdrawn.")
    static let reasonUnknown = Reason(
        .rule, "sanction.reason-unknown", "The policy in force does not list the reason for this.")
    static let ownAccount = Reason(.notAllowed, "sanction.own-account", "It is the caller's own account.")
    static let textTooLong = Reason(.rule, "sanction.text-too-long", "The text is longer than a statement may be.")
    static let textBlank = Reason(.rule, "sanction.text-blank", "The text has nothing in it but blanks.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == ViolationID {
    /// A violation's id: `v` and the seq of its fact.
    package static var violation: Shape<ViolationID> {
        prefixed("violation", "a violation's id", answeredBy: "sanction.record")
    }
}

extension Shape where Value == ViolationReply {
    /// What a command about a violation answers.
    static var violationReply: Shape<ViolationReply> {
        let sanction = Field(
            "sanction", Shape<ViolationReply.Outcome>.outcome, "What it led to; left out: its points reached no node.")
        return .object(
            [
                SanctionFields.violation.required, ResultFields.seq.required, SanctionFields.sum.required,
                sanction.optional, SanctionFields.reviewUntil.optional, ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            ViolationReply(
                violation: try reader.required(SanctionFields.violation), seq: try reader.required(ResultFields.seq),
                sum: Int(try reader.required(SanctionFields.sum)), sanction: try reader.optional(sanction),
                reviewUntil: try reader.optional(SanctionFields.reviewUntil),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(SanctionFields.violation, reply.violation)
            json.member(ResultFields.seq, reply.seq)
            json.member(SanctionFields.sum, Int64(reply.sum))
            json.optional(sanction, reply.sanction)
            json.optional(SanctionFields.reviewUntil, reply.reviewUntil)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    static let example: JSONValue = [
        "violation": "v31", "seq": 31, "sum": 12, "sanction": Shape<ViolationReply.Outcome>.example,
        "reviewUntil": "2026-11-29T10:15:30.000Z", "repeated": true,
    ]
}

extension Shape where Value == ViolationReply.Outcome {
    /// What a violation led to.
    static var outcome: Shape<ViolationReply.Outcome> {
        let node = Field(
            "points", Shape<Int64>.count, "The node's points; left out, as is all else: the sanction was taken back.")
        return .object(
            [
                node.optional, SanctionFields.measures.required, SanctionFields.ends.optional,
                SanctionFields.exam.optional, SanctionFields.under.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            ViolationReply.Outcome(
                points: try reader.optional(node).map(Int.init),
                measures: try reader.required(SanctionFields.measures), ends: try reader.optional(SanctionFields.ends),
                exam: try reader.optional(SanctionFields.exam), under: try reader.optional(SanctionFields.under))
        } write: { outcome, json in
            json.optional(node, outcome.points.map(Int64.init))
            json.member(SanctionFields.measures, outcome.measures)
            json.optional(SanctionFields.ends, outcome.ends)
            json.optional(SanctionFields.exam, outcome.exam)
            json.optional(SanctionFields.under, outcome.under)
        }
    }

    static let example: JSONValue = [
        "points": 12, "measures": ["closed"], "ends": "2026-11-29T10:15:30.000Z", "exam": "rules-exam", "under": "v12",
    ]
}

extension Shape where Value == SanctionView {
    /// A sanction.
    static var sanctionView: Shape<SanctionView> {
        let state = Field("state", Shape<SanctionState>.choice, "What has become of it.")
        let node = Field("points", Shape<Int64>.count, "The node's points.")
        let corrected = Field("corrected", Shape<Instant>.time, "When what was wrong was put right.")
        let passed = Field("passed", Shape<AttemptID>.attempt, "The attempt at the exam that passed.")
        let lifted = Field("lifted", Shape<Instant>.time, "When it ended.")
        return .object(
            [
                state.required, node.required, SanctionFields.measures.required, SanctionFields.ends.optional,
                SanctionFields.exam.optional, SanctionFields.under.optional, corrected.optional, passed.optional,
                lifted.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            SanctionView(
                state: try reader.required(state), points: Int(try reader.required(node)),
                measures: try reader.required(SanctionFields.measures), ends: try reader.optional(SanctionFields.ends),
                exam: try reader.optional(SanctionFields.exam), under: try reader.optional(SanctionFields.under),
                corrected: try reader.optional(corrected), passed: try reader.optional(passed),
                lifted: try reader.optional(lifted))
        } write: { view, json in
            json.member(state, view.state)
            json.member(node, Int64(view.points))
            json.member(SanctionFields.measures, view.measures)
            json.optional(SanctionFields.ends, view.ends)
            json.optional(SanctionFields.exam, view.exam)
            json.optional(SanctionFields.under, view.under)
            json.optional(corrected, view.corrected)
            json.optional(passed, view.passed)
            json.optional(lifted, view.lifted)
        }
    }

    static let example: JSONValue = [
        "state": "running", "points": 12, "measures": ["closed"], "ends": "2026-11-29T10:15:30.000Z",
        "exam": "rules-exam", "corrected": "2026-11-23T10:15:30.000Z", "passed": "t40",
    ]
}

extension Shape where Value == ViolationView {
    /// A violation.
    static var violationView: Shape<ViolationView> {
        let account = Field("account", Shape<ID>.id, "Whose; left out: the account was erased.")
        let kind = Field("kind", Shape<String>.anyText, "What it is.")
        let at = Field("at", Shape<Instant>.time, "When it was recorded.")
        let state = Field("state", Shape<ViolationState>.choice, "What has become of it.")
        let forgotten = Field("forgotten", Shape<Bool>.mark, "There when its points count no more.")
        let statement = Field(
            "statement", Shape<String>.anyText, "Why; left out: the case says it, or the account was erased.")
        let about = Field("about", Shape<ID>.id, "What it is about, by the caller's id.")
        let id = Field(
            "case", Shape<CaseID>.caseID, "The case for which the clock recorded it: what was decided was not done.")
        let contested = Field("contested", Shape<Instant>.time, "When a review was asked for.")
        let contest = Field("contest", Shape<String>.anyText, "What was said against it.")
        let answered = Field("answered", Shape<Instant>.time, "When it was upheld or withdrawn.")
        let reason = Field("reason", Shape<String>.anyText, "Why it was; of a decision the cause of its case.")
        let answer = Field(
            "answer", Shape<Int64>.count,
            "The seq of the fact by which it was: an officer's, or that of a decision in `review`.")
        let review = Field("review", Shape<CaseID>.caseID, "The case about it that was opened last.")
        let sanction = Field("sanction", Shape<SanctionView>.sanctionView, "What it led to.")
        return .object(
            [
                SanctionFields.violation.required, account.optional, SanctionFields.party.required, kind.required,
                SanctionFields.tally.required, SanctionFields.points.required, at.required, state.required,
                statement.optional, about.optional, id.optional, SanctionFields.evidence.optional, forgotten.optional,
                SanctionFields.reviewUntil.optional, contested.optional, contest.optional, answered.optional,
                reason.optional, answer.optional, review.optional, sanction.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            var view = ViolationView(
                violation: try reader.required(SanctionFields.violation), account: try reader.optional(account),
                party: try reader.required(SanctionFields.party), kind: try reader.required(kind),
                tally: try reader.required(SanctionFields.tally),
                points: Int(try reader.required(SanctionFields.points)), at: try reader.required(at),
                state: try reader.required(state), statement: try reader.optional(statement),
                about: try reader.optional(about), case: try reader.optional(id),
                evidence: try reader.optional(SanctionFields.evidence),
                isForgotten: try reader.optional(forgotten) ?? false,
                reviewUntil: try reader.optional(SanctionFields.reviewUntil), contested: try reader.optional(contested),
                contest: try reader.optional(contest),
                answered: try reader.optional(answered), reason: try reader.optional(reason),
                sanction: try reader.optional(sanction))
            view.answer = try reader.optional(answer)
            view.review = try reader.optional(review)
            return view
        } write: { view, json in
            json.member(SanctionFields.violation, view.violation)
            json.optional(account, view.account)
            json.member(SanctionFields.party, view.party)
            json.member(kind, view.kind)
            json.member(SanctionFields.tally, view.tally)
            json.member(SanctionFields.points, Int64(view.points))
            json.member(at, view.at)
            json.member(state, view.state)
            json.optional(statement, view.statement)
            json.optional(about, view.about)
            json.optional(id, view.case)
            json.optional(SanctionFields.evidence, view.evidence)
            if view.isForgotten { json.member(forgotten, true) }
            json.optional(SanctionFields.reviewUntil, view.reviewUntil)
            json.optional(contested, view.contested)
            json.optional(contest, view.contest)
            json.optional(answered, view.answered)
            json.optional(reason, view.reason)
            json.optional(answer, view.answer)
            json.optional(review, view.review)
            json.optional(sanction, view.sanction)
        }
    }

    static let example: JSONValue = [
        "violation": "v31", "account": "s-1", "party": "seller", "kind": "counterfeit-sold", "tally": "counterfeit",
        "points": 12, "at": "2026-11-22T10:15:30.000Z", "state": "contested",
        "statement": "The watch of order o-17 is no Seagull.", "about": "o-17", "case": "c31",
        "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "contested": "2026-11-23T10:15:30.000Z",
        "contest": "It came from the maker.", "answer": 52, "review": "c40",
        "sanction": Shape<SanctionView>.example,
    ]
}

extension Shape where Value == SanctionStanding {
    /// How an account stands in one role.
    static var standing: Shape<SanctionStanding> {
        let tallies = Field("tallies", Shape<[TallyView]>.list(of: .tallyView), "Its points, by tally.")
        let running = Field("running", Shape<ViolationView>.violationView, "The violation whose sanction runs.")
        return .object([SanctionFields.party.required, tallies.required, running.optional], .lenient) {
            (reader) throws(Refusal) in
            SanctionStanding(
                party: try reader.required(SanctionFields.party), tallies: try reader.required(tallies),
                running: try reader.optional(running))
        } write: { standing, json in
            json.member(SanctionFields.party, standing.party)
            json.member(tallies, standing.tallies)
            json.optional(running, standing.running)
        }
    }

    static let example: JSONValue = [
        "party": "seller",
        "tallies": [
            [
                "tally": "counterfeit", "points": 12, "carried": 12, "next": 24, "measures": ["closed"],
                "forgets": "2027-11-22T10:15:30.000Z",
            ]
        ], "running": Shape<ViolationView>.example,
    ]
}

extension Shape where Value == TallyView {
    /// Where an account stands in one tally.
    static var tallyView: Shape<TallyView> {
        let carried = Field("carried", Shape<Int64>.count, "How many of them are of years before, and were carried.")
        let next = Field("next", Shape<Int64>.count, "The points of the next node; left out: there is none.")
        let measures = Field("measures", Shape<[Measure]>.list(of: .choice), "What that leads to.")
        let forgets = Field(
            "forgets", Shape<Instant>.time, "When the points next become fewer by themselves; left out: they do not.")
        return .object(
            [
                SanctionFields.tally.required, SanctionFields.points.required, carried.optional, next.optional,
                measures.required, forgets.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            TallyView(
                tally: try reader.required(SanctionFields.tally),
                points: Int(try reader.required(SanctionFields.points)),
                carried: Int(try reader.optional(carried) ?? 0), nextNode: try reader.optional(next).map(Int.init),
                measures: try reader.required(measures), forgets: try reader.optional(forgets))
        } write: { view, json in
            json.member(SanctionFields.tally, view.tally)
            json.member(SanctionFields.points, Int64(view.points))
            if view.carried > 0 { json.member(carried, Int64(view.carried)) }
            json.optional(next, view.nextNode.map(Int64.init))
            json.member(measures, view.measures)
            json.optional(forgets, view.forgets)
        }
    }
}
