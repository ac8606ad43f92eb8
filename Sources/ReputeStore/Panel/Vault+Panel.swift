import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// Seeds of panels that are to be drawn and votes of panels that are not over, under `seal.key`.
extension Vault {
    private static let findPanel = SQL("SELECT sealed FROM vault_panel WHERE seq = ?1")
    private static let addPanel = SQL("INSERT INTO vault_panel (seq, sealed) VALUES (?1, ?2)")
    private static let dropPanel = SQL("DELETE FROM vault_panel WHERE seq = ?1")

    /// The seed whose commitment a fact has; nil when there is none or it cannot be read.
    package func seed(_ seq: Int64) throws(StoreError) -> PanelSeed? {
        guard let plain = try plain(seq, .seed) else { return nil }
        guard let bytes = Digest(plain) else { throw damaged("seed", seq) }
        return PanelSeed(bytes)
    }

    /// What the vote of a fact says; nil when there is none or it cannot be read.
    package func ballot(_ seq: Int64) throws(StoreError) -> Ballot? {
        guard let plain = try plain(seq, .ballot) else { return nil }
        guard let document = try? JSONDocument(parsing: plain), let ballot = try? Ballot(reading: document.root) else {
            throw damaged("vote", seq)
        }
        return ballot
    }

    /// Whether a seed or a vote can be read.
    package func opensPanel(_ seq: Int64) throws(StoreError) -> Bool {
        if try plain(seq, .seed) != nil { return true }
        return try plain(seq, .ballot) != nil
    }

    private func plain(_ seq: Int64, _ purpose: Purpose) throws(StoreError) -> [UInt8]? {
        guard let seal else { return nil }
        let s = try db.statement(Vault.findPanel)
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        return try? seal.open(s.bytes(0), aad: purpose.aad(seq))
    }

    func write(_ seed: PanelSeed, of seq: Int64) throws(StoreError) { try write(seed.bytes.bytes, of: seq, .seed) }

    func write(_ ballot: Ballot, of seq: Int64) throws(StoreError) { try write(ballot.box, of: seq, .ballot) }

    private func write(_ plain: [UInt8], of seq: Int64, _ purpose: Purpose) throws(StoreError) {
        guard let seal else { throw damaged("seal key for \(purpose.rawValue)", seq) }
        let s = try db.statement(Vault.addPanel)
        s.bind(1, seq)
        s.bind(2, try sealed(plain, seal, purpose, seq))
        try s.run()
    }

    func dropPanel(_ seq: Int64) throws(StoreError) {
        let s = try db.statement(Vault.dropPanel)
        s.bind(1, seq)
        try s.run()
    }
}

extension Ballot {
    /// Holds every choice and user id.
    fileprivate static let block = 128

    /// `{"for","salt","uid"?}`, with blanks behind it: a box is as long as what is in it, which must not tell one
    /// choice from another.
    fileprivate var box: [UInt8] {
        var json = JSONWriter(reservingCapacity: Ballot.block)
        json.beginObject()
        json.member("for", choice.rawValue)
        json.member("salt", salt)
        if let submitter { json.member("uid", submitter) }
        json.endObject()
        let rest = json.bytes.count % Ballot.block
        return json.bytes + [UInt8](repeating: 0x20, count: rest == 0 ? 0 : Ballot.block - rest)
    }

    fileprivate init(reading json: JSONNode) throws(FactError) {
        self.init(
            choice: try json.choice("for"), salt: try json.digest("salt"),
            submitter: try json.optionalInteger("uid").map(UInt32.init(truncatingIfNeeded:)))
    }
}
