import ReputeCrypto
import ReputeJSON
import ReputeModel

/// What shows anybody, without the service, who ruled in a case and what: the statement that was signed and its signature as
/// `ssh-keygen` takes them, and the facts in which both stand, with the proofs that these are in the log.
struct CaseProof: Sendable {
    /// The files of it.
    enum File: String, CaseIterable, Sendable {
        case statement = "statement.json"
        case signature = "statement.json.sig"
        case signers = "allowed_signers"
        /// The fact of the ruling, and its proof.
        case ruling = "inclusion.json"
        /// The fact by which the key was registered, and its proof.
        case key = "registration.json"
        case checkpoint
        case words = "VERIFY.txt"
    }

    let `case`: CaseID
    /// The user id of who ruled.
    let officer: Int64
    /// What was signed.
    let statement: [UInt8]
    let signature: SSHSignature
    /// Whether the key itself signed, when it was registered, that it is this arbitrator's.
    let isKeyProved: Bool
    /// What the arbitrator is called in the file of allowed signers.
    let principal: String

    /// Takes the facts of a ruling and of its key.
    ///
    /// - Throws: ``Fault/unsound(_:)`` unless they are that, say the same as the statement, and the signature is by the key
    ///   over it.
    init(ruling line: String, key keyLine: String, origin: String) throws(Fault) {
        let ruling = try CaseProof.fact(line, "case.ruled")
        let registered = try CaseProof.fact(keyLine, "arbitrator.registered")
        guard let number = ruling.body["case"]?.integer, let officer = ruling.body["officer"]?.integer,
            let signer = ruling.body["signer"]?.integer, let statement = ruling.body["statement"]?.stringUTF8,
            let blob = ruling.body["signature"]?.stringUTF8.flatMap({ Base64.decode($0) })
        else { throw .unsound(["fact \(ruling.seq) is no ruling that was signed"]) }
        guard registered.seq == signer, signer < ruling.seq, ruling.uid == officer,
            let uid = UInt32(exactly: officer), registered.body["officer"]?.integer == officer,
            let bytes = registered.body["publicKey"]?.stringUTF8.flatMap({ Base64.decode($0) })
        else { throw .unsound(["fact \(registered.seq) is not that by which user id \(officer) registered the key"]) }
        do throws(SSHError) {
            let own = try SSHSignature(blob: blob)
            let key = try SSHPublicKey(bytes: bytes)
            try own.requireValid(for: statement, by: key, namespace: RulingStatement.namespace)
            signature = own
        } catch {
            throw .unsound(["the ruling is not signed as it says: \(error)"])
        }
        let owned = RegistrationStatement(log: origin, officer: uid, key: signature.key)
        isKeyProved = try CaseProof.isProved(owned, registered.body)
        // Before keys signed that themselves, each arbitrator registered its own.
        guard isKeyProved || registered.uid == officer else {
            throw .unsound(["fact \(registered.seq), by which the key was registered, is not by user id \(officer)"])
        }
        try CaseProof.check(statement, against: ruling.body, in: origin)
        self.case = CaseID(seq: number)
        self.officer = officer
        self.statement = statement
        let name = origin.utf8.map { CaseProof.isPlain($0) ? $0 : UInt8(ascii: "-") }
        principal = "arbitrator-\(officer)@\(String(decoding: name, as: UTF8.self))"
    }

    /// The fact by which the key of a ruling was registered.
    ///
    /// - Throws: ``Fault/unsound(_:)`` when the line is no signed ruling.
    static func signer(ofRuling line: String) throws(Fault) -> Int64 {
        let ruling = try fact(line, "case.ruled")
        guard let signer = ruling.body["signer"]?.integer else {
            throw .unsound(["fact \(ruling.seq) is no ruling that was signed"])
        }
        return signer
    }

