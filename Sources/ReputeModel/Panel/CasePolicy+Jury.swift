extension CasePolicy.Jury {
    /// Reads the member `jury` of the section. `types` are the records there are, of which one may be asked for.
    init(_ r: PolicyReader, _ types: [String: QualificationPolicy.Kind]) throws(Refusal) {
        try r.only(["ageDays", "amounts", "perDay", "points", "record", "share", "sizes"])
        sizes = try r.integers("sizes", 1...99).map(Int.init)
        guard !sizes.isEmpty, sizes.count <= 8, sizes.allSatisfy({ $0 % 2 == 1 }),
            zip(sizes, sizes.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw r.refuse("sizes", "is not one to eight ascending odd numbers") }
        let table = try r.object("amounts")
        for name in table.names {
            guard Money(currency: name, minor: 0) != nil else {
                throw table.refuse(name, "is not a currency: three capital letters")
            }
            amounts[name] = try table.integer(name, 0...Money.most)
        }
        if let days = try r.optionalInteger("ageDays", 0...3_650) { ageDays = Int(days) }
        if let count = try r.optionalInteger("perDay", 1...1_000) { perDay = Int(count) }
        if let most = try r.optionalInteger("points", 0...1_000_000) { points = Int(most) }
        if let most = try r.optionalInteger("share", 500_000...1_000_000) { share = most }
        record = try r.optionalName("record", longest: 32)
        if let record, types[record] == nil { throw r.refuse("record", "is not among the policy's types") }
    }

    /// How many members of a panel of a size may be of one role, rounded down; at least so many that a panel can be
    /// filled by two roles.
    package func most(of size: Int) -> Int { max(Int(Int64(size) * share / 1_000_000), (size + 1) / 2) }
}

extension SanctionPolicy {
    /// The tallies whose points are serious: those of which so many bar somebody from trading.
    package var seriousTallies: [String] {
        tallies.filter { tally in
            (tally.value.nodes + [tally.value.every].compactMap { $0 }).contains { $0.consequence.bars }
        }.keys.sorted()
    }
}
