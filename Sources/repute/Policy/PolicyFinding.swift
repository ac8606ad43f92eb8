import ReputeJSON

/// What the check of a sound policy found.
struct PolicyFinding: Hashable, Sendable {
    /// Its name and version.
    let policy: String
    /// The name and version of the one it was compared with; nil: with none, for no service answered.
    let against: String?
    /// Where it differs from that.
    let changes: [PolicyChange]
    /// What of it does not fit the service's ledger.
    let needs: [String]

    /// As a program reads it: `{"policy":…,"sound":true,"against"?,"changes":[{"pointer":…,"old"?,"new"?}],"needs":[…]}`.
    var value: JSONValue {
        var members: [String: JSONValue] = [
            "policy": .string(policy), "sound": true, "needs": .array(needs.map { .string($0) }),
            "changes": .array(
                changes.map { change in
                    var members: [String: JSONValue] = ["pointer": .string(change.pointer)]
                    if let old = change.old { members["old"] = .string(old) }
                    if let new = change.new { members["new"] = .string(new) }
                    return .object(members)
                }),
        ]
        if let against { members["against"] = .string(against) }
        return .object(members)
    }

    /// As people read it.
    func lines(_ style: Style) -> [String] {
        let sound = "\(style.paint("sound", .green))  \(Text.harmless(policy))"
        guard let against else {
            return [sound, "not compared: no service answers; --against NAME compares with a shipped one"]
        }
        let name = Text.harmless(against)
        let compared =
            changes.isEmpty
            ? ["says the same as \(name)"]
            : ["\(Numbers.count(changes.count, "member")) not as in \(name):"] + PolicyChange.lines(changes, style)
        let unfit = needs.isEmpty ? [] : ["to be adopted here: \(needs.joined(separator: ", "))"]
        return [sound] + compared + unfit
    }
}
