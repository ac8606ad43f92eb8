import ReputeModel

extension CaseText {
    /// How an earlier case was decided.
    static func lines(_ similar: SimilarCase) -> [String] {
        let claimed = similar.claim == similar.terms ? ", as claimed" : ", claimed was \(terms(similar.claim))"
        let head = "\(similar.case)  \(similar.at.rfc3339.prefix(10))  for the \(similar.side.rawValue): "
        var parts = ["goods \(similar.goods.rawValue)"]
        if similar.by == .juror { parts.append("by a panel") }
        if !similar.clauses.isEmpty { parts.append("by \(similar.clauses.map(Text.harmless).joined(separator: ", "))") }
        if similar.isAppealed { parts.append(similar.isReversed ? "reversed on appeal" : "stood on appeal") }
        return [head + terms(similar.terms) + claimed, parts.joined(separator: "; ")]
    }

    /// For whom earlier cases were decided, and whether that stood.
    static func sum(_ cases: [SimilarCase]) -> String {
        let sides = CaseSide.allCases.map { side in "\(cases.count { $0.side == side }) for the \(side.rawValue)" }
        let (appealed, reversed) = (cases.count { $0.isAppealed }, cases.count { $0.isReversed })
        let appeals = appealed == 0 ? "none was appealed" : "\(appealed) appealed, of which \(reversed) reversed"
        return "\(Numbers.count(cases.count, "earlier ruling")): \(sides.joined(separator: ", ")); \(appeals)"
    }
}
