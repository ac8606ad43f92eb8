import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addQualifications() {
        addCommand(QualificationDraft.self) { $0 }
        addCommand(QualificationSubmit.self) { $0 }
        addOfficerCommand(QualificationVerify.self)
        addOfficerCommand(QualificationReturn.self)
        addOfficerCommand(QualificationSuspend.self)
        addOfficerCommand(QualificationResume.self)
        addOfficerCommand(QualificationRevoke.self)
        answer(QualificationCheck.self) { (params, call) throws(Refusal) in
            try call.reader.admissions(
                of: params.sellers, to: params.category, at: params.at, withProtection: params.wantsProtection)
        }
        answer(QualificationGet.self) { (params, call) throws(Refusal) in
            switch params {
            case .record(let id): [try call.reader.qualification(id, showsNumber: call.showsNumbers)]
            case .account(let account):
                try call.reader.qualifications(of: account, showsNumber: call.showsNumbers)
            }
        }
        answer(QualificationList.self) { (params, call) throws(Refusal) in
            let work: QualificationWork =
                switch params.work {
                case .submitted: .submitted
                case .ending: .ending(days: params.days)
                case .review: .review
                }
            let page = try call.reader.qualifications(
                toDo: work, type: params.type, after: try WorkCursor.read(params.after),
                limit: params.limit, showsNumber: call.showsNumbers)
            return QualificationList.Result(qualifications: page.qualifications, next: page.next?.text)
        }
    }
}

extension Call {
    /// Whether the peer is shown the numbers of licences, which are nobody's business but the officers'.
    var showsNumbers: Bool { !peer.roles.isDisjoint(with: [.officer, .admin]) }
}
