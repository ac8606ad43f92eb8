/// A command of an officer, who may have an account of their own here: whoever takes the command in says which.
package protocol OfficerCommand: Command {
    var ownAccount: ID? { get set }
}

extension Deciding {
    /// The record that a command is about.
    mutating func qualification(_ id: QualificationID) throws(Stop) -> QualificationRow {
        guard let row = try rows.qualifications.get(id.seq) else {
            throw .refused(.qualificationUnknown(id, at: "qualification"))
        }
        return row
    }

    /// What a request about a record answered, with what the record is now.
    mutating func repeated(_ id: QualificationID, _ seq: Int64) throws(Stop) -> QualificationReply {
        QualificationReply(qualification: id, seq: seq, state: try qualification(id).state, isRepeated: true)
    }

    /// Refuses a repeat that comes with another number than the record has. One that was erased is not held against it.
    mutating func checkSame(_ number: String?, of record: Int64, _ request: KeyedRequest) throws(Stop) {
        guard try rows.qualifications.get(record)?.terms.number != nil || number != nil else { return }
        let said = try rows.texts.get(record)
        let hasNumber = try rows.qualifications.get(record)?.terms.number != nil
        let isSame = hasNumber && said == nil || said.map { Array($0.text.utf8) } == number.map { Array($0.utf8) }
        if !isSame { throw .refused(.requestDiffers(request.name, record)) }
    }

    /// The state that a step leads to; refuses one that cannot be taken.
    func state(after step: QualificationStep, of row: QualificationRow) throws(Stop) -> QualificationState {
        guard let next = step.leads(from: row.state) else { throw .refused(.step(step, row.id, row.state)) }
        return next
    }

    /// Refuses an officer whose own account a record is of.
    mutating func checkConflict(_ own: ID?, _ row: QualificationRow) throws(Stop) {
        guard let own, try rows.accountNames.get(own)?.number == row.account else { return }
        throw .refused(.qualificationOwn(row.id))
    }
}
