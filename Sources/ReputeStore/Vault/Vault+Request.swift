import ReputeCrypto
package import ReputeModel

/// What became of requests, by their callers' keys, which stand nowhere in the clear.
extension Vault {
    private static let find = SQL("SELECT seq, sealed FROM vault_request WHERE digest = ?1")
    private static let add = SQL("INSERT INTO vault_request (digest, seq, sealed) VALUES (?1, ?2, ?3)")

    /// What became of a request; nil when it never came.
    package func request(_ name: RequestName) throws(StoreError) -> RequestRow? {
        let s = try db.statement(Vault.find)
        s.bind(1, digest(request: name))
        defer { s.reset() }
        guard try s.step() else { return nil }
        let seq = s.integer(0)
        guard let content = Digest(try open(s.bytes(1), keyring.service.sealing, .request, seq)) else {
            throw damaged("request", seq)
        }
        return RequestRow(seq: seq, content: content)
    }

    func write(_ row: RequestRow, of name: RequestName) throws(StoreError) {
        let s = try db.statement(Vault.add)
        s.bind(1, digest(request: name))
        s.bind(2, row.seq)
        s.bind(3, try sealed(row.content.bytes, keyring.service.sealing, .request, row.seq))
        try s.run()
    }

    private func digest(request name: RequestName) -> [UInt8] {
        let bytes = Array(name.method.utf8) + [0] + name.key.utf8
        return Token(truncating: keyring.service.naming.authenticate(tag: "request", bytes)).bytes
    }
}
