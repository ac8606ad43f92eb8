import ReputeCrypto
import ReputeJSON

/// The draws of a case done again from the lines of a ledger alone, by rules written a second time: nothing the service
/// answers about them is believed.
struct DrawCheck {
    /// What was found of a draw.
    struct Finding {
        let seq: Int64
        let size: Int
        let members: [Int64]
        let skipped: [Skip]
        /// Jurors of whom the fact says what only their records or points could show.
        let believed: [Int64]
        /// What is otherwise than the facts make it.
        let problems: [String]
    }

    struct Skip: Equatable {
        let juror: Int64
        let why: String
    }

    private let number: Int64
    private var ledger = DrawLedger()
    private var opened: Int64?
    /// Whom it is about, without the marketplace.
    private var sides: [String] = []
    /// What stands for the seeds of its panels.
    private var commitments: [String] = []
    /// The members of its panels so far; of one that could not be drawn none.
    private var panels: [[Int64]] = []
    /// What was found, draw by draw.
    private(set) var findings: [Finding] = []

    /// The draws of the case of this number.
    init(case number: Int64) { self.number = number }

    /// Whether the ledger told of the case.
    var isKnown: Bool { opened != nil }

    /// Takes the next line of the ledger. Answers whether it is a fact.
    mutating func take(_ line: [UInt8]) -> Bool {
        guard let root = try? JSONDocument(parsing: line).root, let seq = root["seq"]?.integer,
            let at = root["at"]?.integer, let kind = root["kind"]?.string, let body = root["body"]
        else { return false }
        if seq == number, kind == "case.opened" { open(at, body) }
        if body["case"]?.integer == number {
            if kind == "case.heard" || kind == "case.appealed", let seed = body["seed"]?.string {
                commitments.append(seed)
            }
            if kind == "case.drawn" || kind == "case.hung", body["seed"] != nil {
                let finding = again(seq, kind, body)
                findings.append(finding)
                panels.append(kind == "case.drawn" ? finding.members : [])
            }
        }
        ledger.take(seq, at: at, kind, body)
        return true
    }

    private mutating func open(_ at: Int64, _ body: JSONNode) {
        opened = at
        let parties = ledger.sides(of: body["order"]?.integer ?? 0)
        guard parties.count == 2 else { return }
        let claimant = body["by"]?.string == "seller" ? 1 : 0
        sides = body["house"]?.integer == 1 ? [parties[claimant]] : parties
    }

    // MARK: A draw

    private func again(_ seq: Int64, _ kind: String, _ body: JSONNode) -> Finding {
        var said: [Skip] = []
        for skip in body["skipped"]?.elements.map({ $0 }) ?? [] {
            said.append(Skip(juror: skip["juror"]?.integer ?? -1, why: skip["why"]?.string ?? ""))
        }
        let members = body["members"]?.elements.compactMap(\.integer) ?? []
        let size = Int(clamping: body["size"]?.integer ?? 0)
        let due = body["due"]?.integer ?? 0
        var problems: [String] = []
        guard let rules = ledger.rules(at: opened ?? 0), let seed = bytes(of: body["seed"]), (1...99).contains(size)
        else {
            return Finding(
                seq: seq, size: size, members: members, skipped: said, believed: [],
                problems: ["it has no seed, no size or no policy"])
        }
        if body["over"]?.integer != seq - 1 { problems.append("it was not drawn as of the fact before it") }
        if commitments.count != panels.count + 1 || hash("repute seed v1", seed, []) != commitments.last {
            problems.append("the seed is not the one that was committed to")
        }
        let wanted = panels.count < rules.sizes.count ? rules.sizes[panels.count] : 0
        if Int64(size) != wanted { problems.append("it is of \(size) members, and by the policy of \(wanted)") }
        let zone = ledger.rules(at: due)?.zone ?? 0
        if let day = body["day"]?.integer, day != quotient(due + zone) { problems.append("it is of another day") }
        let drawn = draw(size, seed, due, quotient(due + zone), rules, said)
        problems += differences(members, said, drawn)
        if (drawn.members.count == size) != (kind == "case.drawn") {
            problems.append("\(drawn.members.count) of \(size) members can be drawn, which is not what \(kind) says")
        }
        return Finding(
            seq: seq, size: size, members: members, skipped: said, believed: drawn.believed, problems: problems)
    }

    private typealias Drawn = (members: [Int64], skipped: [Skip], believed: [Int64])

