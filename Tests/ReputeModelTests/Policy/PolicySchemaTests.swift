import Foundation
import ReputeJSON
import ReputeModel
import Testing

/// schema/policy/policy.schema.json and the reader of documents, held together.
@Suite("the schema of policies")
struct PolicySchemaTests {
    private let checker: SchemaChecker

    init() throws {
        let bytes = try #require(FileManager.default.contents(atPath: Profiles.folder + "/policy.schema.json"))
        checker = SchemaChecker(JSONValue(try JSONDocument(parsing: Array(bytes)).root))
    }

    /// A document with every member there is.
    private static let full: JSONValue = {
        var members = Profiles.classic.document.objectValue ?? [:]
        members["sample"] = "Everything a document can say."
        var rating = members["rating"]?.objectValue ?? [:]
        rating["verdict"] = ["dimension": "item", "neutral": 3, "positive": 4]
        rating["pauseDays"] = 30
        var revision = rating["revision"]?.objectValue ?? [:]
        revision["requests"] = ["days": 365, "least": 5, "of": 1_000, "per": 5]
        rating["revision"] = .object(revision)
        members["rating"] = .object(rating)
        var credit = members["credit"]?.objectValue ?? [:]
        credit["halfLifeDays"] = 180
        credit["confidence"] = ["high": 100_000, "medium": 300_000]
        members["credit"] = .object(credit)
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = [
            "food": ["accountDays": 30, "requires": ["category-permit", "identity"], "standing": "top"]
        ]
        members["standing"] = Profiles.neutral.document["standing"]
        members["qualification"] = .object(qualification)
        let money: JSONValue = ["currency": "CNY", "minor": 500]
        members["commitment"] = [
            "graceHours": 24, "noticeDays": 7, "rateDays": 90,
            "kinds": [
                "fast": ["compensation": ["least": money, "most": money, "share": 50_000], "dispatchHours": 48],
                "punctual": ["compensation": ["share": 50_000], "days": 30, "onTime": 1],
            ],
            "reasons": ["breached": ["counterfeit"], "excused": ["mistake"]],
        ]
        members["membership"] = Points.section
        var document = short(.object(members))
        document[path: "arbitration"] = arbitration
        return document
    }()

    /// What a document can say of cases, with a claim against a side and one against the house.
    private static let arbitration: JSONValue = {
        var section = Arbitration.section
        section[path: "claims"] = [
            "counterfeit": [
                "burden": "respondent", "by": ["buyer", "seller"], "holdsWindow": 1, "house": 0, "jury": 1,
                "remedies": ["compensation", "refund"], "remedy": "return-refund", "share": 3_000_000,
            ],
            "sanction-review": [
                "burden": "claimant", "by": ["seller"], "house": 1, "remedies": ["rating-unscored"],
                "remedy": "sanction-withdrawn",
            ],
        ]
        section[path: "house"] = [
            "appeals": ["new-evidence", "not-heard"], "clauses": ["goods-1"], "evidence": 8, "held": ["CNY": 500_000],
            "pauses": ["expert-opinion"], "rejections": ["duplicate"],
            "recovery": ["draws": 1, "violations": ["buyer": "abusive-text", "seller": "counterfeit-sold"]],
            "signed": ["CNY": 900_000],
        ]
        for (name, times) in [("pauses", 64), ("referrals", 16), ("sentBack", 16)] as [(String, JSONValue)] {
            section[path: "limits/\(name)"] = times
        }
        section[path: "jury"] = [
            "ageDays": 60, "amounts": ["CNY": 50_000], "perDay": 3, "points": 6, "record": "identity",
            "share": 700_000, "sizes": [7, 17, 31],
        ]
        section[path: "tradeDays"] = 90
        return section
    }()

