/// `case.returned`: the goods came back.
package enum CaseReturning: CaseStep {
    package static let kind: StaticString = "case.returned"
    package static let says: Set<CaseSaid.Member> = [.by, .reference]
    package static var taker: CaseActor { .storefront }

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .return }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        guard row.terms?.remedy.needsReturn == true else { throw .refused(.caseNoReturn(row.id)) }
        if let returned = row.returned { throw .refused(.caseReturned(row.id, returned.at)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.returned = step
        row.house.note(.returned, said, step)
    }
}

/// `case.performed`: what was to be done was done.
package enum CasePerforming: CaseStep {
    package static let kind: StaticString = "case.performed"
    package static let says: Set<CaseSaid.Member> = [.by, .reference]
    package static var taker: CaseActor { .storefront }

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .perform }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.performed = step
        row.house.note(.performed, said, step)
    }
}

/// `case.reopened`: what was told to be done was not.
package enum CaseReopening: CaseStep {
    package static let kind: StaticString = "case.reopened"
    package static let says: Set<CaseSaid.Member> = [.by, .text]
    package static let always: Set<CaseSaid.Member> = [.by, .text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .reopen }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        guard row.closed?.outcome == .performed, let clock = row.clocks.first(where: { $0.clock == .reopening }) else {
            throw .refused(.caseNotPerformed(row.id))
        }
        if row.house.reopened != nil { throw .refused(.caseReopened(row.id)) }
        if scene.now >= clock.ends { throw .refused(.caseReopenLate(row.id, clock.ends)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.reopened = step
        row.house.note(.reopened, said, step)
        row.closed = nil
    }
}
