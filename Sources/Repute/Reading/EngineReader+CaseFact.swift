import ReputeJSON
import ReputeModel
import ReputeStore

extension EngineReader {
    /// Whether a fact says nothing about a case that the case does not show a viewer.
    func shows(_ line: [UInt8], of seq: Int64, to viewer: Viewer) throws(StoreError) -> Bool {
        guard let root = try? JSONDocument(parsing: line).root, let kind = root["kind"]?.string,
            kind.hasPrefix("case.")
        else { return true }
        let body = root["body"]
        guard let row = try CaseTable.load(body?["case"]?.integer ?? seq, db) else { return true }
        return try audience(of: row, viewer).shows(fact: body)
    }
}

extension Refusal {
    static func factOfOwnCase(_ seq: Int64) -> Refusal {
        Refusal(
            .notAllowed, "ledger.own-case",
            "Fact \(seq) is the marketplace's own, in a case of which your own account is a side, or of the same person as "
                + "one.", pointer: "/params/seq")
    }
}
