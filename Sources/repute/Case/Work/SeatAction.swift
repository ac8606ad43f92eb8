import ReputeModel

/// What the seat has whoever runs it do.
enum SeatAction: Sendable {
    /// Look up what the arbitrator has, and what waits.
    case desk
    /// Look up all there is to see of a case.
    case dossier(CaseID)
    /// Look up a case alone.
    case glance(CaseID)
    /// Do something about a case.
    case send(SeatRequest)
    /// Have somebody write.
    case write(SeatPage)
    /// Draw the whole screen anew.
    case repaint
    /// Stop the program until the shell has it go on.
    case suspend
    /// End.
    case quit
}

/// A page to be written on.
struct SeatPage: Hashable, Sendable {
    /// What it is for.
    let kind: SeatForm.Kind
    /// About which case.
    let `case`: CaseID
    /// What was written before.
    let text: String
    /// What stands below, to be read.
    let notes: [String]
}

/// What came of it.
enum SeatReply: Sendable {
    /// What the arbitrator has, and what waits, at a moment by the service's clock.
    case desk(CaseDesk, at: Instant)
    /// All there is to see of a case, for a user id.
    case dossier(CaseDossier, uid: Int64, at: Instant)
    /// A case alone.
    case glance(CaseView, at: Instant)
    /// It was done, and how far the case is then.
    case done(SeatRequest, CaseReply)
    /// It was not looked up or done.
    case failed(SeatAction, Fault)
    /// What somebody wrote, or why nothing could be written.
    case written(SeatPage, String)
    case unwritten(SeatPage, String)
}

extension SeatReply {
    /// Whether it says what became of something that was to be done.
    var isOfRequest: Bool {
        switch self {
        case .done, .failed(.send, _): true
        default: false
        }
    }
}

/// What happens to the seat.
enum SeatEvent: Sendable {
    /// A key was pressed.
    case key(Key)
    /// Something that was asked for is there.
    case reply(SeatReply)
    /// The screen has another size.
    case resized(ScreenSize)
    /// Time went by.
    case tick
}
