import Dispatch
import ReputeLedger
import ReputeModel
import ReputeStore

/// The facts of a ledger in their order, read one piece ahead of whoever takes them, on another thread and with a
/// connection of its own: facts up to a seq are the same for everybody.
///
/// Unchecked: its queue works on all that changes, and whoever takes waits for the queue first.
final class FactsAhead: @unchecked Sendable {
    struct Piece {
        /// The facts, up to the first that is none: what follows one that cannot be read says nothing about the rows.
        var facts: [Fact] = []
        /// The last seq that was read.
        var last: Int64
        /// What is wrong with them.
        var findings = Findings()
    }

    private let db: Connection
    private let size: Int64
    private let isGivenUp: () -> Bool
    /// Works on everything below, one piece after the other; the taker does when it is idle.
    private let queue = DispatchQueue(label: "repute-facts-ahead")
    private var ahead: Result<Piece, StoreError>?
    private var last: Int64 = 0
    private var lastAt = Instant(milliseconds: .min)

    private static let length: Int64 = 4_096

    /// The first `size` facts of a database. Fails with `store.interrupted` when `isGivenUp` says so, which is asked on
    /// the other thread before each piece.
    init(_ path: String, size: Int64, isGivenUp: @escaping () -> Bool) throws(StoreError) {
        db = try Connection(path: path, mode: .readOnly)
        self.isGivenUp = isGivenUp
        self.size = size
        readAhead()
    }

    /// The next piece; nil at the end. After a piece with findings there is nothing to be had.
    func next() throws(StoreError) -> Piece? {
        queue.sync {}
        guard let taken = ahead else { return nil }
        ahead = nil
        let piece = try taken.get()
        if piece.findings.isEmpty { readAhead() }
        return piece
    }

    private func readAhead() {
        if last >= size { return }
        queue.async { [self] in
            do throws(StoreError) {
                ahead = .success(try read())
            } catch {
                ahead = .failure(error)
            }
        }
    }

    private func read() throws(StoreError) -> Piece {
        if isGivenUp() { throw StoreError(.interrupted, db.path, "Reading it was given up.") }
        var piece = Piece(last: last)
        try LedgerTable.lines(after: last, limit: min(FactsAhead.length, size - last), db) { number, line in
            look(number, line, &piece)
            piece.last = number
            return number < size
        }
        if piece.last == last { piece.findings.add("facts after \(last) are missing") }
        last = piece.last
        return piece
    }

    private func look(_ number: Int64, _ line: UnsafeRawBufferPointer, _ piece: inout Piece) {
        do {
            let fact = try FactLine.decode(Array(line))
            if !line.elementsEqual(try FactLine.encode(fact)) {
                piece.findings.add("fact \(number) is not written as its content is")
            }
            if fact.stamp.seq != number { piece.findings.add("fact \(number) calls itself \(fact.stamp.seq)") }
            if fact.stamp.at < lastAt { piece.findings.add("fact \(number) is dated before the one before it") }
            lastAt = fact.stamp.at
            if ((fact.body as? PolicyAdopted)?.origin != nil) != (number == 1) {
                piece.findings.add("fact \(number) should \(number == 1 ? "" : "not ")name the log")
            }
            if piece.findings.isEmpty { piece.facts.append(fact) }
        } catch {
            piece.findings.add("fact \(number) cannot be read: \(error)")
        }
    }
}
