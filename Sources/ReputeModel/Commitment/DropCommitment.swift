internal import ReputeJSON

/// `commitment.drop`: a seller gives a commitment up. It holds for orders created up to its end, which is so many days off
/// as the policy in force says.
public struct DropCommitment: Command {
    /// The seller.
    public let seller: ID
    /// The commitment's name.
    public let commitment: String
    /// The account the caller speaks for; nil: the seller.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Gives a commitment up.
    public init(seller: ID, commitment: String, as speaker: ID? = nil, key: ID) {
        self.seller = seller
        self.commitment = commitment
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CommitmentReply {
        let request = KeyedRequest("commitment.drop", key: key) { json in
            json.member("commitment", commitment)
            json.member("seller", seller)
        }
        if let speaker, speaker != seller { throw .refused(.commitmentOther(speaker, seller)) }
        d.rows.accountNames.want(seller)
        if let seq = try d.earlier(request) { return try d.repeated(seller, commitment, seq: seq) }
        guard let account = try d.rows.accountNames.get(seller)?.number,
            let row = try d.rows.commitments(of: account).first(where: { $0.code == commitment })
        else { throw .refused(.commitmentNotTaken(seller, commitment)) }
        let (seq, ends) = try d.drop(row)
        d.keep(request, seq: seq)
        return CommitmentReply(commitment: row.id, seq: seq, ends: ends, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func drop(_ row: CommitmentRow) throws(Stop) -> (seq: Int64, ends: Instant) {
        if let ends = row.periods.last?.dropped?.at { throw .refused(.commitmentDropped(row.id, row.code, ends)) }
        let ends = now + Int64(policyInForce.commitment.noticeDays) * Instant.day
        try gathered()
        return (record(CommitmentDropped(commitment: row.seq, ends: ends)), ends)
    }
}

extension CommitmentDropped {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.drop(try d.rows.existing(commitment: commitment))
    }
}

/// What taking a commitment on or giving it up answers.
public struct CommitmentReply: Hashable, Sendable {
    /// The commitment.
    public let commitment: CommitmentID
    /// The seq of the fact that was written.
    public let seq: Int64
    /// When it ends; nil: it was not given up.
    public let ends: Instant?
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(commitment: CommitmentID, seq: Int64, ends: Instant?, isRepeated: Bool) {
        self.commitment = commitment
        self.seq = seq
        self.ends = ends
        self.isRepeated = isRepeated
    }
}
