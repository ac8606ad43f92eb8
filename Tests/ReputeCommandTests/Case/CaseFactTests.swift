import ReputeModel
import ReputeWire
import Testing

@testable import repute

@Suite("Facts about cases as people read them")
struct CaseFactTests {
    private func words(_ kind: String, _ body: String) -> String {
        let fact = FeedNotice.Fact(
            seq: 9, at: Instant(milliseconds: 0), kind: kind, fact: #"{"body":\#(body),"kind":"\#(kind)","seq":9}"#)
        return FactText.line(fact, .plain).dropFirst(57).description
    }

    @Test("each says which case, what was done, by whom, and how far it is then")
    func facts() {
        let opened = """
            {"amount":{"currency":"CNY","minor":500},"by":"buyer","cause":"late","goods":"sent","order":3,\
            "remedy":"refund"}
            """
        #expect(words("case.opened", opened) == "order 3, case c9, late, refund, by the buyer, 5.00 CNY")
        let review = #"{"by":"seller","cause":"review","house":1,"order":3,"remedy":"sanction-withdrawn"}"#
        #expect(
            words("case.opened", review)
                == "order 3, case c9, review, against the marketplace, sanction-withdrawn, by the seller")
        let rating = #"{"by":"seller","cause":"fake-rating","order":3,"rating":7,"remedy":"rating-unscored"}"#
        #expect(
            words("case.opened", rating)
                == "order 3, case c9, fake-rating, rating r7, rating-unscored, by the seller")
        #expect(words("case.answered", #"{"case":4,"state":"negotiation","text":"x"}"#) == "case c4, now negotiation")
        let offered = #"{"by":"claimant","case":4,"remedy":"none","state":"escalated","until":86400000}"#
        #expect(
            words("case.offered", offered)
                == "case c4, offer o9, none, until 1970-01-02, now escalated, by the claimant")
        let accepted = #"{"by":"claimant","case":4,"offer":7,"remedy":"none","state":"closed"}"#
        #expect(
            words("case.accepted", accepted) == "case c4, offer o7, none, now closed, by the claimant")
        #expect(
            words("case.raised", #"{"case":4,"due":-90000000,"rounds":2,"state":"escalated"}"#)
                == "case c4, missed by the marketplace 2 times, now escalated, due 1969-12-30")
        #expect(
            words("case.reassigned", #"{"case":4,"missed":7,"rounds":1,"state":"staff-decision"}"#)
                == "case c4, missed by the marketplace 1 time, not ruled on in time by user id 7, now staff-decision")
        #expect(
            words("case.recovered", #"{"case":4,"due":5,"outcome":"recovered","state":"closed"}"#)
                == "case c4, recovered, now closed")
        #expect(
            words("case.reviewed", #"{"case":4,"reviews":3,"state":"external"}"#)
                == "case c4, review 3, now external")
        let ruled = #"{"case":4,"for":"claimant","officer":1000,"remedy":"refund","state":"decided"}"#
        #expect(
            words("case.ruled", ruled) == "case c4, refund, for the claimant, by user id 1000, now decided")
        #expect(
            words("case.handed", #"{"case":4,"ground":"x\u001b","officer":1000,"state":"evidence","to":1001}"#)
                == "case c4, x?, by user id 1000, to user id 1001, now evidence")
    }

    @Test("those of panels say how large they are, who votes and how many did, never how")
    func panels() {
        let drawn = #"{"case":4,"due":0,"members":[3,0,11],"over":8,"seed":"x","size":3,"state":"jury-decision"}"#
        #expect(words("case.drawn", drawn) == "case c4, a panel of 3, now jury-decision")
        #expect(words("case.voted", #"{"case":4,"juror":11,"vote":"x"}"#) == "case c4, juror 11")
        let verdict = """
            {"case":4,"for":"respondent","juror":11,"remedy":"none","state":"decided","vote":"z",\
            "votes":[{"for":"respondent","juror":3,"salt":"x"},{"for":"respondent","juror":11,"salt":"y"}]}
            """
        #expect(words("case.verdict", verdict) == "case c4, none, juror 11, 2 votes, for the respondent, now decided")
        let hung = #"{"case":4,"due":0,"over":8,"seed":"x","size":5,"state":"staff-decision"}"#
        #expect(words("case.hung", hung) == "case c4, a panel of 5, now staff-decision")
        #expect(words("panel.enlisted", #"{"account":"x","juror":11}"#) == "juror 11")
        #expect(words("panel.left", #"{"juror":11}"#) == "juror 11")
    }
}