    private func draw(
        _ size: Int, _ seed: [UInt8], _ due: Int64, _ day: Int64, _ rules: DrawLedger.Rules, _ said: [Skip]
    ) -> Drawn {
        var out: Drawn = ([], [], [])
        var (seen, looked) = (Set<Int64>(), 0)
        var people: Set<String> = []
        var roles: [String: Int] = [:]
        let parties = Set(sides.map(ledger.person))
        let sat = Set(panels.joined().compactMap(account).map(ledger.person))
        if ledger.jurors.isEmpty { return out }
        for index in 0..<min(16 * size, 1_000) where out.members.count < size {
            let juror = turn(index, seed, ledger.jurors.count)
            guard seen.insert(juror).inserted, let own = account(juror) else { continue }
            if ledger.hasLeft(juror) {
                out.skipped.append(Skip(juror: juror, why: "left"))
                continue
            }
            looked += 1
            if looked > 4 * size { break }
            let (person, role) = (ledger.person(own), ledger.role(own))
            let word = said.first { $0.juror == juror && ($0.why == "record" || $0.why == "points") }?.why
            var why = outside(person, parties, sat, people) ?? unfit(own, rules, due) ?? word
            if why == nil, ledger.isBusy(juror, on: day, rules.perDay) { why = "busy" }
            if why == nil, parties.contains(where: { ledger.traded(person, $0, rules.tradeDays, at: due) }) {
                why = "traded"
            }
            if why == nil, roles[role, default: 0] >= rules.most(of: size) { why = "role" }
            if let why {
                out.skipped.append(Skip(juror: juror, why: why))
                if word == why { out.believed.append(juror) }
            } else {
                out.members.append(juror)
                people.insert(person)
                roles[role, default: 0] += 1
            }
        }
        return out
    }

    /// Whether somebody is a side, or was on a panel of the case or is on this one.
    private func outside(
        _ person: String, _ parties: Set<String>, _ sat: Set<String>, _ people: Set<String>
    ) -> String? {
        if parties.contains(person) { return "party" }
        if sat.contains(person) { return "sat" }
        return people.contains(person) ? "again" : nil
    }

    private func unfit(_ account: String, _ rules: DrawLedger.Rules, _ due: Int64) -> String? {
        if ledger.isClosed(account) { return "closed" }
        return ledger.isOld(account, rules.ageDays, at: due) ? nil : "young"
    }

    private func differences(_ members: [Int64], _ said: [Skip], _ drawn: Drawn) -> [String] {
        var out: [String] = []
        if members != drawn.members {
            out.append("its members are \(text(members)), and by the facts \(text(drawn.members))")
        }
        if said != drawn.skipped {
            let (one, other) = (said.map { "\($0.juror) \($0.why)" }, drawn.skipped.map { "\($0.juror) \($0.why)" })
            let place = zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            let at = place ?? min(one.count, other.count)
            let (mine, theirs) = (at < one.count ? one[at] : "nobody", at < other.count ? other[at] : "nobody")
            out.append("it skips \(mine) as number \(at + 1), and by the facts \(theirs)")
        }
        return out
    }

    private func text(_ members: [Int64]) -> String {
        members.isEmpty ? "none" : members.map { "\($0)" }.joined(separator: ", ")
    }

    private func account(_ juror: Int64) -> String? {
        ledger.jurors.indices.contains(Int(juror)) ? ledger.jurors[Int(juror)] : nil
    }

    // MARK: Digests

    private func bytes(of node: JSONNode?) -> [UInt8]? {
        guard let bytes = node?.stringUTF8.flatMap({ Base64.decode($0) }), bytes.count == 32 else { return nil }
        return bytes
    }

    /// SHA-256(tag ‖ 0 ‖ seed ‖ more), in base64.
    private func hash(_ tag: String, _ seed: [UInt8], _ more: [UInt8]) -> String {
        Base64.encode(SHA.sha256(Array(tag.utf8) + [0] + seed + more).bytes)
    }

    /// The number whose turn it is: 32 bytes as one number, divided as it is done on paper.
    private func turn(_ index: Int, _ seed: [UInt8], _ count: Int) -> Int64 {
        let place = Array(#"{"case":\#(number),"index":\#(index)}"#.utf8)
        let digest = SHA.sha256(Array("repute draw v1".utf8) + [0] + seed + place).bytes
        return Int64(digest.reduce(0) { ($0 * 256 + Int($1)) % count })
    }

    private func quotient(_ milliseconds: Int64) -> Int64 {
        let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: DrawLedger.day)
        return rest < 0 ? whole - 1 : whole
    }
}