    /// The files that `ssh-keygen` takes.
    func signed() throws(Fault) -> [(file: File, bytes: [UInt8])] {
        let line: String
        do throws(SSHError) {
            line = try signature.key.allowedSigner(principal: principal, namespaces: [RulingStatement.namespace])
        } catch {
            throw .unsound(["\(error)"])
        }
        return [
            (.statement, statement), (.signature, Array(signature.armored.utf8)),
            (.signers, Array((line + "\n").utf8)),
        ]
    }

    /// How the signature is checked, to be pasted.
    var command: String {
        "ssh-keygen -Y verify -f \(File.signers.rawValue) -I \(principal) -n \(RulingStatement.namespace)"
            + " -s \(File.signature.rawValue) < \(File.statement.rawValue)"
    }

    /// What to do with the files.
    var words: String {
        """
        Case \(`case`): what user id \(officer) ruled, signed by its own SSH key.

        1. That the key signed the statement (OpenSSH 8.1 or later), in this folder:

        \(command)

        2. That the statement stands in the log, and that the key is that of user id
        \(officer), where log.vkey is the log's own key:

        repute case verify . --key log.vkey

        By other means: inclusion.json has the fact of the ruling as a string, `fact`.
        Its body.statement is statement.json, byte for byte:

        jq -j '.fact|fromjson|.body.statement' inclusion.json | cmp - statement.json

        Its body.signature is the signature in base64, and its body.signer the seq of
        the fact in registration.json, whose body.publicKey are the 32 bytes of the key
        in base64\(isKeyProved ? CaseProof.proved : ""). Each fact, as UTF-8, is a leaf of an RFC 6962 tree, that of seq n at
        place n - 1 of `size`; `proof` leads from it to the root in `checkpoint`, which
        is a signed note (c2sp.org/tlog-checkpoint).

        """
    }

    /// What of a ruling stands both in its fact and in what was signed, by the names there.
    private static let shared: [(signed: String, said: String)] = [
        ("amount", "amount"), ("case", "case"), ("clauses", "clauses"), ("for", "for"), ("reasonsDigest", "text"),
        ("remedy", "remedy"), ("rests", "rests"),
    ]

    private static func check(_ statement: [UInt8], against body: JSONNode, in origin: String) throws(Fault) {
        guard let root = (try? JSONDocument(parsing: statement))?.root, var signed = JSONValue(root).objectValue else {
            throw .unsound(["what was signed is not JSON"])
        }
        func compare(_ name: String, _ said: JSONValue?) throws(Fault) {
            if signed.removeValue(forKey: name) != said {
                throw .unsound(["what was signed says otherwise than the fact of the ruling: \(name)"])
            }
        }
        for name in shared { try compare(name.signed, body[key: name.said].map { JSONValue($0) }) }
        try compare("effects", .array(effects(of: body)))
        guard signed.removeValue(forKey: "log") == .string(origin) else {
            throw .unsound(["what was signed is for another log than \(origin)"])
        }
        // How far the case was stands nowhere else.
        guard signed.removeValue(forKey: "version")?.integerValue != nil, signed.isEmpty else {
            throw .unsound(["what was signed says more than a ruling does, or not how far the case was"])
        }
    }

    /// What the fact of a ruling makes of a rating, as it is signed.
    private static func effects(of body: JSONNode) -> [JSONValue] {
        guard let change = body["rating"], let rating = change["rating"]?.integer else { return [] }
        return [["rating": .string("r\(rating)"), "scored": .integer(change["restores"] == nil ? 0 : 1)]]
    }

    /// A fact of this kind, and who wrote it.
    private static func fact(
        _ line: String, _ kind: String
    ) throws(Fault) -> (seq: Int64, uid: Int64?, body: JSONNode) {
        guard let root = (try? JSONDocument(parsing: Array(line.utf8)))?.root, let seq = root["seq"]?.integer,
            let body = root["body"], root["kind"]?.string == kind
        else { throw .unsound(["this is no fact of the kind \(kind): \(line.prefix(64))"]) }
        return (seq, root["actor"]?["uid"]?.integer, body)
    }

    /// Whether a letter of the log's name can stand in that of a signer.
    private static func isPlain(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
