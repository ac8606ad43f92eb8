internal import ReputeCrypto
internal import ReputeJSON

extension JSONNode {
    /// A signature as SSH has it on the wire, in base64, that may be absent.
    func optionalSignature(_ key: StaticString) throws(FactError) -> SSHSignature? {
        guard let node = self[key] else { return nil }
        guard let blob = node.stringUTF8.flatMap({ Base64.decode($0) }) else {
            throw FactError("\(key) is not base64")
        }
        do throws(SSHError) {
            return try SSHSignature(blob: blob)
        } catch {
            throw FactError("\(key) is none: \(error)")
        }
    }
}

extension JSONWriter {
    /// A member with a signature as SSH has it on the wire; left out when there is none.
    mutating func member(_ key: StaticString, signature: SSHSignature?) {
        guard let signature else { return }
        self.key(key)
        base64(signature.blob)
    }
}

/// What is wrong with a text that is to be a signature, in words.
struct UnfitSignature: Error {
    let problem: String
}

extension SSHSignature {
    /// Reads the armored text of a signature. Refuses what is none, and one that says more than we know of.
    static func plain(_ text: String) throws(UnfitSignature) -> SSHSignature {
        let signature: SSHSignature
        do throws(SSHError) {
            signature = try SSHSignature(armored: text)
        } catch {
            throw UnfitSignature(problem: error.description)
        }
        // OpenSSH leaves it empty, and would not check it.
        guard signature.reserved.isEmpty else {
            throw UnfitSignature(
                problem: "The signature reserves \(signature.reserved.count) bytes; leave them out.")
        }
        return signature
    }
}
