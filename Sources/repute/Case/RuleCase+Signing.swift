import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeWire

extension RuleCase {
    /// The same ruling, signed in the case as it was read, in the log that the service has. `file`: that of the arbitrator's
    /// own SSH key; a passphrase may be asked for at the terminal.
    ///
    /// Where the case changed since it was read, the service refuses what is signed here, and says what changed; or it took
    /// the very same before, and says so.
    func signed(with file: String, _ session: Session) async throws(Fault) -> RuleCase {
        guard let version else { throw .usage("it is not said at which version \(`case`) was read") }
        let cases = try await session.call(CaseGet.self, CaseGet.Params(.id(`case`)))
        let log = try SignedHead(try await session.call(LedgerHead.self, NoParams())).checkpoint.origin
        let salt = RandomBytes.make(Digest.byteCount)
        let digest = Digest(salt).map { RulingStatement.digest(ofReasons: reasons, salt: $0) }
        guard let view = cases.first, let digest,
            let statement = RulingStatement(
                view, read: version, in: log, for: side, CaseTerms(remedy, amount), reasons: digest, clauses: clauses,
                rests: rests)
        else { throw .usage("the service does not say how far \(`case`) is: only arbitrators are told") }
        let text = try SSHKeygen.sign(statement.bytes, with: file, namespace: RulingStatement.namespace)
        return RuleCase(
            case: `case`, for: side, remedy: remedy, amount: amount, reasons: reasons, clauses: clauses, rests: rests,
            signature: RulingSignature(version: version, salt: salt, text: text), key: key)
    }
}
