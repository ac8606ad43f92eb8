import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Rulings that arbitrators sign by their own keys.
@Suite("a signed ruling")
struct SignedRulingTests {
    private let signer = RulingSigner(1)

    /// A market with a case that arbitrator 7, who has a key, has and is to rule in.
    private func begin(signed: JSONValue? = nil) throws -> (market: Market, id: CaseID) {
        var house = Arbitration.house
        house[path: "signed"] = signed
        let market = Market.withCases(Arbitration.policy("house", house))
        try market.staff(signer.registered(of: 7, key: "register"))
        let id = try market.heard()
        try market.staff(AssignCase(case: id, key: market.key()))
        return (market, id)
    }

    private func statement(
        _ id: CaseID, _ market: Market, _ minor: Int64 = 900, reasons: String = "It was lost.",
        clauses: [String] = ["burden"]
    ) throws -> RulingStatement {
        RulingStatement(
            id, at: try market.row(id).version, for: .claimant, CaseTerms(.refund, .cny(minor)), reasons: reasons,
            clauses: clauses, rests: [id.seq])
    }

    /// A ruling for 900, signed as is said.
    private func ruling(_ id: CaseID, _ signature: RulingSignature?, minor: Int64 = 900, key: ID = "r") -> RuleCase {
        RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: .cny(minor), reasons: "It was lost.",
            clauses: ["burden"], rests: [id.seq], signature: signature, key: key)
    }

    @Test("is checked, and its fact has what was signed, the signature and whose key it was")
    func good() throws {
        let (market, id) = try begin()
        let statement = try statement(id, market)
        let command = ruling(id, signer.signature(of: statement))
        let reply = try market.staff(command)
        #expect(reply.state == .decided)
        let version = try #require(try market.row(id).answered).step.seq
        let text = """
            {"amount":{"currency":"CNY","minor":900},"case":\(id.seq),"clauses":["burden"],"effects":[],"for":"claimant",\
            "log":"repute.test/log","reasonsDigest":"\(Base64.encode(statement.reasons.bytes))","remedy":"refund","rests":[\(id.seq)],\
            "version":\(version)}
            """
        #expect(String(decoding: statement.bytes, as: UTF8.self) == text)
        #expect(market.last["statement"]?.stringValue == text)
        #expect(market.last["text"]?.stringValue == Base64.encode(statement.reasons.bytes))
        let registered = try #require(market.store.arbitrators[7]?.current).registered.seq
        #expect(market.last["signer"] == .integer(registered))
        let blob = try #require(market.last["signature"]?.stringValue.flatMap { Base64.decode($0) })
        let signature = try SSHSignature(blob: blob)
        #expect(signature.isValid(for: Array(text.utf8), by: signer.publicKey, namespace: "ruling@repute"))
        let row = try market.row(id)
        #expect(row.house.rulings.map(\.signer) == [registered] && row.version == reply.seq)
        // The text in the vault has the salt that was signed for.
        #expect(market.store.texts[reply.seq]?.salt == RulingSigner.salt)
        let again = try market.staff(command)
        #expect(again.isRepeated && again.seq == reply.seq)
        #expect(market.reason(ruling(id, nil)) == "request.differs")
        // Signed once more, by another salt and as the case is now, it is the same ruling.
        let salt = SHA.sha256(Array("by chance again".utf8))
        let now = RulingStatement(
            log: "repute.test/log", case: id, version: row.version, side: .claimant,
            terms: CaseTerms(.refund, .cny(900)),
            reasons: RulingStatement.digest(ofReasons: "It was lost.", salt: salt), clauses: ["burden"],
            rests: [id.seq], effects: [])
        let other = RulingSignature(version: row.version, salt: salt.bytes, text: signer.sign(now.bytes).armored)
        let third = try market.staff(ruling(id, other))
        #expect(third.isRepeated && third.seq == reply.seq)
        try market.replays()
    }

    @Test("is wanted from the policy's amount on, in any currency it does not name, and else welcome")
    func wanted() throws {
        let (market, id) = try begin(signed: ["CNY": 900])
        #expect(market.reason(ruling(id, nil)) == "ruling.signature-missing")
        #expect(market.reason(ruling(id, nil, minor: 1_000)) == "ruling.signature-missing")
        try market.staff(ruling(id, nil, minor: 899))
        let (other, second) = try begin(signed: ["EUR": 1])
        #expect(other.reason(ruling(second, nil)) == "ruling.signature-missing")
        try other.staff(
            RuleCase(case: second, for: .respondent, remedy: .none, reasons: "It came.", key: "r"))
        let (third, last) = try begin(signed: [:])
        try third.staff(ruling(last, nil))
        #expect(third.last["signature"] == nil && third.last["statement"] == nil)
        for market in [market, other, third] { try market.replays() }
    }

    @Test("is by the arbitrator's key that is in force, for rulings, and over this one")
    func refused() throws {
        let (market, id) = try begin()
        let statement = try statement(id, market)
        func reason(_ signature: SSHSignature, salt: [UInt8] = RulingSigner.salt.bytes) -> String? {
            let own = RulingSignature(version: statement.version, salt: salt, text: signature.armored)
            return market.reason(ruling(id, own))
        }
        #expect(reason(RulingSigner(2).sign(statement.bytes)) == "ruling.key-other")
        #expect(reason(signer.sign(statement.bytes, namespace: "file")) == "ruling.namespace-other")
        #expect(reason(signer.sign(statement.bytes, reserved: [1])) == "ruling.signature-malformed")
        for other in [statement.bytes + [10], Array(statement.bytes.dropLast()), []] {
            #expect(reason(signer.sign(other)) == "ruling.signature-bad")
        }
        // Other reasons than were signed for, by another salt.
        #expect(reason(signer.sign(statement.bytes), salt: signer.publicKey.bytes) == "ruling.signature-bad")
        // What was signed in another log, in a case of the same number that was as far.
        let elsewhere = RulingStatement(
            id, at: statement.version, for: .claimant, CaseTerms(.refund, .cny(900)), reasons: "It was lost.",
            clauses: ["burden"], rests: [id.seq], in: "repute.test/staging")
        #expect(reason(signer.sign(elsewhere.bytes)) == "ruling.signature-bad")
        for minor in [899, 901] as [Int64] {
            let own = signer.signature(of: try self.statement(id, market, minor))
            #expect(market.reason(ruling(id, own)) == "ruling.signature-bad")
        }
        for (reasons, clauses) in [("It was found.", ["burden"]), ("It was lost.", [])] as [(String, [String])] {
            let own = signer.signature(of: try self.statement(id, market, reasons: reasons, clauses: clauses))
            #expect(market.reason(ruling(id, own)) == "ruling.signature-bad")
        }
        try market.staff(RetireArbitrator(publicKey: signer.line, key: "retire"))
        #expect(reason(signer.sign(statement.bytes)) == "ruling.key-unknown")
        try market.staff(RulingSigner(2).registered(of: 7, key: "again"))
        #expect(reason(signer.sign(statement.bytes)) == "ruling.key-other")
        // By either way to hash it.
        let fit = RulingSigner(2).sign(statement.bytes, hash: .sha256)
        let own = RulingSignature(version: statement.version, salt: RulingSigner.salt.bytes, text: fit.armored)
        try market.staff(ruling(id, own))
        try market.replays()
    }

    @Test("tells what should have been signed when something else was")
    func told() throws {
        let (market, id) = try begin()
        let statement = try statement(id, market)
        let own = signer.signature(of: try self.statement(id, market, 1))
        do throws(Refusal) {
            try market.staff(ruling(id, own))
            Issue.record("not refused")
        } catch {
            let text = String(decoding: statement.bytes, as: UTF8.self)
            #expect(error.details["statement"]?.stringValue == text && error.pointer == "/params/signature")
        }
    }

    @Test("has a signature of SSH's form, and a salt that was made by chance")
    func malformed() throws {
        let (market, id) = try begin()
        let good = signer.signature(of: try statement(id, market))
        for text in ["", "signed", good.text + "x", String(good.text.dropLast(40)), signer.line] {
            let own = RulingSignature(version: good.version, salt: good.salt, text: text)
            #expect(market.reason(ruling(id, own)) == "ruling.signature-malformed", "\(text)")
        }
        let zeros = [UInt8](repeating: 0, count: 32)
        let plain = Array("aaaabbbbccccddddaaaabbbbccccdddd".utf8)
        for salt in [[], zeros, plain, good.salt + [1], Array(good.salt.dropLast())] {
            let own = RulingSignature(version: good.version, salt: salt, text: good.text)
            #expect(market.reason(ruling(id, own)) == "ruling.salt-unfit")
        }
        try market.staff(ruling(id, good))
        try market.replays()
    }

    @Test("is refused when the case is not as it was when it was read")
    func moved() throws {
        let (market, id) = try begin()
        let before = try statement(id, market)
        let stale = RulingSignature(
            version: before.version - 1, salt: RulingSigner.salt.bytes, text: signer.signature(of: before).text)
        let refusal = #expect(throws: Refusal.self) { try market.staff(ruling(id, stale)) }
        #expect(refusal?.reason == "case.version-moved" && refusal?.code == .conflict)
        #expect(refusal?.details["version"] == .integer(before.version))
        // Whoever signed for another version and says this one is told so as well.
        let other = RulingStatement(
            id, at: before.version - 1, for: .claimant, CaseTerms(.refund, .cny(900)), reasons: "It was lost.",
            clauses: ["burden"], rests: [id.seq])
        let lying = RulingSignature(
            version: before.version, salt: RulingSigner.salt.bytes, text: signer.signature(of: other).text)
        #expect(market.reason(ruling(id, lying)) == "ruling.signature-bad")
        try market.staff(ruling(id, signer.signature(of: before)))
        try market.replays()
    }

    @Test("or is not, is refused when something happened since the version that was read; what, is told")
    func since() throws {
        let market = Market.withHouse()
        let id = try market.called()
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.staff(AssignCase(case: id, key: market.key()))
        let read = try market.row(id).version
        func ruling(_ version: Int64?) -> RuleCase {
            RuleCase(
                case: id, for: .claimant, remedy: .refund, amount: .cny(900), reasons: "It was lost.",
                version: version, key: "r")
        }
        // An offer is made by the other side meanwhile, and the clocks are stopped and started, which is no news.
        let offer = try market.offer(id, .respondent, .refund, .cny(1)).seq
        try market.wait(96.hours)
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()))
        try market.staff(ProceedCase(case: id, key: market.key()))
        do throws(Refusal) {
            try market.staff(ruling(read))
            Issue.record("not refused")
        } catch {
            #expect(error.reason == "case.version-moved" && error.code == .conflict)
            #expect(error.pointer == "/params/version" && error.details["version"] == .integer(offer))
            #expect(error.details["changes"] == [["seq": .integer(offer), "what": "offered"]])
            #expect(error.message.contains("(\(offer) offered)"))
        }
        #expect(market.reason(ruling(read)) == "case.version-moved")
        #expect(market.reason(ruling(offer + 1)) == "case.version-moved")
        let reply = try market.staff(ruling(offer))
        #expect(reply.state == .decided && market.last["statement"] == nil && market.last["version"] == nil)
        // Sent again, at any version it says, it is the same.
        #expect(try market.staff(ruling(read)).seq == reply.seq)
        #expect(try market.staff(ruling(nil)).isRepeated)
        try market.replays()
    }

    @Test("is refused with the last of many changes, in their order")
    func many() throws {
        let market = Market.withHouse()
        let id = try market.called()
        try market.staff(AssignCase(case: id, key: market.key()))
        let read = try market.row(id).version
        var seqs: [Int64] = []
        for side in CaseSide.allCases {
            for n in 0..<2 {
                let show = SubmitEvidence(case: id, by: side, text: "See \(n).", key: market.key())
                seqs.append(try market.run(show).seq)
            }
            for _ in 0..<3 { seqs.append(try market.offer(id, side, .refund, .cny(1)).seq) }
        }
        let changes = try market.row(id).changes(since: read)
        #expect(changes.map(\.seq) == seqs && Set(changes.map(\.what)) == ["shown", "offered"])
        #expect(try market.row(id).changes(since: seqs[8]).map(\.seq) == [seqs[9]])
        let refusal = #expect(throws: Refusal.self) {
            try market.staff(
                RuleCase(
                    case: id, for: .respondent, remedy: .none, reasons: "So.", version: read, key: "r"))
        }
        let told = refusal?.details["changes"]?.arrayValue ?? []
        #expect(told.compactMap { $0["seq"]?.integerValue } == Array(seqs.suffix(CaseLimits.changes)))
    }

    @Test("says what it makes of a rating, and what an appeal does")
    func effects() throws {
        let market = Market.withCases()
        try market.trade("o", .negative)
        let rating = try #require(market.rating("o", .buyer))
        let id = try market.claim("o", "malicious-rating", by: .seller).case
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.answer(id)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.wait(72.hours)
        try market.escalate(id)
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.wait(96.hours)
        func rule(
            _ side: CaseSide, _ remedy: CaseRemedy, _ effects: [RulingEffect], by uid: UInt32, _ number: UInt8
        ) throws -> String? {
            let own = RulingSigner(number)
            let statement = RulingStatement(
                id, at: try market.row(id).version, for: side, CaseTerms(remedy), reasons: "So.", effects: effects)
            let command = RuleCase(
                case: id, for: side, remedy: remedy, reasons: "So.", signature: own.signature(of: statement),
                key: market.key())
            do throws(Refusal) {
                try market.staff(command, uid)
                return nil
            } catch {
                return error.reason
            }
        }
        for uid in [7, 8] as [UInt32] {
            try market.staff(RulingSigner(UInt8(uid)).registered(of: uid, key: market.key()), uid)
        }
        try market.staff(AssignCase(case: id, key: market.key()))
        let (out, back) = (RulingEffect(rating: rating, isScored: false), RulingEffect(rating: rating, isScored: true))
        #expect(try rule(.claimant, .ratingUnscored, [], by: 7, 7) == "ruling.signature-bad")
        #expect(try rule(.claimant, .ratingUnscored, [back], by: 7, 7) == "ruling.signature-bad")
        #expect(try rule(.respondent, .none, [out], by: 7, 7) == "ruling.signature-bad")
        #expect(try rule(.claimant, .ratingUnscored, [out], by: 7, 7) == nil)
        #expect(market.last["statement"]?.stringValue?.contains("[{\"rating\":\"\(rating)\",\"scored\":0}]") == true)
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: market.key()))
        try market.staff(AssignCase(case: id, key: market.key()), 8)
        #expect(try rule(.respondent, .none, [out], by: 8, 8) == "ruling.signature-bad")
        #expect(try rule(.respondent, .none, [back], by: 8, 8) == nil)
        #expect(market.counts("o")?.why == .counted)
        try market.replays()
    }

    @Test("that waits for another arbitrator is signed by who ruled, and agreed to as any other")
    func held() throws {
        let market = Market.withHouse()
        try market.staff(signer.registered(of: 7, key: "register"))
        let id = try market.heard("not-received", 60_000)
        try market.staff(AssignCase(case: id, key: market.key()))
        let statement = try statement(id, market, 60_000)
        #expect(try market.staff(ruling(id, signer.signature(of: statement), minor: 60_000)).state == .held)
        try market.staff(AssignCase(case: id, key: market.key()), 8)
        #expect(try market.staff(ApproveRuling(case: id, key: market.key()), 8).state == .decided)
        try market.replays()
    }

    @Test("in a fact is by the key that was in force, over what the fact says, and there where it is wanted")
    func forged() throws {
        let (market, id) = try begin(signed: ["CNY": 900])
        let statement = try statement(id, market)
        try market.staff(ruling(id, signer.signature(of: statement)))
        let other = RulingSigner(2).sign(statement.bytes)
        let reserved = signer.sign(statement.bytes, reserved: [1])
        for (path, value) in [
            ("statement", "{}"), ("statement", nil), ("signer", 1), ("signer", nil),
            ("signature", .string(Base64.encode(other.blob))), ("signature", .string(Base64.encode(reserved.blob))),
            ("amount/minor", 899), ("text", .string(Base64.encode(RulingSigner.salt.bytes))),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.ruled") { $0[path: path] = value } != [], "\(path)")
        }
        let unsigned = try market.forged("case.ruled") { body in
            for name in ["signature", "signer", "statement"] { body[path: name] = nil }
        }
        #expect(unsigned.first?.contains("wants a ruling") == true)
        // Nor does any other step say what was signed.
        for (path, value) in [
            ("statement", "{}"), ("signer", 1), ("signature", .string(Base64.encode(other.blob))),
        ] as [(String, JSONValue)] {
            #expect(try market.forged("case.assigned") { $0[path: path] = value } != [], "\(path)")
        }
    }

    @Test("goes by a version that never falls, and rises with all that is said and done in a case")
    func versions() throws {
        let market = Market.withHouse()
        let watch = VersionWatch()
        let id = try market.called()
        #expect(try watch.rises(market.row(id)))
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.run(SubmitEvidence(case: id, by: .claimant, text: "See.", key: market.key()))
        #expect(try watch.rises(market.row(id)))
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()))
        #expect(try watch.stays(market.row(id)))
        try market.staff(ProceedCase(case: id, key: market.key()))
        #expect(try watch.stays(market.row(id)))
        try market.offer(id, .respondent, .refund, .cny(1))
        #expect(try watch.rises(market.row(id)))
        try market.run(OptOutCase(case: id, by: .claimant, key: market.key()))
        try market.wait(96.hours)
        try market.rule(id)
        #expect(try watch.rises(market.row(id)))
        try market.run(AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: market.key()))
        #expect(try watch.rises(market.row(id)))
        try market.rule(id, by: 8)
        #expect(try watch.rises(market.row(id)))
        try market.run(PerformCase(case: id, key: market.key()))
        #expect(try watch.rises(market.row(id)))
        try market.run(ReopenCase(case: id, text: "It was not.", key: market.key()))
        #expect(try watch.rises(market.row(id)))
    }
}

/// The version of a case, looked at again and again.
private final class VersionWatch {
    private var last: Int64 = 0

    func rises(_ row: CaseRow) -> Bool {
        defer { last = row.version }
        return row.version > last
    }

    func stays(_ row: CaseRow) -> Bool { row.version == last }
}
