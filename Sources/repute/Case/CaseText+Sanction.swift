import ReputeJSON
import ReputeModel

extension CaseText {
    /// What a decision makes of the violation that its case is about, as a fact says it.
    static func told(sanction body: JSONNode) -> [String] {
        if let withdrawn = body["withdrawn"] { return ["violation v\(number(withdrawn)) withdrawn"] + now(withdrawn) }
        guard let restored = body["restored"] else { return [] }
        var parts = ["violation v\(number(restored)) stands again"]
        if let ends = restored["terms"]?["ends"]?.integer {
            parts.append("its sanction until \(Instant(milliseconds: ends).rfc3339.prefix(10))")
        } else if restored["terms"] != nil {
            parts.append("its sanction for good")
        }
        return parts + now(restored)
    }

    private static func number(_ body: JSONNode) -> String { body["violation"]?.integer.map { "\($0)" } ?? "?" }

    private static func now(_ body: JSONNode) -> [String] {
        guard let measures = body["measures"]?.elements.compactMap(\.string) else { return [] }
        return ["now " + (measures.isEmpty ? "nothing runs" : measures.map(Text.harmless).joined(separator: "+"))]
    }
}
