import Foundation
import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("The catalogue")
struct CatalogueTests {
    @Test("names every method once, by subject and verb")
    func names() {
        let names = Catalogue.methods.map { "\($0.name)" }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.split(separator: ".").count == 2 })
    }

    @Test(
        "has an example of each method that is read and written back without loss", arguments: Catalogue.methods.indices
    )
    func examples(_ index: Int) throws {
        try roundTrip(Catalogue.methods[index])
    }

    private func roundTrip<M: Method>(_: M.Type) throws {
        let params = M.example.params
        var json = JSONWriter(ordered: false)
        M.params.write(try M.read(params: JSONDocument(parsing: params.canonical).root), to: &json)
        #expect(try JSONValue(JSONDocument(parsing: json.bytes).root) == params, "\(M.name) params")
        json.removeAll(keepingCapacity: true)
        M.result.write(try M.read(result: JSONDocument(parsing: M.example.result.canonical).root), to: &json)
        #expect(try JSONValue(JSONDocument(parsing: json.bytes).root) == M.example.result, "\(M.name) result")
    }

    @Test("declares exactly the members that the examples show", arguments: Catalogue.methods.indices)
    func members(_ index: Int) {
        let method = Catalogue.descriptions[index]
        // Of these only one of two is ever there.
        let alternatives = [
            "rating.get": "order", "rating.revise": "withdraw", "policy.get": "at", "qualification.get": "account",
            "membership.adjust": "account", "case.get": "order",
        ]
        let declared = Set(method.params.map { "\($0.name)" }).filter { $0 != alternatives["\(method.name)"] }
        #expect(declared == Set((method.example.params.objectValue ?? [:]).keys))
        guard let properties = method.result["properties"]?.objectValue else { return }
        #expect(Set(properties.keys) == Set((method.example.result.objectValue ?? [:]).keys))
    }

    /// What `scripts/crash` sees, and the tables of all steps that a record can take (`QualificationLifeTests`) and that a
    /// case can (`CaseTableTests`).
    private func isShownElsewhere(_ reason: String) -> Bool {
        let steps = ["submit", "return", "verify", "suspend", "resume", "revoke", "supersede"]
        return reason == "server.stopping" || steps.contains { reason.hasPrefix("qualification.\($0)-") }
            || Self.stepsOfCases.contains(reason)
    }

    private static let stepsOfCases = Set(
        CaseAction.allCases.flatMap { action in CaseState.allCases.map { action.refusal(from: $0) } })

    @Test("declares no reason of a refusal that no test knows")
    func reasons() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        var text = ""
        for case let file as URL in try #require(
            FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        let declared = Set(Catalogue.descriptions.flatMap { $0.refusals.map(\.name) })
        #expect(declared.count > 200)
        for reason in declared.sorted() where !isShownElsewhere(reason) {
            let isKnown = text.contains(reason)
            #expect(isKnown, "\(reason) stands in no test")
        }
    }

    @Test("results may have members a client does not know", arguments: Catalogue.methods.indices)
    func lenient(_ index: Int) throws {
        try readsMore(Catalogue.methods[index])
    }

    private func readsMore<M: Method>(_: M.Type) throws {
        var result = M.example.result.objectValue ?? [:]
        result["invented"] = ["later": true]
        _ = try M.read(result: JSONDocument(parsing: JSONValue.object(result).canonical).root)
    }

    @Test("writes a credit as the protocol prints it, key by key")
    func credit() throws {
        let text = #"""
            {"subject":"s-1","role":"seller","known":true,"points":141,
             "level":{"tier":"heart","grade":4,"next":151,"confidence":"high"},
             "scored":{"positive":143,"neutral":1,"negative":2},
             "positiveRate":0.979452,"wilsonLow":0.941333,"betaMean":0.972973,"positiveOfOrders":0.910828,
             "windows":{"7d":{"positive":3,"neutral":0,"negative":0},"30d":{"positive":3,"neutral":0,"negative":0},
             "180d":{"positive":3,"neutral":0,"negative":0},"365d":{"positive":3,"neutral":0,"negative":0},
             "older":{"positive":140,"neutral":1,"negative":2}},
             "details":{"item":{"mean":4.82,"count":50},"service":{"mean":null,"count":0},
             "logistics":{"mean":null,"count":0}},
             "recent":{"score":0.98,"weight":31.4},
             "standing":"standard","sanctions":[],"orders":157,"day":"2026-11-22","version":8812,"policy":"neutral@1"}
            """#.replacing("\n ", with: "").replacing("\n", with: "")
        let credits = try CreditGet.read(result: JSONDocument(parsing: #"{"credits":[\#(text)]}"#).root)
        var json = JSONWriter(ordered: false)
        CreditGet.result.write(credits, to: &json)
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"credits":[\#(text)]}"#)
    }

    @Test("is described by schema/openrpc.json as it stands")
    func freshness() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let committed = try String(contentsOf: root.appending(path: "schema/openrpc.json"), encoding: .utf8)
        #expect(
            committed == OpenRPC.text, "stale: run `swift run reputed --print-openrpc > schema/openrpc.json`")
    }

    @Test("is described with every method, its required parameters before the optional ones")
    func description() throws {
        let methods = try #require(OpenRPC.document["methods"]?.arrayValue)
        #expect(methods.compactMap { $0["name"]?.stringValue } == Catalogue.methods.map { "\($0.name)" })
        for method in methods {
            let required = (method["params"]?.arrayValue ?? []).map { $0["required"]?.boolValue == true }
            #expect(required == required.filter { $0 } + required.filter { !$0 })
        }
    }
}
