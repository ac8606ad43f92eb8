internal import ReputeJSON

/// Refusals of how a ruling is signed.
extension Refusal {
    private static func ofSignature(
        _ reason: String, _ message: String, at member: String = "signature", code: Code = .rule,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(code, "ruling.\(reason)", message, pointer: "/params/\(member)", details: details)
    }

    /// The case is not as it was when it was read. What happened last since then is told.
    static func caseVersionMoved(_ row: CaseRow, from old: Int64) -> Refusal {
        let changes = row.changes(since: old).suffix(CaseLimits.changes)
        let told = changes.map { "\($0.seq) \($0.what)" }.joined(separator: ", ")
        return Refusal(
            .conflict, "case.version-moved",
            "Case \(row.id) changed since: it was read at version \(old) and is at \(row.version)"
                + (told.isEmpty ? "" : " (\(told))") + ". Read it again before you rule.",
            pointer: "/params/version",
            details: [
                "case": .string("\(row.id)"), "version": .integer(row.version),
                "changes": .array(changes.map { ["seq": .integer($0.seq), "what": .string($0.what)] }),
            ])
    }

    static func rulingUnsigned(_ id: CaseID, _ amount: Money) -> Refusal {
        ofSignature(
            "signature-missing",
            "The policy of case \(id) wants a ruling for \(amount.minor) minor units of \(amount.currency) signed. Sign it by "
                + "your own SSH key.", ["case": .string("\(id)")])
    }

    static func rulingMalformed(_ problem: String) -> Refusal {
        ofSignature("signature-malformed", problem, code: .invalidParams)
    }

    static var rulingSalt: Refusal {
        ofSignature("salt-unfit", "A salt is 32 bytes made by chance. Make another.", at: "salt", code: .invalidParams)
    }

    static func rulingKeyUnknown(_ officer: UInt32) -> Refusal {
        ofSignature(
            "key-unknown",
            "User id \(officer) has no key in force. Register the .pub file of the one you sign by (arbitrator.register).",
            ["officer": .integer(Int64(officer))])
    }

    static func rulingOtherKey(_ expected: String, _ found: String) -> Refusal {
        ofSignature(
            "key-other",
            "The signature is by the key \(found), and the one you registered is \(expected). Sign by that, or register "
                + "this one.", ["expected": .string(expected), "found": .string(found)])
    }

    static func rulingOtherNamespace(_ expected: String, _ found: String) -> Refusal {
        ofSignature(
            "namespace-other",
            "The signature is for `\(found)`, and one of a ruling is for `\(expected)`. Sign again with `-n \(expected)`.",
            ["expected": .string(expected), "found": .string(found)])
    }

    /// What should have been signed is told, byte for byte.
    static func rulingBad(_ statement: RulingStatement) -> Refusal {
        ofSignature(
            "signature-bad",
            "The signature is not over this ruling in case \(statement.case). Read the case again and sign exactly what "
                + "`details.statement` says.",
            ["statement": .string(String(decoding: statement.bytes, as: UTF8.self))])
    }
}
