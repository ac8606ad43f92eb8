import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute qualification …`
struct QualificationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qualification", abstract: "Who may sell what: records, their verification, admission.",
        discussion: """
            A seller's side drafts a record and submits it; an officer verifies it, or returns it with a reason. It counts \
            from then to its last day, unless it is suspended or revoked. What a category takes is the policy's: \
            repute policy show.

            Try:
              repute qualification check s-1 s-2 --category food
              repute qualification list submitted
              repute qualification show s-1
            """,
        subcommands: [
            QualificationCheckCommand.self, QualificationShowCommand.self, QualificationListCommand.self,
            QualificationDraftCommand.self, QualificationSubmitCommand.self, QualificationVerifyCommand.self,
            QualificationRulingCommand<QualificationReturn>.self, QualificationRulingCommand<QualificationSuspend>.self,
            QualificationRulingCommand<QualificationResume>.self, QualificationRulingCommand<QualificationRevoke>.self,
        ])

    /// What a step says for people.
    static func lines(_ reply: QualificationReply) -> [String] {
        let again = reply.isRepeated ? ", as was said before" : ""
        return ["record \(reply.qualification) is \(reply.state.rawValue)\(again), fact \(reply.seq)"]
    }
}

extension QualificationList.Work: ExpressibleByArgument {}
