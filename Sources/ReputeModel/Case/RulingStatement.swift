package import ReputeCrypto
internal import ReputeJSON

/// What an arbitrator signs of a ruling: what was ruled, in which case of which log, and how far that was.
///
/// Its canonical JSON is signed byte for byte, by `ssh-keygen -Y sign` or what does the same.
package struct RulingStatement: Hashable, Sendable {
    /// What signatures of rulings are for: the namespace of PROTOCOL.sshsig.
    package static let namespace = "ruling@repute"

    /// The log's origin: another log may have a case of the same number.
    package let log: String
    package let `case`: CaseID
    /// See ``CaseRow/version``.
    package let version: Int64
    package let side: CaseSide
    package let terms: CaseTerms
    /// The digest of the reasons: see ``digest(ofReasons:salt:)``.
    package let reasons: Digest
    package let clauses: [String]
    package let rests: [Int64]
    /// What it changes besides.
    package let effects: [RulingEffect]

    package init(
        log: String, case: CaseID, version: Int64, side: CaseSide, terms: CaseTerms, reasons: Digest, clauses: [String],
        rests: [Int64], effects: [RulingEffect]
    ) {
        self.log = log
        self.case = `case`
        self.version = version
        self.side = side
        self.terms = terms
        self.reasons = reasons
        self.clauses = clauses
        self.rests = rests
        self.effects = effects
    }

    /// What is to be signed of a ruling in a case as it is shown; nil: its version is not for this viewer. `log`: the
    /// origin of the log's checkpoints; `read`: the version at which it was read, else that at which it is shown.
    package init?(
        _ view: CaseView, read: Int64? = nil, in log: String, for side: CaseSide, _ terms: CaseTerms, reasons: Digest,
        clauses: [String], rests: [Int64]
    ) {
        guard let version = view.version.map({ read ?? $0 }) else { return nil }
        let effect = view.rating.flatMap { $0.follows(terms) ? $0 : nil }
        self.init(
            log: log, case: view.case, version: version, side: side, terms: terms, reasons: reasons,
            clauses: clauses, rests: rests, effects: effect.map { [$0] } ?? [])
    }

    /// What stands in the ledger for reasons, where the salt is known beforehand.
    package static func digest(ofReasons reasons: String, salt: Digest) -> Digest {
        Text(text: reasons, salt: salt).digest
    }

    /// The bytes that are signed: canonical JSON (RFC 8785), without a line break.
    ///
    /// `{"amount"?,"case":31,"clauses"?,"effects":[…],"for":"claimant","log":"…","reasonsDigest":"…","remedy":"refund",
    /// "rests"?,"version":52}`
    package var bytes: [UInt8] {
        var json = JSONWriter(reservingCapacity: 256)
        json.beginObject()
        if let amount = terms.amount { json.member("amount", amount) }
        json.member("case", `case`.seq)
        if !clauses.isEmpty {
            json.key("clauses")
            json.beginArray()
            for clause in clauses { json.string(clause) }
            json.endArray()
        }
        json.key("effects")
        json.beginArray()
        for effect in effects {
            json.beginObject()
            json.member("rating", effect.rating.description)
            json.member("scored", effect.isScored ? 1 : 0)
            json.endObject()
        }
        json.endArray()
        json.member("for", side.rawValue)
        json.member("log", log)
        json.member("reasonsDigest", reasons)
        json.member("remedy", terms.remedy.rawValue)
        json.member("rests", seqs: rests)
        json.member("version", version)
        json.endObject()
        return json.bytes
    }
}

/// What a ruling makes of the rating that a case is about, besides what it grants.
public struct RulingEffect: Hashable, Sendable {
    /// The rating.
    public let rating: RatingID
    /// Whether it counts from then on.
    public let isScored: Bool

    /// An effect from its parts.
    public init(rating: RatingID, isScored: Bool) {
        self.rating = rating
        self.isScored = isScored
    }

    /// Whether a ruling for these terms has it: one takes a rating out of scoring, any other puts it back.
    package func follows(_ terms: CaseTerms) -> Bool { isScored != (terms.remedy == .ratingUnscored) }
}
