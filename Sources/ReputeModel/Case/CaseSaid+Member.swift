extension CaseSaid {
    /// What a step can say of itself. What the rules make of it, as who took it and what became of the case, is decided
    /// again and compared, and so does not stand here.
    package enum Member: Sendable, CaseIterable, Hashable {
        case by, clauses, file, ground, rebuttal, reference, rests, seed, side, signature, terms, text, to, until
    }

    /// What it says.
    var members: Set<Member> {
        let said: [(member: Member, isSaid: Bool)] = [
            (.by, by != nil), (.clauses, !clauses.isEmpty), (.file, file != nil), (.ground, ground != nil),
            (.rebuttal, isRebuttal), (.reference, reference != nil), (.rests, !rests.isEmpty), (.seed, seed != nil),
            (.side, side != nil),
            (.signature, signature != nil || signer != nil || statement != nil), (.terms, terms != nil),
            (.text, text != nil), (.to, to != nil), (.until, until != nil),
        ]
        return Set(said.compactMap { $0.isSaid ? $0.member : nil })
    }

    /// Whether a step of this kind can say this: all that it always says, and nothing that it never does.
    func fits<Step: CaseStep>(_: Step.Type) -> Bool {
        let members = members
        return members.isSubset(of: Step.says) && members.isSuperset(of: Step.always) && CaseSaid.isList(clauses)
            && CaseSaid.isList(rests)
    }

    /// Whether a list of a ruling is no longer than it may be, and names nothing twice.
    static func isList<Value: Hashable>(_ values: [Value]) -> Bool {
        values.count <= CasePolicy.House.most && Set(values).count == values.count
    }
}
