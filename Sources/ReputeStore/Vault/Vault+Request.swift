import ReputeCrypto
package import ReputeModel

/// What became of requests, by their callers' keys, which stand nowhere in the clear.
extension Vault {
    private static let find = SQL("SELECT seq, sealed FROM vault_request WHERE digest = ?1")
    private static let add = SQL("INSERT INTO vault_request (digest, seq, sealed) VALUES (?1, ?2, ?3)")

    /// What became of a request; nil when it never came.
    package func request(_ name: RequestName) throws(StoreError) -> RequestRow? {
        let s = try db.statement(Vault.find)
        let digest = digest(request: name)
        s.bind(1, digest)
        defer { s.reset() }
        guard try s.step() else { return nil }
        let seq = s.integer(0)
        guard let content = Digest(try open(s.bytes(1), request: seq, digest)) else {
            throw damaged("request", seq)
        }
        return RequestRow(seq: seq, content: content)
    }

    /// Opens what is kept of every request, and tells of each that cannot be. Answers how many there are.
    package func checkRequests(_ tell: (String) -> Void) throws(StoreError) -> Int64 {
        let s = try db.statement("SELECT seq, sealed, digest FROM vault_request")
        defer { s.reset() }
        var count: Int64 = 0
        while try s.step() {
            count += 1
            do throws(StoreError) {
                _ = try open(s.bytes(1), request: s.integer(0), s.bytes(2))
            } catch {
                tell(error.message)
            }
        }
        return count
    }

    func write(_ row: RequestRow, of name: RequestName) throws(StoreError) {
        let s = try db.statement(Vault.add)
        let digest = digest(request: name)
        s.bind(1, digest)
        s.bind(2, row.seq)
        s.bind(3, try sealed(row.content.bytes, keyring.service.sealing, .request, row.seq, boundTo: digest))
        try s.run()
    }

    /// The box is bound to the digest that it is found by, since nothing else tells of a damaged one: its request would
    /// be carried out again. Versions before deposits did not bind it.
    private func open(_ box: [UInt8], request seq: Int64, _ digest: [UInt8]) throws(StoreError) -> [UInt8] {
        do {
            return try open(box, keyring.service.sealing, .request, seq, boundTo: digest)
        } catch {
            return try open(box, keyring.service.sealing, .request, seq)
        }
    }

    private func digest(request name: RequestName) -> [UInt8] {
        let bytes = Array(name.method.utf8) + [0] + name.key.utf8
        return Token(truncating: keyring.service.naming.authenticate(tag: "request", bytes)).bytes
    }
}
