import ReputeCrypto
import ReputeJSON
import ReputeModel

/// That the key of a ruling is the arbitrator's, as the key itself says.
extension CaseProof {
    /// Whether the fact that registered a key has its own signature of that; one of before has none.
    ///
    /// - Throws: ``Fault/unsound(_:)`` when it is not by the key over the statement.
    static func isProved(_ statement: RegistrationStatement, _ body: JSONNode) throws(Fault) -> Bool {
        guard let node = body["signature"] else { return false }
        let blob = node.stringUTF8.flatMap { Base64.decode($0) } ?? []
        do throws(SSHError) {
            try SSHSignature(blob: blob).requireValid(
                for: statement.bytes, by: statement.key, namespace: RegistrationStatement.namespace)
        } catch {
            throw .unsound(["the registration is not signed by the key: \(error)"])
        }
        return true
    }

    /// What else the fact of the key says.
    static let proved = """
        , and whose body.signature is the key's own signature
        for \(RegistrationStatement.namespace) over {"log":…,"officer":…,"publicKey":…}
        """
}
