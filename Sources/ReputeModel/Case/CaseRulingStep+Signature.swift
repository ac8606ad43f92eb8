internal import ReputeCrypto

extension CaseRulingStep {
    /// Refuses a ruling that has to be signed and is not, and one whose signature is not the arbitrator's own over what is
    /// ruled, as the case is now.
    package static func attest(_ said: inout CaseSaid, _ scene: CaseScene, _ d: inout Deciding) throws(Stop) {
        guard let side = said.side, let terms = said.terms, let reasons = said.text else { return }
        guard let signature = said.signature else {
            if let amount = terms.amount, scene.policy.house.wantsSignature(terms) {
                throw .refused(.rulingUnsigned(scene.row.id, amount))
            }
            return
        }
        guard let own = try d.rows.arbitrators.get(scene.uid)?.current else {
            throw .refused(.rulingKeyUnknown(scene.uid))
        }
        guard let log = d.rows.policies.origin else { throw .refused(.brokenLedger("a log without a name")) }
        // To check a signature is dear.
        try d.gathered()
        let effect = said.rating.map { change in
            RulingEffect(rating: RatingID(seq: change.rating), isScored: change.restores != nil)
        }
        let statement = RulingStatement(
            log: log, case: scene.row.id, version: scene.row.version, side: side, terms: terms, reasons: reasons,
            clauses: said.clauses, rests: said.rests, effects: effect.map { [$0] } ?? [])
        try check(signature, by: own.key, over: statement)
        said.signer = own.registered.seq
        said.statement = String(decoding: statement.bytes, as: UTF8.self)
    }

    private static func check(
        _ signature: SSHSignature, by key: SSHPublicKey, over statement: RulingStatement
    ) throws(Stop) {
        // In a fact that was forged: a command has looked.
        guard signature.reserved.isEmpty else {
            throw .refused(.brokenLedger("a signature that says more than a ruling's does"))
        }
        do throws(SSHError) {
            try signature.requireValid(for: statement.bytes, by: key, namespace: RulingStatement.namespace)
        } catch {
            switch error {
            case .otherKey(let expected, let found): throw .refused(.rulingOtherKey(expected, found))
            case .otherNamespace(let expected, let found): throw .refused(.rulingOtherNamespace(expected, found))
            default: throw .refused(.rulingBad(statement))
            }
        }
    }
}
