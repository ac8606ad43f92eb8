internal import ReputeCrypto
internal import ReputeJSON

/// `commitment.take`: a seller takes on what the policy in force offers, for orders created from now on.
public struct TakeCommitment: Command {
    /// The seller. It need not have traded here.
    public let seller: ID
    /// Its name in the policy in force.
    public let commitment: String
    /// The account the caller speaks for; nil: the seller.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Takes a commitment on.
    public init(seller: ID, commitment: String, as speaker: ID? = nil, key: ID) {
        self.seller = seller
        self.commitment = commitment
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CommitmentReply {
        let request = KeyedRequest("commitment.take", key: key) { json in
            json.member("commitment", commitment)
            json.member("seller", seller)
        }
        if let speaker, speaker != seller { throw .refused(.commitmentOther(speaker, seller)) }
        d.rows.accountNames.want(seller)
        if let seq = try d.earlier(request) { return try d.repeated(seller, commitment, seq: seq) }
        let known = try d.rows.accountNames.get(seller)
        let before = try d.checkTaking(commitment, known?.number, seller)
        try d.gathered()
        if let before {
            let seq = d.record(CommitmentTaken(.again(before.seq), code: commitment))
            d.keep(request, seq: seq)
            return CommitmentReply(commitment: before.id, seq: seq, ends: nil, isRepeated: false)
        }
        let account = d.introduce(seller, known, as: .seller)
        // Nothing can be on record under a number that is made only now.
        if known == nil { d.rows.commitmentsOf.learn(account.row.number, []) }
        let seq = d.record(CommitmentTaken(.first(account.row.handle), code: commitment))
        if let write = account.write { d.keep(write) }
        d.keep(request, seq: seq)
        return CommitmentReply(commitment: CommitmentID(seq: seq), seq: seq, ends: nil, isRepeated: false)
    }
}

extension Deciding {
    /// Checks that an account may take a commitment on. Answers the one it had before.
    fileprivate mutating func checkTaking(
        _ code: String, _ account: Int64?, _ id: ID
    ) throws(Stop) -> CommitmentRow? {
        let kinds = policyInForce.commitment.kinds
        guard kinds[code] != nil else { throw .refused(.commitmentUnknown(code, kinds.keys.sorted())) }
        guard let account else { return nil }
        if let since = try rows.life(of: account)[closed: .seller] {
            throw .refused(.accountClosed(id, .seller, since, at: "seller"))
        }
        let all = try rows.commitments(of: account)
        guard let row = all.first(where: { $0.code == code }) else {
            guard all.count < CommitmentLimits.ofSeller else { throw .refused(.commitmentsFull(all.count)) }
            return nil
        }
        if row.isInForce(at: now) {
            guard let ends = row.periods.last?.dropped?.at else { throw .refused(.commitmentTaken(row.id, code)) }
            throw .refused(.commitmentEnding(row.id, code, ends))
        }
        guard row.periods.count < CommitmentLimits.periods else {
            throw .refused(.commitmentTakenOften(row.id, code, row.periods.count))
        }
        return row
    }

    /// What a request about a seller's commitment answered, with what it is now.
    mutating func repeated(_ seller: ID, _ code: String, seq: Int64) throws(Stop) -> CommitmentReply {
        guard let account = try rows.accountNames.get(seller)?.number,
            let row = try rows.commitments(of: account).first(where: { $0.code == code })
        else { throw .refused(.brokenLedger("fact \(seq), which left no commitment")) }
        return CommitmentReply(commitment: row.id, seq: seq, ends: row.periods.last?.dropped?.at, isRepeated: true)
    }
}

extension CommitmentTaken {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        switch subject {
        case .first(let account):
            let known = try d.rows.accounts.get(account)?.number
            if let before = try d.checkTaking(code, known, .number(known ?? 0)) {
                d.record(CommitmentTaken(.again(before.seq), code: code))
            } else {
                d.record(CommitmentTaken(.first(account), code: code))
            }
        case .again(let seq):
            let row = try d.rows.existing(commitment: seq)
            guard let before = try d.checkTaking(row.code, row.account, .number(row.account)) else {
                throw .refused(.brokenLedger("commitment k\(seq), which its account does not have"))
            }
            d.record(CommitmentTaken(.again(before.seq), code: row.code))
        }
    }
}
