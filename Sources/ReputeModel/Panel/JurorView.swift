/// A juror as it is shown.
public struct JurorView: Hashable, Sendable {
    /// The account, by the caller's id; nil: it was erased.
    public let account: ID?
    /// Its number, by which facts call it.
    public let juror: Int64
    /// When it enlisted, or did again.
    public let enlisted: Instant
    /// When it left; nil: it did not.
    public let left: Instant?
    /// How often it was drawn.
    public let drawn: Int
    /// How often it voted, abstentions included.
    public let voted: Int
    /// How often it abstained, in panels that are over.
    public let abstained: Int
    /// How often it voted as was finally decided.
    public let agreed: Int
    /// How often it voted for the other side.
    public let differed: Int
    /// In how many cases it is to vote.
    public let waiting: Int

    /// A juror from its parts.
    public init(
        account: ID?, juror: Int64, enlisted: Instant, left: Instant?, drawn: Int, voted: Int, abstained: Int,
        agreed: Int, differed: Int, waiting: Int
    ) {
        self.account = account
        self.juror = juror
        self.enlisted = enlisted
        self.left = left
        self.drawn = drawn
        self.voted = voted
        self.abstained = abstained
        self.agreed = agreed
        self.differed = differed
        self.waiting = waiting
    }

    package init(_ row: JurorRow, account: ID?) {
        self.init(
            account: account, juror: row.number, enlisted: row.enlisted.at, left: row.left?.at, drawn: row.drawn,
            voted: row.voted, abstained: row.abstained, agreed: row.agreed, differed: row.differed,
            waiting: row.waiting.count)
    }
}

/// A case in which somebody is to vote.
public struct SeatView: Hashable, Sendable {
    /// The case.
    public let `case`: CaseID
    /// A cause of the policy's.
    public let cause: String
    /// When the panel was drawn.
    public let drawn: Instant
    /// When it is over without a decision; nil: its clocks stand still, because another body has the case.
    public let ends: Instant?

    /// A seat from its parts.
    public init(case: CaseID, cause: String, drawn: Instant, ends: Instant?) {
        self.case = `case`
        self.cause = cause
        self.drawn = drawn
        self.ends = ends
    }

    /// The seat of a member who has not voted; nil: no panel of the case votes.
    package init?(_ row: CaseRow) {
        guard let panel = row.panel, panel.isVoting, let drawn = panel.drawn else { return nil }
        self.init(
            case: row.id, cause: row.cause, drawn: drawn.at, ends: row.clocks.first { $0.clock == .hard }?.ends)
    }
}
