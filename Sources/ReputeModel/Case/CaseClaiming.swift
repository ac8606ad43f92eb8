/// `case.assigned`: an arbitrator took a case.
package enum CaseAssigning: CaseStep {
    package static let kind: StaticString = "case.assigned"
    package static let says: Set<CaseSaid.Member> = [.until]
    package static let always: Set<CaseSaid.Member> = [.until]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .assign }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        if let holder = row.holder {
            throw .refused(
                holder.officer == scene.uid
                    ? .caseHeldByYou(row.id, holder.until) : .caseHeldByOther(row.id, holder.until))
        }
        try scene.checkFit(scene.uid)
        said.until = scene.claimEnds
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let officer = said.officer, let until = said.until else { return }
        row.holder = CaseHolder(officer: officer, since: step.at, until: until)
        if row.state == .staff { row.house.begin(officer) }
    }
}

/// `case.renewed`: the arbitrator who has a case goes on to have it.
package enum CaseRenewing: CaseStep {
    package static let kind: StaticString = "case.renewed"
    package static let says: Set<CaseSaid.Member> = [.until]
    package static let always: Set<CaseSaid.Member> = [.until]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .renew }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        try scene.checkHolder()
        said.until = scene.claimEnds
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let holder = row.holder, let until = said.until else { return }
        row.holder = CaseHolder(officer: holder.officer, since: holder.since, until: until)
    }
}

/// `case.handed`: the arbitrator who had a case has it no more: another has, or it waits for one.
package enum CaseHanding: CaseStep {
    package static let kind: StaticString = "case.handed"
    package static let says: Set<CaseSaid.Member> = [.text, .to, .until]
    package static let always: Set<CaseSaid.Member> = [.text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction {
        said.to == nil ? .release : .handOver
    }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        try scene.checkHolder()
        guard let to = said.to else { return said.until = nil }
        if to == scene.uid { throw .refused(.caseHandedToSame(scene.row.id)) }
        try scene.checkFit(to)
        said.until = scene.claimEnds
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.note(said.to == nil ? .givenBack : .handedOn, said, step)
        guard let to = said.to, let until = said.until else {
            if row.state == .staff { row.house.left = said.officer }
            return
        }
        row.holder = CaseHolder(officer: to, since: step.at, until: until)
    }
}
