package import ReputeCrypto
internal import ReputeJSON

/// What a sealed vote says: kept in the vault until its panel is over, published then.
package struct Ballot: Hashable, Sendable {
    package let choice: PanelChoice
    /// 32 random bytes.
    package let salt: Digest
    /// The user id that gave it, to whom alone its repeat may be confirmed. Never published; nil in what is.
    package let submitter: UInt32?

    package init(choice: PanelChoice, salt: Digest, submitter: UInt32? = nil) {
        self.choice = choice
        self.salt = salt
        self.submitter = submitter
    }

    /// SHA-256("repute vote v1" ‖ 0 ‖ salt ‖ canonical `{"case","for","juror"}`): what stands in the ledger for a vote.
    package func commitment(case number: Int64, juror: Int64) -> Digest {
        var json = JSONWriter(reservingCapacity: 96)
        json.beginObject()
        json.member("case", number)
        json.member("for", choice.rawValue)
        json.member("juror", juror)
        json.endObject()
        var hasher = SHA256Hasher()
        hasher.update(Ballot.tag)
        hasher.update(salt)
        hasher.update(json.bytes)
        return hasher.finalize()
    }

    private static let tag = Array("repute vote v1\0".utf8)
}

/// A vote's opening, as the end of its panel publishes it.
package struct OpenedVote: Hashable, Sendable {
    /// The member's number.
    package let juror: Int64
    /// Without whoever gave it.
    package let ballot: Ballot

    package init(juror: Int64, ballot: Ballot) {
        self.juror = juror
        self.ballot = Ballot(choice: ballot.choice, salt: ballot.salt)
    }

    init(reading json: JSONNode) throws(FactError) {
        juror = try json.integer("juror")
        ballot = Ballot(choice: try json.choice("for"), salt: try json.digest("salt"))
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("for", ballot.choice.rawValue)
        json.member("juror", juror)
        json.member("salt", ballot.salt)
        json.endObject()
    }
}

extension JSONWriter {
    /// The member `votes`; left out when there are none.
    mutating func member(votes: [OpenedVote]) {
        if votes.isEmpty { return }
        key("votes")
        beginArray()
        for vote in votes { vote.write(to: &self) }
        endArray()
    }
}

extension JSONNode {
    /// The member `votes`; none when it is absent.
    func openedVotes() throws(FactError) -> [OpenedVote] {
        try list("votes") { (node) throws(FactError) in try OpenedVote(reading: node) }
    }
}
