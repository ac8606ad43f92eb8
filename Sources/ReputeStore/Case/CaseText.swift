import ReputeJSON
import ReputeModel

/// Parts of a case in columns, as text that an SQL reader understands.
enum CaseText {
    /// `[{"clock":"answer","ends":2,"starts":1}]`
    static func encode(_ clocks: [RunningClock]) -> String {
        text { json in json.clocks(clocks) }
    }

    /// `{"at":1,"ground":"illness","seq":7,"until":2}`
    static func encode(_ pause: CasePause) -> String {
        text { json in
            json.beginObject()
            json.member("at", pause.at)
            json.member("ground", pause.ground)
            json.member("seq", pause.seq)
            json.member("until", pause.until)
            json.endObject()
        }
    }

    /// `{"clocks":[],"from":"decided","since":1}`
    static func encode(_ away: CaseAway) -> String {
        text { json in
            json.beginObject()
            json.key("clocks")
            json.clocks(away.clocks)
            json.member("from", away.from.rawValue)
            json.member("since", away.since)
            json.endObject()
        }
    }

    /// `{"officer":501,"since":1,"until":2}`
    static func encode(_ holder: CaseHolder) -> String {
        text { json in
            json.beginObject()
            json.member("officer", Int64(holder.officer))
            json.member("since", holder.since)
            json.member("until", holder.until)
            json.endObject()
        }
    }

    /// `[{"amount":{"currency":"CNY","minor":9},"at":1,"by":"respondent","remedy":"refund","seq":7,"until":2}]`
    static func encode(_ offers: [CaseOffer]) -> String {
        text { json in
            json.beginArray()
            for offer in offers {
                json.beginObject()
                json.member(amount: offer.terms.amount)
                json.member("at", offer.step.at)
                json.member("by", offer.by.rawValue)
                json.member("remedy", offer.terms.remedy.rawValue)
                json.member("seq", offer.step.seq)
                if let text = offer.text { json.member("text", text) }
                json.member("until", offer.until)
                json.endObject()
            }
            json.endArray()
        }
    }

    /// `{"at":1,"by":"claimant","offer":7,"remedy":"replacement","seq":8}`
    static func encode(_ agreed: CaseAgreement) -> String {
        text { json in
            json.beginObject()
            json.member(amount: agreed.terms.amount)
            json.member("at", agreed.step.at)
            json.member("by", agreed.by.rawValue)
            if let offer = agreed.offer { json.member("offer", offer) }
            json.member("remedy", agreed.terms.remedy.rawValue)
            json.member("seq", agreed.step.seq)
            json.endObject()
        }
    }

    /// `{"at":1,"by":"staff","remedy":"none","seq":8,"side":"respondent"}`
    static func encode(_ decision: CaseDecision) -> String {
        text { json in
            json.beginObject()
            json.member(amount: decision.terms.amount)
            json.member("at", decision.step.at)
            json.member("by", decision.by.rawValue)
            json.member("remedy", decision.terms.remedy.rawValue)
            json.member("seq", decision.step.seq)
            json.member("side", decision.side.rawValue)
            json.endObject()
        }
    }

    static func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(reservingCapacity: 128)
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func clocks(_ clocks: [RunningClock]) {
        beginArray()
        for clock in clocks {
            beginObject()
            member("clock", clock.clock.rawValue)
            member("ends", clock.ends)
            member("starts", clock.starts)
            endObject()
        }
        endArray()
    }

    mutating func member(amount: Money?) {
        guard let amount else { return }
        key("amount")
        beginObject()
        member("currency", amount.currency)
        member("minor", amount.minor)
        endObject()
    }
}
