import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What whoever reads the facts makes of panels, and how members vote.
extension PanelLife {
    /// Looks at the facts that were written since it last did.
    mutating func check() throws {
        defer { read = market.lines.count }
        for line in market.lines.dropFirst(read) {
            let body = JSONValue(try JSONDocument(parsing: line.body).root)
            guard let number = body["case"]?.integerValue, twin.trials[number] != nil else { continue }
            switch line.kind {
            case "case.drawn", "case.hung":
                if body["seed"] == nil { twin.end(number) } else { try check(line, body, of: number) }
            case "case.enforced", "case.closed":
                if body["outcome"]?.stringValue != "undecided", body["jurors"] != nil { twin.settle(number) }
            default: break
            }
            if line.kind == "case.hung" { seen.insert("hung") }
        }
    }

    private mutating func check(_ line: Market.Line, _ body: JSONValue, of number: Int64) throws {
        let seed = try #require(body["seed"]?.stringValue.flatMap { Base64.decode($0) })
        let asked = try market.lines.last { before in
            guard before.seq < line.seq, before.kind == "case.heard" || before.kind == "case.appealed" else {
                return false
            }
            return try JSONDocument(parsing: before.body).root["case"]?.integer == number
        }
        let commitment = try JSONDocument(parsing: try #require(asked).body).root["seed"]?.string
        #expect(PanelTwin.isCommitted(seed, commitment.flatMap { Base64.decode($0) } ?? []), "\(what)")
        #expect(body["over"]?.integerValue == line.seq - 1, "\(what)")
        let due = try #require(body["due"]?.integerValue)
        let drawn = twin.draw(number, seed, at: due)
        var said = PanelTwin.Draw(members: body["members"]?.arrayValue?.compactMap(\.integerValue) ?? [])
        for skip in body["skipped"]?.arrayValue ?? [] {
            let (juror, why) = (skip["juror"]?.integerValue ?? -1, skip["why"]?.stringValue ?? "")
            said.skipped.append("\(juror) \(why)")
            seen.insert(why)
        }
        #expect(said == drawn, "\(what): case \(number)")
        let isFull = drawn.members.count == Int(body["size"]?.integerValue ?? 0)
        #expect(isFull == (line.kind == "case.drawn"), "\(what): case \(number)")
        if isFull { seen.insert("drawn") }
    }

    /// Members vote, and some who are none, until each panel is over or its time is.
    mutating func vote(_ random: inout SeededGenerator) throws {
        let choices: [PanelChoice] = [.claimant, .claimant, .claimant, .respondent, .respondent, .abstain]
        for id in cases {
            var tries = 0
            while let panel = try market.row(id).panel, panel.isVoting, tries < 10 {
                tries += 1
                let juror = panel.members.randomElement(using: &random) ?? 0
                var account = twin.jurors[Int(juror)].account
                if Int.random(in: 0..<6, using: &random) == 0 { account = Int.random(in: 0..<30, using: &random) }
                let choice = choices.randomElement(using: &random) ?? .abstain
                let expected = twin.vote(id.seq, account, choice)
                let command = CastVote(case: id, as: self.account(account), for: choice, key: market.key())
                do {
                    try market.run(command)
                    #expect(expected == nil, "\(what)")
                } catch {
                    #expect(error.reason == expected, "\(what)")
                }
                #expect(try market.row(id).panel?.isVoting ?? false == twin.trials[id.seq]?.isVoting, "\(what)")
            }
            if let panel = try market.row(id).house.panels.last, panel.verdict != nil {
                seen.insert("verdict")
                #expect(panel.verdict == twin.trials[id.seq]?.side, "\(what)")
            }
            if try market.row(id).state == .enforcing || market.row(id).state == .closed { twin.settle(id.seq) }
        }
    }
}