    /// The same with a few violations and nodes, and without cases: each part is mutated in all its own.
    private static func short(_ document: JSONValue) -> JSONValue {
        guard var members = document.objectValue, var sanction = members["sanction"]?.objectValue else {
            return document
        }
        members["arbitration"] = nil
        let kinds = sanction["kinds"]?.objectValue ?? [:]
        sanction["kinds"] = .object(
            kinds.filter { ["abusive-text", "counterfeit-sold", "fake-trade"].contains($0.key) })
        var tallies = sanction["tallies"]?.objectValue ?? [:]
        for (name, tally) in tallies {
            guard var parts = tally.objectValue, let nodes = parts["nodes"]?.arrayValue else { continue }
            parts["nodes"] = .array(nodes.count < 3 ? nodes : [nodes[0], nodes[1], nodes[nodes.count - 1]])
            tallies[name] = .object(parts)
        }
        sanction["tallies"] = .object(tallies)
        members["sanction"] = .object(sanction)
        return .object(members)
    }

    /// What the schema has no words for: the end of the reader's message, and the member.
    private static let unsaid: [(member: String, problem: String)] = [
        ("/credit/levels/*/from", "is not above the level before it."),
        ("/credit/windowDays", "is not one to eight ascending numbers of days."),
        ("/credit/confidence/medium", "is not an integer of"),
        ("/rating/verdict/dimension", "is not among the details' dimensions."),
        ("/rating/verdict/neutral", "is not an integer of"),
        ("/credit/levels/*/tier", "is not a text of 1 to 32 bytes."),
        ("/qualification/noticeDays", "is not at most eight descending numbers of days."),
        ("/qualification/categories/food/requires/*", "is not among the policy's types."),
        ("/training/courses/rules-exam/grants", "is not among the policy's types of records."),
        ("/training/courses/rules-exam/grants", "is a type whose records name categories, which no course does."),
        ("/training/courses/rules-exam/validDays", "is missing: records of that type have an end."),
        ("/training/courses/seller-basics/grants", "is not among the policy's types of records."),
        ("/training/courses/seller-basics/grants", "is a type whose records name categories, which no course does."),
        ("/training/courses/seller-basics/validDays", "is missing: records of that type have an end."),
        ("/commitment/kinds/*/compensation/most", "is less than least."),
        ("/commitment/kinds/*/compensation/share", "is nothing, and there is no least."),
        ("/commitment/reasons/excused", "is empty, so that no mistake could be taken back."),
        ("/sanction/kinds/*/tally", "is not among the policy's tallies."),
        ("/sanction/reasons/upheld", "is empty, so that no review could be answered by upholding."),
        ("/sanction/reasons/withdrawn", "is empty, so that no violation could be withdrawn."),
        ("/sanction/tallies/*/nodes/*/exam", "is not among the policy's courses."),
        ("/sanction/tallies/*/nodes/*/exam", "is a way back from what has no end."),
        ("/sanction/tallies/*/nodes/*/points", "is not more than the one before."),
        ("/sanction/tallies/*/every/exam", "is not among the policy's courses."),
        ("/sanction/tallies/*/every/exam", "is a way back from what has no end."),
        ("/sanction/tallies/*/carry/keeps", "is less than as."),
        ("/standing/top/defects", "is not less than that of below."),
        ("/standing/window/long", "is less than short."),
        ("/qualification/categories/food/standing", "asks for one, but the policy has no member standing."),
        ("/membership/tiers/*/from", "is not above the tier before it."),
        ("/membership/tiers/*/name", "stands twice."),
        ("/arbitration/calendar/holidays/*", "is not after the day before it."),
        ("/arbitration/calendar/weekdays", "is not one to seven ascending numbers of days, 1 being Monday."),
        ("/arbitration/clocks/escalateFromHours", "is not an integer of"),
        ("/arbitration/clocks/hardHours", "is not more than softHours."),
        ("/arbitration/house/recovery/draws", "is 1, but the policy has no member deposit."),
        ("/arbitration/house/recovery/violations/*", "is not among the policy's violations of a"),
        ("/arbitration/jury/record", "is not among the policy's types."),
        ("/arbitration/jury/sizes", "is not one to eight ascending odd numbers."),
        ("/arbitration/virtual/*", "is not a name of 1 to 64 bytes."),
        ("/sample", "is not a text of 1 to 1000 bytes."),
        ("an integer with a fraction or an exponent", "is not an integer of"),
    ]

