import ReputeJSON
import ReputeModel

extension Shape where Value == Appraisal.Times {
    /// How long something took.
    static var appraisalTimes: Shape<Appraisal.Times> {
        let p50 = Field("p50", Shape<Int64>.count, "Milliseconds; half of them took no longer.")
        let p90 = Field("p90", Shape<Int64>.count, "Milliseconds; nine of ten took no longer.")
        return .object([p50.required, p90.required], .lenient) { (reader) throws(Refusal) in
            Appraisal.Times(p50: try reader.required(p50), p90: try reader.required(p90))
        } write: { times, json in
            json.member(p50, times.p50)
            json.member(p90, times.p90)
        }
    }
}

/// What became of rulings that another arbitrator had to agree to.
private struct HeldRulings: Sendable {
    let approved: Int64
    let sentBack: Int64

    static var shape: Shape<HeldRulings> {
        let approved = Field("approved", Shape<Int64>.count, "Another arbitrator agreed.")
        let sentBack = Field("sentBack", Shape<Int64>.count, "Another arbitrator sent it back.")
        return .object([approved.required, sentBack.required], .lenient) { (reader) throws(Refusal) in
            HeldRulings(approved: try reader.required(approved), sentBack: try reader.required(sentBack))
        } write: { held, json in
            json.member(approved, held.approved)
            json.member(sentBack, held.sentBack)
        }
    }
}

/// What panels decided in cases in which an arbitrator ruled.
private struct PanelRulings: Sendable {
    let rulings: Int64
    let agreed: Int64
    let rate: Ratio?

    /// Nil: there are none.
    init?(_ view: Appraisal) {
        if view.withPanels == 0 { return nil }
        self.init(Int64(view.withPanels), Int64(view.agreed), view.agreementRate)
    }

    private init(_ rulings: Int64, _ agreed: Int64, _ rate: Ratio?) {
        self.rulings = rulings
        self.agreed = agreed
        self.rate = rate
    }

    static var shape: Shape<PanelRulings> {
        let rulings = Field("rulings", Shape<Int64>.count, "How many rulings.")
        let agreed = Field(
            "agreed", Shape<Int64>.count, "Those for the side for which the panel decided, before or on appeal.")
        let rate = Field("agreementRate", Shape<Ratio>.ratio, "Their share.")
        return .object(
            [rulings.required, agreed.required, rate.optional], .lenient
        ) { (reader) throws(Refusal) in
            PanelRulings(
                try reader.required(rulings), try reader.required(agreed), try reader.optional(rate))
        } write: { panels, json in
            json.member(rulings, panels.rulings)
            json.member(agreed, panels.agreed)
            json.optional(rate, panels.rate)
        }
    }
}

extension Shape where Value == Appraisal {
    /// How an arbitrator handled cases.
    static var appraisal: Shape<Appraisal> {
        let officer = Field("officer", Shape<Int64>.count, "The arbitrator's user id.")
        let cases = Field("cases", Shape<Int64>.count, "Cases that came to the arbitrator.")
        let times = Field("times", Shape<Int64>.count, "How often one did; the same may be taken again.")
        let ruled = Field("ruled", Shape<Int64>.count, "Rulings.")
        let firstAction = Field(
            "firstAction", Shape<Appraisal.Times>.appraisalTimes,
            "From having a case to the first thing done in it: a ruling, or one agreed to or sent back, clocks stopped "
                + "or started, another body called. Left out: nothing was done.")
        let ruling = Field(
            "ruling", Shape<Appraisal.Times>.appraisalTimes, "From having a case to the ruling. Left out: none.")
        let broken = Field(
            "broken", Shape<Int64>.count,
            "Clocks for a ruling, or for another to agree to one, that ran out, of which the arbitrator had had the case "
                + "for the longest part.")
        let expired = Field("expired", Shape<Int64>.count, "Cases that were free again because that was not renewed.")
        let handedOn = Field("handedOn", Shape<Int64>.count, "Cases handed on to another.")
        let released = Field("released", Shape<Int64>.count, "Cases given back.")
        let held = Field("held", HeldRulings.shape, "Of the rulings that another arbitrator had to agree to.")
        let appealed = Field("appealed", Shape<Int64>.count, "Rulings that a side had looked at again.")
        let reversed = Field(
            "reversed", Shape<Int64>.count,
            "Of these, those that came out for the other side, or with something else to be done.")
        let reversalRate = Field(
            "reversalRate", Shape<Ratio>.ratio,
            "Their share of the appeals that were decided here; left out: none was.")
        let panels = Field(
            "panels", PanelRulings.shape,
            "Of the rulings in cases that a panel decided as well; left out: there are none.")
        return .object(
            [
                officer.required, cases.required, times.required, ruled.required, firstAction.optional, ruling.optional,
                broken.required, expired.required, handedOn.required, released.required, held.required,
                appealed.required, reversed.required, reversalRate.optional, panels.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let seconds = try reader.required(held)
            let (broke, ended) = (try reader.required(broken), try reader.required(expired))
            let (passed, back) = (try reader.required(handedOn), try reader.required(released))
            let (asked, other) = (try reader.required(appealed), try reader.required(reversed))
            let beside = try reader.optional(panels)
            return Appraisal(
                officer: try reader.required(officer), cases: Int(try reader.required(cases)),
                times: Int(try reader.required(times)), ruled: Int(try reader.required(ruled)),
                firstAction: try reader.optional(firstAction), ruling: try reader.optional(ruling),
                broken: Int(broke), expired: Int(ended), handedOn: Int(passed), released: Int(back),
                approved: Int(seconds.approved), sentBack: Int(seconds.sentBack), appealed: Int(asked),
                reversed: Int(other), reversalRate: try reader.optional(reversalRate),
                withPanels: Int(beside?.rulings ?? 0), agreed: Int(beside?.agreed ?? 0), agreementRate: beside?.rate)
        } write: { view, json in
            json.member(officer, view.officer)
            json.member(cases, Int64(view.cases))
            json.member(times, Int64(view.times))
            json.member(ruled, Int64(view.ruled))
            json.optional(firstAction, view.firstAction)
            json.optional(ruling, view.ruling)
            json.member(broken, Int64(view.broken))
            json.member(expired, Int64(view.expired))
            json.member(handedOn, Int64(view.handedOn))
            json.member(released, Int64(view.released))
            json.member(held, HeldRulings(approved: Int64(view.approved), sentBack: Int64(view.sentBack)))
            json.member(appealed, Int64(view.appealed))
            json.member(reversed, Int64(view.reversed))
            json.optional(reversalRate, view.reversalRate)
            json.optional(panels, PanelRulings(view))
        }
    }

    static let example: JSONValue = [
        "officer": 1_000, "cases": 41, "times": 44, "ruled": 38,
        "firstAction": ["p50": 9_000_000, "p90": 86_400_000], "ruling": ["p50": 79_200_000, "p90": 172_800_000],
        "broken": 1, "expired": 2, "handedOn": 1, "released": 0, "held": ["approved": 5, "sentBack": 1],
        "appealed": 6, "reversed": 1, "reversalRate": .ratio(millionths: 200_000),
        "panels": ["rulings": 4, "agreed": 3, "agreementRate": .ratio(millionths: 750_000)],
    ]
}
