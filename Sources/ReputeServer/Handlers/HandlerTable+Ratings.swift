import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addRatings() {
        addCommand(RatingSubmit.self) { RatingReceipt($0) }
        addCommand(RatingRevise.self) { RemarkReceipt($0) }
        addCommand(RatingAppend.self) { RemarkReceipt($0) }
        addCommand(RatingReply.self) { RemarkReceipt($0) }
        addCommand(RatingRequestRevision.self) { RevisionRequestReceipt($0) }
        addCommand(RatingVote.self) { VoteReceipt($0) }
        addCommand(RatingUnscore.self) { RemarkReceipt($0) }
        addCommand(RatingRestore.self) { RemarkReceipt($0) }
        addCommand(RatingHide.self) { RemarkReceipt($0) }
        addCommand(RatingUnhide.self) { RemarkReceipt($0) }
        answer(RatingGet.self) { (params, call) throws(Refusal) in
            let viewer = Viewer(roles: call.peer.roles, speaker: params.speaker)
            return switch params.key {
            case .rating(let rating): try call.reader.ratings(rating, for: viewer)
            case .order(let order): try call.reader.ratings(ofOrder: order, for: viewer)
            }
        }
        answer(RatingList.self) { (params, call) throws(Refusal) in
            let (after, viewer) = (
                try RatingCursor.read(params.after), Viewer(roles: call.peer.roles, speaker: params.speaker)
            )
            return RatingList.Result(
                params.given
                    ? try call.reader.ratings(
                        givenBy: params.subject, as: params.role, value: params.value, withText: params.withText,
                        after: after, limit: params.limit, for: viewer)
                    : try call.reader.ratings(
                        of: params.subject, role: params.role, value: params.value, withText: params.withText,
                        after: after, limit: params.limit, for: viewer))
        }
    }
}

extension RatingList.Result {
    /// A page as it is answered.
    init(_ page: RatingPage) { self.init(ratings: page.ratings, next: page.next?.text) }
}
