import Foundation
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeTwin

/// A ledger that was decided once and is kept: its lines, and what they came to.
struct GoldenLedger {
    /// `rules1/neutral`
    let name: String
    /// The lines of an export, without their ends.
    let lines: [[UInt8]]
    /// What they came to then: `facts`, `root` and the `credits` of all accounts.
    let outcome: JSONValue

    /// Where they are kept, a folder for each released version of the rules.
    private static let folder =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Golden"

    /// Every ledger that has to be there: each shipped profile's, under each released version of the rules.
    static let names: [String] = (1...ReleasedRules.newest).flatMap { rules in
        Profiles.names.map { "rules\(rules)/\($0)" }
    }

    /// Reads a ledger that is kept.
    init(_ name: String) throws {
        let path = "\(GoldenLedger.folder)/\(name)"
        self.name = name
        let lines = try Data(contentsOf: URL(fileURLWithPath: path + ".ndjson"))
        self.lines = lines.split(separator: 10).map { [UInt8]($0) }
        let outcome = try Data(contentsOf: URL(fileURLWithPath: path + ".json"))
        self.outcome = JSONValue(try JSONDocument(parsing: [UInt8](outcome)).root)
    }

    /// Keeps the ledger of a market in place of the one before.
    static func keep(_ name: String, _ market: Market) throws {
        let lines = try lines(of: market)
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(lines.flatMap { $0 + [10] }).write(to: URL(fileURLWithPath: path + ".ndjson"))
        try Data((outcome(of: lines, market).pretty + "\n").utf8).write(to: URL(fileURLWithPath: path + ".json"))
    }

    /// The lines of a market.
    static func lines(of market: Market) throws -> [[UInt8]] {
        try market.lines.map { try FactLine.encode($0.fact()) }
    }

    /// What should stand in the lines of a golden ledger and does not: each kind of fact, and what befalls ratings.
    static func missing(from lines: [[UInt8]], _ name: String) -> [String] {
        let kinds = FactKinds.all.map { "\"kind\":\"\($0.kind)\"" }
        let marks = [
            #""why":"counted""#, #""why":"capped""#, #""why":"minimum""#, #""why":"repeat""#, #""why":"unscored""#,
            #""withdrawn":1"#, #""opens":"#, #""silent":"#, #""submittedAt":"#, #""late":1"#, #""anonymous":1"#,
            #""certificate":"#, #""stands":"#, #""changes":"#, #""unpassed":"#, #""over":1"#,
            #""returns":"#, #""promises":"#, #""kept":"#, #""excused":"#, #""commitments":"#, #""compensation":"#,
            #""carried":"#, #""granted":"#, #""shown":"below""#, #""why":"sales""#, #""why":"officer""#,
            #""why":"time""#,
            #""cut":"#, #""gross":"#, #""tier":"#, #""months":"#, #""buyerPerson":"#, #""signature":"#,
            #""replaces":"#, #""votes":"#, #""jurors":"#, #""window":{"order":"#, #""sanction":{"withdrawn""#,
            #""sanction":{"restored""#,
        ]
        let policy = Profiles.policy(name.split(separator: "/").last.map(String.init) ?? name)
        let never = impossible(under: policy)
        let text = String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)
        return (kinds + marks).filter { !never.contains($0) && !text.contains($0) }
    }

    /// What a policy does not offer.
    private static func impossible(under whole: Policy) -> Set<String> {
        var out: Set<String> = []
        if whole.qualification.types.isEmpty {
            out.formUnion(
                FactKinds.all.map { "\($0.kind)" }.filter { $0.hasPrefix("qualification.") }.map { #""kind":"\#($0)""# }
            )
        }
        if whole.deposit == nil {
            out.formUnion(
                FactKinds.all.map { "\($0.kind)" }.filter { $0.hasPrefix("deposit.") }.map { #""kind":"\#($0)""# })
        }
        if whole.training.courses.isEmpty {
            out.formUnion([#""kind":"training.attempted""#, #""certificate":"#, #""stands":"#])
        }
        if whole.sanction.kinds.isEmpty {
            out.formUnion(
                FactKinds.all.map { "\($0.kind)" }.filter { $0.hasPrefix("sanction.") }.map { #""kind":"\#($0)""# })
            out.formUnion([#""changes":"#, #""unpassed":"#, #""over":1"#, #""returns":"#])
            out.formUnion([#""sanction":{"withdrawn""#, #""sanction":{"restored""#])
        }
        if whole.commitment.kinds.isEmpty {
            out.formUnion(
                FactKinds.all.map { "\($0.kind)" }.filter { $0.hasPrefix("commitment.") }.map { #""kind":"\#($0)""# })
            out.formUnion(
                [#""promises":"#, #""kept":"#, #""excused":"#, #""commitments":"#, #""compensation":"#])
        }
        if whole.standing == nil {
            out.formUnion(
                FactKinds.all.map { "\($0.kind)" }.filter { $0.hasPrefix("standing.") }.map { #""kind":"\#($0)""# })
            out.formUnion([
                #""granted":"#, #""shown":"below""#, #""why":"sales""#, #""why":"officer""#, #""why":"time""#,
            ])
        }
        let policy = whole.rating
        if policy.visibility == .atOnce {
            out.formUnion([#""kind":"rating.sealed""#, #""kind":"rating.revealed""#, #""opens":"#])
        }
        if policy.silence == nil { out.insert(#""silent":"#) }
        if policy.dedupe == nil { out.insert(#""why":"repeat""#) }
        if policy.pause == nil { out.formUnion([#""kind":"order.paused""#, #""kind":"order.resumed""#]) }
        if policy.revision?.canWithdraw != true { out.insert(#""withdrawn":1"#) }
        if policy.revision?.requests == nil { out.insert(#""kind":"rating.revision-requested""#) }
        return out
    }

    /// What lines and the rows of their facts come to.
    static func outcome(of lines: [[UInt8]], _ market: Market) -> JSONValue {
        var frontier = TreeFrontier()
        for line in lines { frontier.append(Merkle.leaf(line)) { _, _ in } }
        let handles = Dictionary(market.store.accounts.values.map { ($0.number, $0.handle) }) { first, _ in first }
        let credits = market.store.credits.values.sorted { $0.key < $1.key }.map { row in
            credit(row, of: handles[row.key.account])
        }
        return [
            "facts": .integer(Int64(lines.count)), "root": .string(Base64.encode(frontier.root.bytes)),
            "credits": .array(credits),
        ]
    }

    private static func credit(_ row: CreditRow, of handle: Token?) -> JSONValue {
        var whole = DayCount(day: 0)
        var days: [JSONValue] = []
        for count in row.days {
            whole.scored = whole.scored + count.scored
            whole.orders += count.orders
            whole.late += count.late
            whole.sums &+= count.sums
            whole.counts &+= count.counts
            days.append(.integer(Int64(count.day)))
        }
        let details = row.dimensions.enumerated().map { lane, name in
            (name, JSONValue.array([.integer(whole.sums[lane]), .integer(whole.counts[lane])]))
        }
        return [
            "account": .string(handle.map { Base64.encode($0.bytes) } ?? ""), "role": .string(row.key.role.rawValue),
            "points": .integer(row.points), "positive": .integer(whole.scored.positive),
            "neutral": .integer(whole.scored.neutral), "negative": .integer(whole.scored.negative),
            "orders": .integer(whole.orders), "late": .integer(whole.late), "version": .integer(row.version),
            "details": .object(Dictionary(details) { first, _ in first }), "days": .array(days),
        ]
    }
}
