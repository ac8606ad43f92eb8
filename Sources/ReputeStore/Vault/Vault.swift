package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// What must be forgettable or secret, encrypted, in the tables `vault_*`. One on each connection.
package final class Vault {
    let db: Connection
    let keyring: Keyring
    /// The key of sealed ratings, and of panels' votes and seeds; nil when `seal.key` is not at hand, so that none can
    /// be opened.
    let seal: SecretKey?
    private var nonces = NonceSource()
    /// Digests of orders' names that were looked up and named nothing: most are written next.
    private var unused: [ID: [UInt8]] = [:]

    package init(_ db: Connection, keyring: Keyring, seal: SecretKey?) {
        self.db = db
        self.keyring = keyring
        self.seal = seal
    }

    // MARK: Names

    /// What stands in facts for an item, a carrier, a payment, a case or a ruling.
    package func token(_ id: ID) -> Token {
        Token(truncating: keyring.service.naming.authenticate(tag: "item", id.utf8))
    }

    private func digest(account id: ID) -> [UInt8] {
        Token(truncating: keyring.service.naming.authenticate(tag: "account", id.utf8)).bytes
    }

    private func digest(order id: ID) -> [UInt8] {
        Token(truncating: keyring.service.naming.authenticate(tag: "order", id.utf8)).bytes
    }

    /// The number of the account a caller's id names.
    package func accountNumber(_ id: ID) throws(StoreError) -> Int64? {
        let s = try db.statement(Vault.findAccount)
        s.bind(1, digest(account: id))
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// The account a caller's id names.
    package func account(_ id: ID) throws(StoreError) -> AccountRow? {
        guard let number = try accountNumber(id) else { return nil }
        return try AccountTable.load(number: number, db)
    }

    /// The number of the order a caller's id names.
    package func order(_ id: ID) throws(StoreError) -> Int64? {
        let s = try db.statement(Vault.findOrder)
        let digest = digest(order: id)
        s.bind(1, digest)
        defer { s.reset() }
        if try s.step() { return s.integer(0) }
        if unused.count >= 1_024 { unused.removeAll(keepingCapacity: true) }
        unused[id] = digest
        return nil
    }

    /// The caller's id of an account; nil after erasure.
    package func name(account number: Int64) throws(StoreError) -> ID? {
        let s = try db.statement("SELECT key, id FROM vault_account WHERE number = ?1")
        s.bind(1, number)
        defer { s.reset() }
        guard try s.step(), let key = try keyring.accountKey(s.integer(0)) else { return nil }
        return try ID(utf8: open(s.bytes(1), key, .account, number))
    }

    /// The caller's ids of an order and its items.
    package func names(order seq: Int64) throws(StoreError) -> (order: ID, items: [ID])? {
        let s = try db.statement("SELECT sealed FROM vault_order WHERE seq = ?1")
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        let plain = try open(s.bytes(0), keyring.service.sealing, .order, seq)
        guard let document = try? JSONDocument(parsing: plain),
            let ids = Optional(document.root.elements.map { $0.stringUTF8.flatMap(ID.init(utf8:)) }),
            let order = ids.first ?? nil
        else { throw damaged("order", seq) }
        return (order, ids.dropFirst().compactMap { $0 })
    }

    /// The caller's id of the carrier that a fact names.
    package func carrier(_ seq: Int64) throws(StoreError) -> ID? {
        try name(of: seq, "SELECT sealed FROM vault_carrier WHERE seq = ?1", .carrier)
    }

    /// The caller's id of the payment, case or ruling that a fact names.
    package func reference(_ seq: Int64) throws(StoreError) -> ID? {
        try name(of: seq, "SELECT sealed FROM vault_reference WHERE seq = ?1", .reference)
    }

    private func name(of seq: Int64, _ select: String, _ purpose: Purpose) throws(StoreError) -> ID? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        return ID(utf8: try open(s.bytes(0), keyring.service.sealing, purpose, seq))
    }

    /// The opening of a sealed rating; nil when there is none or it cannot be read.
    package func opening(_ rating: Int64) throws(StoreError) -> Opening? {
        guard let seal else { return nil }
        let s = try db.statement(Vault.findOpening)
        s.bind(1, rating)
        defer { s.reset() }
        guard try s.step() else { return nil }
        guard let plain = try? seal.open(s.bytes(0), aad: Purpose.opening.aad(rating)) else { return nil }
        guard let document = try? JSONDocument(parsing: plain), let opening = try? Opening(reading: document.root)
        else {
            throw damaged("rating", rating)
        }
        return opening
    }

    // MARK: Writing

    private static let findOrder = SQL("SELECT seq FROM vault_order WHERE digest = ?1")
    private static let findAccount = SQL("SELECT number FROM vault_account WHERE digest = ?1")
    private static let findOpening = SQL("SELECT sealed FROM vault_opening WHERE rating = ?1")
    private static let addOpening = SQL("INSERT INTO vault_opening (rating, sealed) VALUES (?1, ?2)")
    private static let dropOpening = SQL("DELETE FROM vault_opening WHERE rating = ?1")
    private static let addOrder = SQL("INSERT INTO vault_order (seq, digest, sealed) VALUES (?1, ?2, ?3)")
    private static let addAccount = SQL("INSERT INTO vault_account (number, digest, key, id) VALUES (?1, ?2, ?3, ?4)")

    /// Checks that `keys.db` is the one this database was written with. Throws `store.keys`.
    package func checkKeys() throws(StoreError) {
        let wrong = StoreError(
            .keys, keyring.path,
            "It is not the file that \(db.path) was written with, or an older copy. Put the right one back.")
        if let used = try db.integer("SELECT key FROM vault_account ORDER BY number DESC LIMIT 1"), used > keyring.count
        {
            throw wrong
        }
        let newest = try db.integer("SELECT max(seq) FROM vault_order")
        let account = try db.integer("SELECT max(number) FROM vault_account")
        do throws(StoreError) {
            if let newest {
                guard let names = try names(order: newest), try order(names.order) == newest else { throw wrong }
            }
            // One that was erased has no name.
            if let account, let name = try name(account: account), try accountNumber(name) != account { throw wrong }
        } catch {
            throw error.code == .damaged ? wrong : error
        }
    }

    /// Writes one entry, within the transaction of its facts. `key` is the next free account key.
    package func write(_ entry: VaultWrite, nextKey key: inout Int64) throws(StoreError) {
        switch entry {
        case .account(let row, let id):
            guard let secret = try keyring.accountKey(key) else { throw damaged("key", key) }
            let s = try db.statement(Vault.addAccount)
            s.bind(1, row.number)
            s.bind(2, digest(account: id))
            s.bind(3, key)
            s.bind(4, try sealed(id.utf8, secret, .account, row.number))
            try s.run()
            key += 1
        case .order(let seq, let id, let items):
            var json = JSONWriter(reservingCapacity: 64)
            json.beginArray()
            for id in [id] + items { json.string(utf8: id.utf8) }
            json.endArray()
            let s = try db.statement(Vault.addOrder)
            s.bind(1, seq)
            s.bind(2, unused.removeValue(forKey: id) ?? digest(order: id))
            s.bind(3, try sealed(json.bytes, keyring.service.sealing, .order, seq))
            try s.run()
        case .carrier(let seq, let id):
            try add(id, of: seq, "INSERT INTO vault_carrier (seq, sealed) VALUES (?1, ?2)", .carrier)
        case .reference(let seq, let id):
            try add(id, of: seq, "INSERT INTO vault_reference (seq, sealed) VALUES (?1, ?2)", .reference)
        case .opening(let rating, let opening):
            guard let seal else { throw damaged("seal key for rating", rating) }
            let s = try db.statement(Vault.addOpening)
            s.bind(1, rating)
            s.bind(2, try sealed(opening.bytes, seal, .opening, rating))
            try s.run()
        case .opened(let rating):
            let s = try db.statement(Vault.dropOpening)
            s.bind(1, rating)
            try s.run()
            try unseal(textOf: rating)
        case .seed(let seq, let seed):
            try write(seed, of: seq)
        case .ballot(let seq, let ballot):
            try write(ballot, of: seq)
        case .unsealed(let seq):
            try dropPanel(seq)
        case .text(let rating, let author, let text, let isSealed):
            try write(text, of: rating, author: author, isSealed: isSealed)
        case .request(let name, let row):
            try write(row, of: name)
        }
    }

    private func add(_ id: ID, of seq: Int64, _ insert: String, _ purpose: Purpose) throws(StoreError) {
        let s = try db.statement(insert)
        s.bind(1, seq)
        s.bind(2, try sealed(id.utf8, keyring.service.sealing, purpose, seq))
        try s.run()
    }

    // MARK: Boxes

    /// What a box is for; bound into it, so that one cannot stand for another.
    enum Purpose: String {
        case account, order, carrier, reference, opening, text, sealedText = "sealed text", request, seed
        case ballot = "vote"

        func aad(_ number: Int64, _ more: [UInt8] = []) -> [UInt8] { Array("\(rawValue) \(number)".utf8) + more }
    }

    func sealed(
        _ plain: [UInt8], _ key: SecretKey, _ purpose: Purpose, _ number: Int64, boundTo more: [UInt8] = []
    ) throws(StoreError) -> [UInt8] {
        do {
            return try key.seal(plain, aad: purpose.aad(number, more), nonceFrom: &nonces)
        } catch {
            throw StoreError(.io, db.path, "Encryption failed: \(error).")
        }
    }

    func open(
        _ box: [UInt8], _ key: SecretKey, _ purpose: Purpose, _ number: Int64, boundTo more: [UInt8] = []
    ) throws(StoreError) -> [UInt8] {
        do {
            return try key.open(box, aad: purpose.aad(number, more))
        } catch {
            throw damaged(purpose.rawValue, number)
        }
    }

    func damaged(_ what: String, _ number: Int64) -> StoreError {
        StoreError(
            .damaged, db.path,
            "The vault's entry for \(what) \(number) cannot be read: it is damaged, or keys.db is not the one it was "
                + "made with. Restore both from backups of the same time.")
    }
}

extension Opening {
    /// Holds a value, six scores and a user id; eight scores of long names take two or three.
    fileprivate static let block = 256

    /// `{"details"?,"salt","uid"?,"value"}`, with blanks behind it: a box is as long as what is in it, which must not tell
    /// a neutral from the others, nor one with scores from one without.
    fileprivate var bytes: [UInt8] {
        var json = JSONWriter(reservingCapacity: 128)
        json.beginObject()
        if let details { json.member("details", details) }
        json.member("salt", salt)
        if let submitter { json.member("uid", submitter) }
        json.member("value", value.rawValue)
        json.endObject()
        let rest = json.bytes.count % Opening.block
        return json.bytes + [UInt8](repeating: 0x20, count: rest == 0 ? 0 : Opening.block - rest)
    }

    fileprivate init(reading json: JSONNode) throws(FactError) {
        self.init(
            value: try json.choice("value"), details: try json.optionalDetails("details"),
            salt: try json.digest("salt"),
            submitter: try json.optionalInteger("uid").map(UInt32.init(truncatingIfNeeded:)))
    }
}