    private func refusal(_ document: JSONValue) -> Refusal? {
        do throws(Refusal) {
            _ = try Policy(document: document)
            return nil
        } catch {
            return error
        }
    }

    @Test("each profile that ships is one by the schema as well, and so is a document with every member")
    func profiles() throws {
        for policy in [Profiles.neutral, Profiles.classic, Profiles.weekly] { #expect(checker.takes(policy.document)) }
        #expect(checker.takes(Self.full) && refusal(Self.full) == nil)
        let files = try FileManager.default.contentsOfDirectory(atPath: Profiles.folder)
        #expect(files.count == 4, "a new profile is checked here")
    }

    @Test("every member is described, has its range or its list, and its default if it has one")
    func described() {
        for (path, schema) in checker.members() {
            #expect(schema["description"]?.stringValue?.hasSuffix(".") == true, "\(path) has no description")
            let whole = checker.part(at: path.split(separator: "/").map { $0 == "*" ? "0" : String($0) })
            if whole?["type"] == "integer" {
                #expect(whole?["minimum"] != nil && whole?["maximum"] != nil, "\(path) has no range")
            }
        }
        #expect(checker.part(at: ["noticeDays"])?["default"] == 7 && Neutral.policy("noticeDays", nil).noticeDays == 7)
    }

    @Test("every member stands on the page on policies")
    func page() throws {
        let path = Profiles.folder + "/../../Sources/Repute/Repute.docc/Policies.md"
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
            $0.hasPrefix("| `")
        }
        for (path, schema) in checker.members() where schema["properties"] == nil && schema["$ref"] != "#/$defs/remark"
        {
            let steps = path.split(separator: "/").filter { $0 != "*" }
            let (own, parent) = (steps.joined(separator: "."), steps.dropLast().joined(separator: "."))
            let isThere = rows.contains { row in
                row.contains("`\(own)`") || (row.contains("| `\(parent).") && row.contains("`.\(steps.last ?? "")`"))
            }
            #expect(isThere, "\(own) is not on the page")
        }
    }

    @Test("reader and schema say the same of every document that differs in one member")
    func agree() {
        var isSeen = Set<Int>()
        var (taken, refused) = (0, 0)
        for base in [Self.full, Self.short(Profiles.neutral.document), Profiles.weekly.document] {
            for mutant in PolicyMutants.all(of: base, checker) {
                let refusal = refusal(mutant.document)
                if checker.takes(mutant.document) == (refusal == nil) {
                    if refusal == nil { taken += 1 } else { refused += 1 }
                    continue
                }
                guard let refusal, let known = unsaid(refusal, mutant) else {
                    Issue.record("\(mutant.what): the reader says \(refusal?.message ?? "yes"), the schema does not")
                    continue
                }
                isSeen.insert(known)
            }
        }
        #expect(taken > 100 && refused > 1_000, "\(taken) documents were taken, \(refused) refused")
        for (i, entry) in Self.unsaid.enumerated() where !isSeen.contains(i) {
            Issue.record("the schema has words for this after all: \(entry)")
        }
    }

    /// Which of ``unsaid`` explains that only the reader refuses.
    private func unsaid(_ refusal: Refusal, _ mutant: PolicyMutants.Mutant) -> Int? {
        let steps = (refusal.pointer ?? "").split(separator: "/")
        return Self.unsaid.firstIndex { entry in
            guard refusal.message.contains(entry.problem) else { return false }
            if entry.member.hasPrefix("an ") { return mutant.isOddNumber }
            let named = entry.member.split(separator: "/")
            // A place in a list, or any name.
            let isThere = named.count == steps.count && zip(named, steps).allSatisfy { $0 == "*" || $0 == $1 }
            return isThere && !mutant.isOddNumber
        }
    }
}

/// Documents that differ from a good one in one place.
enum PolicyMutants {
    struct Mutant {
        let what: String
        let document: JSONValue
        /// Whether an integer is written as 1.0 or 1e0.
        var isOddNumber = false
    }

