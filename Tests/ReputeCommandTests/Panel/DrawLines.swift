import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin

/// The lines of a ledger in which the panels of one case are drawn, with no more in them than that goes by. Accounts
/// are numbers, and `h` with the number in facts.
struct DrawLines {
    private(set) var lines: [String] = []
    private(set) var now: Int64 = 1_772_445_600_000
    /// The case.
    private(set) var number: Int64 = 0
    private var twin = PanelTwin()
    private var seeds: Int
    private var drawn = 0

    /// Accounts, of whom 24 are jurors: both sides, one who left, two of one person, one who trades with a side, one
    /// who is closed, and one with points. Some sold something. `n`: which of two seeds its panels are drawn by.
    init(_ n: Int = 0) {
        seeds = n * 2
        twin.manner.ageDays = 1
        twin.manner.share = 600_000
        twin.manner.tradeDays = 30
        let jury: JSONValue = ["ageDays": 1, "amounts": .object([:]), "share": 600_000, "sizes": [3, 5]]
        let policy: JSONValue = ["arbitration": ["jury": jury, "tradeDays": 30], "zoneMinutes": 0]
        add("policy.adopted", ["from": .integer(now), "policy": policy])
        for n in 0..<26 {
            add("account.opened", ["account": .string("h\(n)"), "role": "buyer"])
            twin.opened[n] = now
        }
        now += 2 * 86_400_000
        for n in 0..<24 {
            let juror = twin.enlist(n, at: now).juror ?? -1
            add("panel.enlisted", ["account": .string("h\(n)"), "juror": .integer(juror)])
        }
        add("panel.left", ["juror": 3])
        _ = twin.leave(3)
        add("account.merged", ["account": "h5", "into": "h4"])
        twin.mains[5] = 4
        add("account.closed", ["account": "h7", "role": "buyer"])
        twin.closed[.buyer] = [7]
        twin.marked = [8]
        for seller in [1, 2, 9, 10, 12, 14, 16, 18, 20, 22] {
            let buyer = seller == 1 ? 6 : 24
            add("order.completed", ["buyer": .string("h\(buyer)"), "seller": .string("h\(seller)")])
            twin.trades.append((buyer, seller, now))
            twin.sellers.insert(seller)
        }
        let order = add("order.opened", ["buyer": "h0", "createdAt": .integer(now), "seller": "h1"])
        number = add("case.opened", ["by": "buyer", "order": .integer(order)])
        twin.trials[number] = PanelTwin.Trial(sides: [0, 1])
    }

    @discardableResult
    private mutating func add(_ kind: String, _ body: JSONValue) -> Int64 {
        let seq = Int64(lines.count) + 1
        let fact: JSONValue = ["at": .integer(now), "body": body, "kind": .string(kind), "seq": .integer(seq)]
        lines.append(String(decoding: fact.canonical, as: UTF8.self))
        return seq
    }

    /// Asks for the next panel and draws it a day later. `forge` changes what the fact of the draw says.
    mutating func draw(_ kind: String = "case.heard", _ forge: (inout [String: JSONValue]) -> Void = { _ in }) {
        seeds += 1
        let seed = [UInt8](repeating: UInt8(seeds), count: 32)
        let commitment = SHA.sha256(Array("repute seed v1\0".utf8) + seed).bytes
        add(kind, ["case": .integer(number), "seed": .string(Base64.encode(commitment))])
        now += 86_400_000
        let found = twin.draw(number, seed, at: now)
        let size = twin.manner.sizes[drawn]
        drawn += 1
        var body: [String: JSONValue] = [
            "case": .integer(number), "due": .integer(now), "over": .integer(Int64(lines.count)),
            "seed": .string(Base64.encode(seed)), "size": .integer(Int64(size)),
        ]
        let isFull = found.members.count == size
        if isFull { body["day"] = .integer(now / 86_400_000) }
        if !found.members.isEmpty { body["members"] = .array(found.members.map { .integer($0) }) }
        let skipped = found.skipped.map { skip -> JSONValue in
            let words = skip.split(separator: " ")
            return ["juror": .integer(Int64(words[0]) ?? -1), "why": .string(String(words[1]))]
        }
        if !skipped.isEmpty { body["skipped"] = .array(skipped) }
        forge(&body)
        add(isFull ? "case.drawn" : "case.hung", .object(body))
    }
}
