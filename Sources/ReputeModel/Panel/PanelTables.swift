/// The tables that panels are drawn from and vote by: a part of ``Rows``.
package struct PanelTables: Sendable {
    /// Jurors by number.
    package var jurors = Table<Int64, JurorRow>()
    /// The numbers of jurors, by their accounts'.
    package var jurorsOf = Table<Int64, Int64>()
    /// How many ever enlisted, under the key 0.
    package var counts = Table<Int64, Int64>()
    /// The newest orders that one account bought of another, the newest last.
    package var trades = Table<TradeKey, [Int64]>()
    /// Seeds of panels that are to be drawn, by the seqs of the facts that have their commitments. From the vault.
    package var seeds = Table<Int64, PanelSeed>()
    /// What votes say whose panel is not over, by the seqs of their facts. From the vault.
    package var ballots = Table<Int64, Ballot>()

    package init() {}

    /// See ``Table/isShort``.
    var isShort: Bool {
        jurors.isShort || jurorsOf.isShort || counts.isShort || trades.isShort || seeds.isShort || ballots.isShort
    }

    /// Whether rows were asked for that are not loaded.
    var needsRows: Bool {
        !jurors.missing.isEmpty || !jurorsOf.missing.isEmpty || !counts.missing.isEmpty || !trades.missing.isEmpty
            || !seeds.missing.isEmpty || !ballots.missing.isEmpty
    }

    /// See ``Table/begin()``.
    mutating func begin() {
        jurors.begin()
        jurorsOf.begin()
        counts.begin()
        trades.begin()
        seeds.begin()
        ballots.begin()
    }

    /// See ``Table/removeAll()``.
    mutating func removeAll() {
        jurors.removeAll()
        jurorsOf.removeAll()
        counts.removeAll()
        trades.removeAll()
        seeds.removeAll()
        ballots.removeAll()
    }
}