    /// A good document with each member missing, of every other kind, at and beyond its limits, and with members that
    /// mean nothing.
    static func all(of base: JSONValue, _ checker: SchemaChecker) -> [Mutant] {
        places(in: base, at: []).flatMap { path, value -> [Mutant] in
            let name = "/" + path.joined(separator: "/")
            var out: [Mutant] = []
            if !path.isEmpty {
                out.append(Mutant(what: "\(name) missing", document: replace(base, path[...], nil)))
            }
            for other in others(value, checker.part(at: path)) {
                out.append(
                    Mutant(what: "\(name) \(text(other))", document: replace(base, path[...], other)))
            }
            if let number = value.integerValue {
                for odd in ["\(number).0", "\(number)e0"] {
                    out.append(
                        Mutant(
                            what: "\(name) \(odd)", document: replace(base, path[...], .number(odd)), isOddNumber: true)
                    )
                }
            }
            return out
        }
    }

    private static func text(_ value: JSONValue) -> String {
        String(decoding: value.canonical.prefix(80), as: UTF8.self)
    }

    private static func others(_ value: JSONValue, _ schema: JSONValue?) -> [JSONValue] {
        let limits = [schema?["minimum"]?.integerValue, schema?["maximum"]?.integerValue].compactMap(\.self)
        let edges = limits.flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0.magnitude <= Money.most }
        var out: [JSONValue] = [
            .null, true, false, 0, 1, 2, 3, -1, .number("1.5"), .number("9007199254740993"), "", "text", "positive", [],
            [.string("a")], [1], .object([:]), ["a": 1],
        ]
        out += edges.map { .integer($0) }
        switch value {
        case .string(let text):
            let letters = [1, 32, 33, 64, 65, 1_000, 1_001].map { String(repeating: "n", count: $0) }
            // Three bytes each.
            let wide = [10, 11, 32, 333, 334].map { String(repeating: "売", count: $0) }
            out += (letters + wide + [text.uppercased(), text + " ", text + "\n", "1" + text, "-", "none", "item"]).map
            {
                .string($0)
            }
            out += ["at-once", "double-blind", "positives-first", "week", "month"]
        case .array(let list):
            out += [
                .array(list + list.prefix(1)), .array(list.reversed()), .array(list + [.null]), .array(list + [7]),
                .array(list + ["x"]), .array([.bool(true)] + list), .array(Array(list.dropFirst())),
                .array((1...9).map { .integer($0) }), .array((1...8).map { .integer($0) }),
                .array((1...9).map { .string("d\($0)") }), .array(["positive", "neutral", "negative"]), ["Item"],
                [.string(String(repeating: "d", count: 33))],
            ]
        case .object(let members):
            for name in ["extra", "", "EUR", "yen", "EURO", "delayHours", "sample", "Name"] {
                var more = members
                more[name] = more[name] ?? 1
                out.append(.object(more))
            }
        default: break
        }
        return out
    }

    /// Every value in a document with its path; of long lists the first three elements.
    private static func places(in value: JSONValue, at path: [String]) -> [([String], JSONValue)] {
        var out = [(path, value)]
        for (i, element) in (value.arrayValue ?? []).prefix(3).enumerated() {
            out += places(in: element, at: path + ["\(i)"])
        }
        for (name, member) in (value.objectValue ?? [:]).sorted(by: { $0.key < $1.key }) {
            out += places(in: member, at: path + [name])
        }
        return out
    }

    private static func replace(_ whole: JSONValue, _ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
        guard let first = path.first else { return value ?? .null }
        if var elements = whole.arrayValue, let index = Int(first) {
            if path.count == 1, value == nil {
                elements.remove(at: index)
            } else {
                elements[index] = replace(elements[index], path.dropFirst(), value)
            }
            return .array(elements)
        }
        var members = whole.objectValue ?? [:]
        members[first] = path.count == 1 ? value : replace(members[first] ?? .null, path.dropFirst(), value)
        return .object(members)
    }
}
