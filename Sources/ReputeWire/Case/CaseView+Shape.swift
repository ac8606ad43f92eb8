import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView {
    /// A case.
    static let caseView: Shape<CaseView> = {
        let order = Field("order", Shape<ID>.id, "The order, by the caller's id.")
        let item = Field("item", Shape<ID>.id, "The item of it, by the caller's id; left out: the whole order.")
        let cause = Field("cause", Shape<String>.anyText, "Why.")
        let by = Field("by", Shape<Party>.choice, "Which side of the order opened it: the claimant.")
        let claimant = Field("claimant", Shape<ID>.id, "Left out: the account was erased.")
        let respondent = Field("respondent", Shape<ID>.id, "Left out: the marketplace, or the account was erased.")
        let house = Field("house", Shape<Bool>.mark, "There when it is against the marketplace.")
        let goods = Field("goods", Shape<CaseGoods>.choice, "What it is about: the time of the answer goes by it.")
        let claim = Field("claim", Shape<CaseView.Terms>.terms, "What is claimed.")
        let text = Field("text", Shape<String>.anyText, "What the claimant says; left out: the account was erased.")
        let opened = Field("opened", Shape<Instant>.time, "When it was opened.")
        let clocks = Field(
            "clocks", Shape<[CaseView.Clock]>.list(of: .clock),
            "The clocks that run, in the order in which they end; with `pause` they stand as they stood then.")
        let pause = Field("pause", Shape<CaseView.Pause>.pause, "There when its clocks stand still.")
        let away = Field("away", Shape<CaseView.Away>.away, "There when a court or another body has it.")
        let holder = Field("holder", Shape<CaseView.Holder>.holder, "There when an arbitrator has it.")
        let admitted = Field("admitted", Shape<Instant>.time, "When it was taken on; its days count from then.")
        let escalateFrom = Field(
            "escalateFrom", Shape<Instant>.time,
            "From when a side may call an arbitrator; left out: not in its state.")
        let answer = Field("answer", Shape<CaseView.Statement>.statement, "The respondent's answer.")
        let offers = Field(
            "offers", Shape<[CaseView.Offer]>.list(of: .caseOffer), "Of both sides, in the order they were made.")
        let askedTime = Field("askedTime", Shape<CaseSide>.choice, "The side that asked for more time.")
        let extended = Field("extended", Shape<Instant>.time, "When it was granted.")
        let optedOut = Field("optedOut", Shape<Bool>.mark, "There when a side wants no panel.")
        let evidence = Field(
            "evidence", Shape<[CaseView.Evidence]>.list(of: .caseEvidence),
            "What the sides showed, in the order in which they did; left out: nothing.")
        let rulings = Field(
            "rulings", Shape<[CaseView.Ruling]>.list(of: .caseRuling),
            "What arbitrators ruled, in the order in which they did; what waits for another, or was sent back, only "
                + "for those who are no storefront and speak for no account. Left out: nothing.")
        let appeal = Field("appeal", Shape<CaseView.Appeal>.caseAppeal, "There when a side appealed.")
        let notes = Field(
            "notes", Shape<[CaseView.Note]>.list(of: .caseNote),
            "What else was said with steps, or named by them, in their order; what arbitrators say to each other only "
                + "for those who are no storefront, speak for no account and are no side. Left out: nothing.")
        let agreed = Field("agreed", Shape<CaseView.Agreement>.agreement, "What the sides agreed on.")
        let decision = Field("decision", Shape<CaseView.Decision>.decision, "What was decided last.")
        let returned = Field("returned", Shape<Instant>.time, "When the goods came back.")
        let rounds = Field("rounds", Shape<Int64>.count, "How often the marketplace missed a clock of its own.")
        let reviews = Field(
            "reviews", Shape<Int64>.count, "How often it was asked whether the other body still has it.")
        let closed = Field("closed", Shape<Instant>.time, "When it was closed.")
        let outcome = Field("outcome", Shape<CaseOutcome>.choice, "What became of it.")
        let panels = Field(
            "panels", Shape<[CaseView.Panel]>.list(of: .casePanel),
            "Its panels, in the order in which they were asked for; left out: none was.")
        let recovery = Field(
            "recovery", Shape<CaseView.Recovery>.caseRecovery, "There when it was not done in time, and what followed.")
        let steps = Field(
            "steps", Shape<[CaseView.Step]>.list(of: .caseStep),
            "What can be done now by those for whom the peer may speak; left out: nothing.")
        let version = Field(
            "version", Shape<Int64>.count,
            "How far it is, as a signed ruling says; left out: it is not for this peer.")
        let rating = Field(
            "rating", Shape<RulingEffect>.rulingEffect,
            "What a ruling can make of the rating it is about; left out: nothing, or it is not for this peer.")
        return .object(
            [
                CaseFields.id.required, order.optional, item.optional, cause.required, by.required, claimant.optional,
                respondent.optional, house.optional, goods.required, claim.required, text.optional, opened.required,
                CaseFields.state.required, clocks.required, CaseFields.due.optional, pause.optional, away.optional,
                holder.optional, CaseFields.wait.optional, CaseFields.window.optional, CaseFields.sanction.optional,
                CaseFields.merged.optional, CaseFields.into.optional,
                admitted.optional, escalateFrom.optional, answer.optional, offers.required,
                askedTime.optional, extended.optional, optedOut.optional, evidence.optional, rulings.optional,
                appeal.optional, notes.optional, agreed.optional, decision.optional, returned.optional,
                rounds.optional, reviews.optional, closed.optional, outcome.optional, panels.optional,
                recovery.optional, steps.optional, version.optional, rating.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let isAgainstHouse = try reader.optional(house) ?? false
            let isOptedOut = try reader.optional(optedOut) ?? false
            let shown = try reader.optional(evidence) ?? []
            let ruled = try reader.optional(rulings) ?? []
            let noted = try reader.optional(notes) ?? []
            let drawn = try reader.optional(panels) ?? []
            let may = try reader.optional(steps) ?? []
            let (missed, asked) = (try reader.optional(rounds) ?? 0, try reader.optional(reviews) ?? 0)
            var view = CaseView(
                case: try reader.required(CaseFields.id), order: try reader.optional(order),
                item: try reader.optional(item), cause: try reader.required(cause), by: try reader.required(by),
                claimant: try reader.optional(claimant), respondent: try reader.optional(respondent),
                isAgainstHouse: isAgainstHouse, goods: try reader.required(goods),
                claim: try reader.required(claim), text: try reader.optional(text),
                opened: try reader.required(opened), state: try reader.required(CaseFields.state),
                clocks: try reader.required(clocks), due: try reader.optional(CaseFields.due),
                pause: try reader.optional(pause), away: try reader.optional(away),
                holder: try reader.optional(holder), admitted: try reader.optional(admitted),
                escalateFrom: try reader.optional(escalateFrom), answer: try reader.optional(answer),
                offers: try reader.required(offers), askedTime: try reader.optional(askedTime),
                extended: try reader.optional(extended), isOptedOut: isOptedOut,
                evidence: shown, rulings: ruled, appeal: try reader.optional(appeal),
                notes: noted, agreed: try reader.optional(agreed), decision: try reader.optional(decision),
                returned: try reader.optional(returned), rounds: Int(missed), reviews: Int(asked),
                closed: try reader.optional(closed),
                outcome: try reader.optional(outcome), panels: drawn, recovery: try reader.optional(recovery),
                steps: may,
                version: try reader.optional(version), rating: try reader.optional(rating))
            view.wait = try reader.optional(CaseFields.wait)
            view.window = try reader.optional(CaseFields.window)
            view.sanction = try reader.optional(CaseFields.sanction)
            view.merged = try reader.optional(CaseFields.merged) ?? []
            view.into = try reader.optional(CaseFields.into)
            return view
        } write: { view, json in
            json.member(CaseFields.id, view.case)
            json.optional(order, view.order)
            json.optional(item, view.item)
            json.member(cause, view.cause)
            json.member(by, view.by)
            json.optional(claimant, view.claimant)
            json.optional(respondent, view.respondent)
            if view.isAgainstHouse { json.member(house, true) }
            json.member(goods, view.goods)
            json.member(claim, view.claim)
            json.optional(text, view.text)
            json.member(opened, view.opened)
            json.member(CaseFields.state, view.state)
            json.member(clocks, view.clocks)
            json.optional(CaseFields.due, view.due)
            json.optional(pause, view.pause)
            json.optional(away, view.away)
            json.optional(holder, view.holder)
            json.optional(admitted, view.admitted)
            json.optional(escalateFrom, view.escalateFrom)
            json.optional(answer, view.answer)
            json.member(offers, view.offers)
            json.optional(askedTime, view.askedTime)
            json.optional(extended, view.extended)
            if view.isOptedOut { json.member(optedOut, true) }
            if !view.evidence.isEmpty { json.member(evidence, view.evidence) }
            if !view.rulings.isEmpty { json.member(rulings, view.rulings) }
            json.optional(appeal, view.appeal)
            if !view.notes.isEmpty { json.member(notes, view.notes) }
            json.optional(agreed, view.agreed)
            json.optional(decision, view.decision)
            json.optional(returned, view.returned)
            if view.rounds > 0 { json.member(rounds, Int64(view.rounds)) }
            if view.reviews > 0 { json.member(reviews, Int64(view.reviews)) }
            json.optional(closed, view.closed)
            json.optional(outcome, view.outcome)
            json.optional(CaseFields.wait, view.wait)
            if !view.panels.isEmpty { json.member(panels, view.panels) }
            json.optional(CaseFields.window, view.window)
            json.optional(CaseFields.sanction, view.sanction)
            if !view.merged.isEmpty { json.member(CaseFields.merged, view.merged) }
            json.optional(CaseFields.into, view.into)
            json.optional(recovery, view.recovery)
            if !view.steps.isEmpty { json.member(steps, view.steps) }
            json.optional(version, view.version)
            json.optional(rating, view.rating)
        }
    }()

    /// A case in the midst of its life.
    static let example: JSONValue = [
        "case": "c31", "order": "o-17", "item": "sku-1", "cause": "not-as-described", "by": "buyer",
        "claimant": "b-1", "respondent": "s-1", "goods": "sent", "claim": Shape<CaseView.Terms>.example,
        "text": "The teapot has a crack.", "opened": "2026-11-22T10:15:30.000Z", "state": "staff-decision",
        "clocks": [
            [
                "clock": "decision", "waitsFor": "the arbitrator's ruling", "starts": "2026-11-26T10:15:30.000Z",
                "ends": "2026-12-03T00:00:00.000Z",
            ]
        ], "due": "2026-12-03T00:00:00.000Z",
        "pause": [
            "ground": "expert-heard", "at": "2026-11-27T10:15:30.000Z", "until": "2026-12-27T10:15:30.000Z",
        ],
        "holder": [
            "officer": 1_000, "since": "2026-11-26T10:15:30.000Z", "until": "2026-11-26T14:15:30.000Z",
        ], "wait": Shape<CaseWait>.example, "window": Shape<CaseView.Window>.example,
        "sanction": Shape<CaseView.Sanction>.example, "merged": [Shape<CaseView.Merged>.example], "into": "c52",
        "admitted": "2026-11-23T10:15:30.000Z",
        "answer": ["seq": 38, "at": "2026-11-24T10:15:30.000Z", "text": "It left whole."],
        "offers": [
            [
                "offer": "o40", "by": "respondent", "remedy": "refund",
                "amount": ["currency": "CNY", "minor": 6_000], "at": "2026-11-24T11:15:30.000Z",
                "until": "2026-11-27T11:15:30.000Z", "standing": true, "text": "Half of it, and keep the pot.",
            ]
        ], "askedTime": "respondent", "extended": "2026-11-24T12:15:30.000Z", "optedOut": true, "rounds": 1,
        "evidence": [Shape<CaseView.Evidence>.example], "rulings": [Shape<CaseView.Ruling>.example],
        "appeal": Shape<CaseView.Appeal>.example, "notes": [Shape<CaseView.Note>.example],
        "decision": [
            "at": "2026-11-26T12:15:30.000Z", "by": "staff", "for": "claimant", "remedy": "refund",
            "amount": ["currency": "CNY", "minor": 12_900],
        ], "panels": [Shape<CaseView.Panel>.example], "recovery": Shape<CaseView.Recovery>.example,
        "steps": [Shape<CaseView.Step>.example], "version": 52, "rating": ["rating": "r12", "scored": false],
    ]
}
