import ReputeJSON
import ReputeModel
import Testing

@Suite("For whom a fact about a case is")
struct CaseAudienceTests {
    @Test(
        "the house's own is for the house, and what became of a respondent not for its claimant",
        arguments: [
            (#"{"case":1,"state":"decided"}"#, [true, true, true]),
            (#"{"case":1,"by":"claimant","officers":7}"#, [true, true, true]),
            (#"{"case":1,"officer":7,"state":"held"}"#, [true, false, false]),
            (#"{"case":1,"to":8}"#, [true, false, false]),
            (#"{"case":1,"missed":7,"rounds":1}"#, [true, false, false]),
            (#"{"case":1,"day":20000,"members":[4,9,2]}"#, [true, false, false]),
            (#"{"case":1,"juror":4,"vote":"AA=="}"#, [true, false, false]),
            (#"{"case":1,"jurors":{"with":[4]},"outcome":"decided"}"#, [true, false, false]),
            (#"{"case":1,"recovery":{"short":9}}"#, [true, true, false]),
        ])
    func facts(body: String, isShown: [Bool]) throws {
        let root = try JSONDocument(parsing: Array(body.utf8)).root
        let audiences = [
            CaseAudience(showsOfficer: true, actors: []), CaseAudience(showsOfficer: false, actors: []),
            CaseAudience(showsOfficer: false, actors: [], isClaimant: true),
        ]
        #expect(audiences.map { $0.shows(fact: root) } == isShown)
        #expect(audiences.allSatisfy { $0.shows(fact: nil) })
    }
}
