import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView.Terms {
    /// A remedy and how much it is.
    static let terms = Shape<CaseView.Terms>.object(
        [CaseFields.remedy.required, CaseFields.amount.optional], .lenient
    ) { (reader) throws(Refusal) in
        try reader.terms()
    } write: { terms, json in
        json.members(terms)
    }

    static let example: JSONValue = ["remedy": "refund", "amount": ["currency": "CNY", "minor": 12_900]]
}

extension ObjectReader {
    /// The members `remedy` and `amount`.
    mutating func terms() throws(Refusal) -> CaseView.Terms {
        CaseView.Terms(remedy: try required(CaseFields.remedy), amount: try optional(CaseFields.amount))
    }
}

extension JSONWriter {
    /// The members `remedy` and `amount`.
    mutating func members(_ terms: CaseView.Terms) {
        member(CaseFields.remedy, terms.remedy)
        optional(CaseFields.amount, terms.amount)
    }
}

extension Shape where Value == CaseView.Clock {
    /// A clock that runs.
    static var clock: Shape<CaseView.Clock> {
        let clock = Field("clock", Shape<CaseClock>.choice, "Which.")
        let waitsFor = Field("waitsFor", Shape<String>.anyText, "What is waited for, in words.")
        let starts = Field("starts", Shape<Instant>.time, "When it began.")
        let ends = Field("ends", Shape<Instant>.time, "When it ends.")
        return .object([clock.required, waitsFor.required, starts.required, ends.required], .lenient) {
            (reader) throws(Refusal) in
            // What is waited for goes by the clock.
            _ = try reader.required(waitsFor)
            return CaseView.Clock(
                clock: try reader.required(clock), starts: try reader.required(starts),
                ends: try reader.required(ends))
        } write: { view, json in
            json.member(clock, view.clock)
            json.member(waitsFor, view.clock.waitsFor)
            json.member(starts, view.starts)
            json.member(ends, view.ends)
        }
    }
}

extension Shape where Value == CaseView.Pause {
    /// That clocks stand still.
    static var pause: Shape<CaseView.Pause> {
        let ground = Field("ground", Shape<String>.anyText, "Why they stand.")
        let at = Field("at", Shape<Instant>.time, "Since when.")
        let until = Field("until", Shape<Instant>.time, "When they go on by themselves.")
        return .object([ground.required, at.required, until.required], .lenient) { (reader) throws(Refusal) in
            CaseView.Pause(
                ground: try reader.required(ground), at: try reader.required(at), until: try reader.required(until))
        } write: { view, json in
            json.member(ground, view.ground)
            json.member(at, view.at)
            json.member(until, view.until)
        }
    }
}

extension Shape where Value == CaseView.Away {
    /// That another body has a case.
    static var away: Shape<CaseView.Away> {
        let from = Field("from", Shape<CaseState>.choice, "The state to which it comes back.")
        let since = Field("since", Shape<Instant>.time, "Since when.")
        return .object([from.required, since.required], .lenient) { (reader) throws(Refusal) in
            CaseView.Away(from: try reader.required(from), since: try reader.required(since))
        } write: { view, json in
            json.member(from, view.from)
            json.member(since, view.since)
        }
    }
}

extension Shape where Value == CaseView.Holder {
    /// The arbitrator who has a case.
    static var holder: Shape<CaseView.Holder> {
        let officer = Field("officer", Shape<Int64>.count, "The user id; left out: it is not for this peer.")
        let since = Field("since", Shape<Instant>.time, "Since when.")
        let until = Field("until", Shape<Instant>.time, "When it is free again unless that is renewed.")
        return .object([officer.optional, since.required, until.required], .lenient) { (reader) throws(Refusal) in
            CaseView.Holder(
                officer: try reader.optional(officer), since: try reader.required(since),
                until: try reader.required(until))
        } write: { view, json in
            json.optional(officer, view.officer)
            json.member(since, view.since)
            json.member(until, view.until)
        }
    }
}

extension Shape where Value == CaseView.Statement {
    /// What a side said.
    static var statement: Shape<CaseView.Statement> {
        let seq = Field("seq", Shape<Int64>.count, "The seq of its fact, which a ruling may rest on.")
        let at = Field("at", Shape<Instant>.time, "When.")
        let text = Field("text", Shape<String>.anyText, "What; left out: the account was erased.")
        return .object([seq.required, at.required, text.optional], .lenient) { (reader) throws(Refusal) in
            CaseView.Statement(
                seq: try reader.required(seq), at: try reader.required(at), text: try reader.optional(text))
        } write: { view, json in
            json.member(seq, view.seq)
            json.member(at, view.at)
            json.optional(text, view.text)
        }
    }
}

extension Shape where Value == CaseView.Offer {
    /// With what a side would be content, or what it would do.
    static var caseOffer: Shape<CaseView.Offer> {
        let at = Field("at", Shape<Instant>.time, "When it was made.")
        let until = Field("until", Shape<Instant>.time, "Until when it stands, or stood.")
        let standing = Field("standing", Shape<Bool>.mark, "There when it can be accepted.")
        let text = Field("text", Shape<String>.anyText, "What was said with it.")
        return .object(
            [
                CaseFields.offer.required, CaseFields.side.required, CaseFields.remedy.required,
                CaseFields.amount.optional, at.required, until.required, standing.optional, text.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Offer(
                offer: try reader.required(CaseFields.offer), by: try reader.required(CaseFields.side),
                terms: try reader.terms(), at: try reader.required(at), until: try reader.required(until),
                isStanding: try reader.optional(standing) ?? false, text: try reader.optional(text))
        } write: { view, json in
            json.member(CaseFields.offer, view.offer)
            json.member(CaseFields.side, view.by)
            json.members(view.terms)
            json.member(at, view.at)
            json.member(until, view.until)
            if view.isStanding { json.member(standing, true) }
            json.optional(text, view.text)
        }
    }
}

extension Shape where Value == CaseView.Agreement {
    /// What the sides agreed on.
    static var agreement: Shape<CaseView.Agreement> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let by = Field("by", Shape<CaseSide>.choice, "Who agreed to what the other side wanted.")
        let offer = Field("offer", Shape<OfferID>.offer, "The offer; left out: the claim itself.")
        return .object(
            [at.required, by.required, CaseFields.remedy.required, CaseFields.amount.optional, offer.optional], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Agreement(
                at: try reader.required(at), by: try reader.required(by), terms: try reader.terms(),
                offer: try reader.optional(offer))
        } write: { view, json in
            json.member(at, view.at)
            json.member(by, view.by)
            json.members(view.terms)
            json.optional(offer, view.offer)
        }
    }
}

extension Shape where Value == CaseView.Decision {
    /// What was decided.
    static var decision: Shape<CaseView.Decision> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let by = Field("by", Shape<CaseActor>.choice, "By whom; clock: nobody answered.")
        let side = Field("for", Shape<CaseSide>.choice, "For which side.")
        return .object(
            [at.required, by.required, side.required, CaseFields.remedy.required, CaseFields.amount.optional], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Decision(
                at: try reader.required(at), by: try reader.required(by), side: try reader.required(side),
                terms: try reader.terms())
        } write: { view, json in
            json.member(at, view.at)
            json.member(by, view.by)
            json.member(side, view.side)
            json.members(view.terms)
        }
    }
}
