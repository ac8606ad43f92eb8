package import ReputeCrypto
package import ReputeJSON

/// What a step of a case says besides what it makes of it: each kind of step has some of it.
package struct CaseSaid: Hashable, Sendable {
    /// Which side took it; nil: staff did, or it is the storefront's word.
    package var by: CaseSide?
    /// The user id of the arbitrator who took it.
    package var officer: UInt32?
    /// Why: a code.
    package var ground: String?
    /// The digest of what was said with it, which lies in the vault.
    package var text: Digest?
    /// SHA-256 of a file.
    package var file: Digest?
    /// What stands for the caller's id of a payment, a parcel or a ruling.
    package var reference: Token?
    /// To whom it is handed.
    package var to: UInt32?
    /// Until when it holds.
    package var until: Instant?
    /// Whether it answers what the other side showed.
    package var isRebuttal = false
    /// Of a ruling: for whom.
    package var side: CaseSide?
    /// Of a ruling: what is to be done.
    package var terms: CaseTerms?
    /// Of a ruling: the clauses it goes by.
    package var clauses: [String] = []
    /// Of a ruling: the seqs of the facts it rests on.
    package var rests: [Int64] = []
    /// Of a ruling that is signed: the arbitrator's own signature.
    package var signature: SSHSignature?
    /// Of a ruling that is signed: the seq of the fact by which the key was registered that signed it.
    package var signer: Int64?
    /// Of a ruling that is signed: what was signed, byte for byte. See ``RulingStatement``.
    package var statement: String?
    /// Of an appeal that goes to a panel: what stands for the seed that is drawn by.
    package var seed: Digest?
    /// Of a decision that is final: which members of the case's panels voted like it.
    package var jurors: JurorAgreement?
    /// Of a decision: what it makes of the rating the case is about.
    package var rating: CaseRatingChange?
    /// Of a decision: what it makes of the violation the case is about.
    package var sanction: CaseSanctionChange?
    /// What it makes of the rating window of the case's order.
    package var window: CaseWindowChange?
    /// What became of a case that is closed by it.
    package var outcome: CaseOutcome?

    package init() {}

    package init(reading json: JSONNode) throws(FactError) {
        if json["by"] != nil { by = try json.choice("by") }
        officer = try CaseSaid.userID(try json.optionalInteger("officer"))
        ground = try json.optionalString("ground")
        text = try json.optionalDigest("text")
        file = try json.optionalDigest("file")
        reference = try json.optionalToken("reference")
        to = try CaseSaid.userID(try json.optionalInteger("to"))
        until = try json.optionalInstant("until")
        isRebuttal = try json.optionalInteger("rebuttal") == 1
        if json["for"] != nil { side = try json.choice("for") }
        if json["remedy"] != nil { terms = try CaseTerms(reading: json) }
        clauses = try json.list("clauses") { (node) throws(FactError) in
            guard let clause = node.string else { throw FactError("clauses has what is no string") }
            return clause
        }
        rests = try json.seqs("rests")
        signature = try json.optionalSignature("signature")
        signer = try json.optionalInteger("signer")
        statement = try json.optionalString("statement")
        rating = try json.caseRatingChange()
        seed = try json.optionalDigest("seed")
        jurors = try json.jurorAgreement()
        sanction = try json.caseSanctionChange()
        window = try json.caseWindowChange()
        if json["outcome"] != nil { outcome = try json.choice("outcome") }
    }

    /// Writes a fact's body: this, the case, and what the step makes of it.
    func write(to json: inout JSONWriter, of number: Int64, _ move: CaseMove) {
        json.beginObject()
        if let amount = terms?.amount { json.member("amount", amount) }
        if let by { json.member("by", by.rawValue) }
        json.member("case", number)
        if !clauses.isEmpty {
            json.key("clauses")
            json.beginArray()
            for clause in clauses { json.string(clause) }
            json.endArray()
        }
        json.member(clocks: move.clocks)
        if let file { json.member("file", file) }
        if let side { json.member("for", side.rawValue) }
        if move.isFreed { json.member("freed", 1) }
        if let ground { json.member("ground", ground) }
        json.member(jurors: jurors)
        if let officer { json.member("officer", officer) }
        if let outcome { json.member("outcome", outcome.rawValue) }
        json.member(rating: rating)
        if isRebuttal { json.member("rebuttal", 1) }
        if let reference { json.member("reference", reference) }
        if let terms { json.member("remedy", terms.remedy.rawValue) }
        json.member("rests", seqs: rests)
        json.member(sanction: sanction)
        if let seed { json.member("seed", seed) }
        json.member("signature", signature: signature)
        if let signer { json.member("signer", signer) }
        json.member("state", move.state.rawValue)
        if let statement { json.member("statement", statement) }
        if let text { json.member("text", text) }
        if let to { json.member("to", to) }
        if let until { json.member("until", until) }
        json.member(window: window)
        json.endObject()
    }

    static func userID(_ number: Int64?) throws(FactError) -> UInt32? {
        guard let number else { return nil }
        guard let officer = UInt32(exactly: number) else { throw FactError("\(number) is no user id") }
        return officer
    }
}
