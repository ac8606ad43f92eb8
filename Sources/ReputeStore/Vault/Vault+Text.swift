import ReputeCrypto
package import ReputeModel

/// Texts, under the key of their author, so that they go with it; that of a sealed rating in a second box under `seal.key`.
extension Vault {
    private static let findText = SQL(
        """
        SELECT t.sealed, t.wrapped, a.key FROM vault_text t JOIN vault_account a ON a.number = t.author WHERE t.rating = ?1
        """)
    private static let addText = SQL("INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (?1, ?2, ?3, ?4)")
    private static let findKey = SQL("SELECT key FROM vault_account WHERE number = ?1")
    private static let findWrapped = SQL("SELECT sealed FROM vault_text WHERE rating = ?1 AND wrapped = 1")
    private static let unwrap = SQL("UPDATE vault_text SET wrapped = 0, sealed = ?2 WHERE rating = ?1")

    /// A text; nil when there is none, its author was erased, or its rating is sealed and `seal.key` not at hand.
    package func text(_ rating: Int64) throws(StoreError) -> Text? {
        let s = try db.statement(Vault.findText)
        s.bind(1, rating)
        defer { s.reset() }
        guard try s.step(), let key = try keyring.accountKey(s.integer(2)) else { return nil }
        var box = s.bytes(0)
        if s.integer(1) != 0 {
            guard let seal else { return nil }
            box = try open(box, seal, .sealedText, rating)
        }
        let plain = try open(box, key, .text, rating)
        guard let salt = Digest(plain.prefix(32)) else { throw damaged("text", rating) }
        return Text(text: String(decoding: plain.dropFirst(32), as: UTF8.self), salt: salt)
    }

    func write(_ text: Text, of rating: Int64, author: Int64, isSealed: Bool) throws(StoreError) {
        let find = try db.statement(Vault.findKey)
        find.bind(1, author)
        defer { find.reset() }
        guard try find.step(), let key = try keyring.accountKey(find.integer(0)) else {
            throw damaged("author", author)
        }
        var box = try sealed(text.salt.bytes + Array(text.text.utf8), key, .text, rating)
        if isSealed {
            guard let seal else { throw damaged("seal key for rating", rating) }
            box = try sealed(box, seal, .sealedText, rating)
        }
        let s = try db.statement(Vault.addText)
        s.bind(1, rating)
        s.bind(2, author)
        s.bind(3, isSealed ? 1 : 0)
        s.bind(4, box)
        try s.run()
    }

    /// Takes the outer box off a revealed rating's text, if it has one. One that is damaged stays as it is: the rating is
    /// revealed all the same, and a verification of the vault tells.
    func unseal(textOf rating: Int64) throws(StoreError) {
        let find = try db.statement(Vault.findWrapped)
        find.bind(1, rating)
        defer { find.reset() }
        guard try find.step() else { return }
        guard let seal else { throw damaged("seal key for rating", rating) }
        guard let box = try? open(find.bytes(0), seal, .sealedText, rating) else { return }
        find.reset()
        let s = try db.statement(Vault.unwrap)
        s.bind(1, rating)
        s.bind(2, box)
        try s.run()
    }
}
