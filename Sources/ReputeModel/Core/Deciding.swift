package import ReputeCrypto

/// What a decision sees and writes to: rows, policies, the moment, randomness that came in with the command; and the
/// facts it makes.
public struct Deciding: Sendable {
    /// The rows.
    package var rows: Rows
    /// The moment of the batch.
    package var now: Instant
    /// Who asks.
    package var actor: Actor
    /// Randomness for this command.
    package var entropy: Entropy
    /// The seq the next fact gets.
    package private(set) var nextSeq: Int64
    /// Facts decided by this command so far.
    package private(set) var facts: [Fact] = []
    /// What goes into the vault with them.
    package private(set) var vault: [VaultWrite] = []
    /// Only load: stop at ``gathered()``.
    package var isGathering = false

    package init(rows: Rows, now: Instant, actor: Actor, entropy: Entropy, nextSeq: Int64) {
        self.rows = rows
        self.now = now
        self.actor = actor
        self.entropy = entropy
        self.nextSeq = nextSeq
    }

    /// Called by a decision when it has read all its rows, before the dear part.
    package func gathered() throws(Stop) {
        if isGathering { throw .gathered }
    }

    /// Adds a fact and answers its seq.
    @discardableResult
    package mutating func record(_ body: any FactBody) -> Int64 {
        let seq = nextSeq
        facts.append(Fact(stamp: FactStamp(seq: seq, at: now), actor: actor, body: body))
        nextSeq += 1
        return seq
    }

    /// Adds an entry for the vault, written in the same transaction as the facts.
    package mutating func keep(_ write: VaultWrite) {
        vault.append(write)
    }

    /// Takes the facts and vault entries of a command that passed.
    package mutating func take() -> (facts: [Fact], vault: [VaultWrite]) {
        defer {
            facts.removeAll(keepingCapacity: true)
            vault.removeAll(keepingCapacity: true)
        }
        return (facts, vault)
    }

    /// Starts again after a batch that was given up.
    package mutating func resetSeq(_ next: Int64) {
        precondition(facts.isEmpty, "a batch is given up whole")
        nextSeq = next
    }

    /// Drops the facts and vault entries of a command that did not pass.
    package mutating func discard() {
        nextSeq -= Int64(facts.count)
        facts.removeAll(keepingCapacity: true)
        vault.removeAll(keepingCapacity: true)
    }
}

/// A request to change something. Its rule is ``decide(_:)``: pure, no I/O, no clock, no randomness of its own.
public protocol Command: Sendable {
    associatedtype Reply: Sendable
    /// Reads rows, and either records facts and answers, or stops.
    ///
    /// It may be called several times for one command, with more rows loaded each time; only the facts of the last
    /// call count.
    func decide(_ deciding: inout Deciding) throws(Stop) -> Reply
}

/// Random bytes that came in with a command: any number of values from one seed.
package struct Entropy: Sendable {
    private let seed: Digest
    private let command: UInt64

    /// The randomness of the n-th command of a batch whose seed the operating system made.
    package init(seed: Digest, command: UInt64) {
        self.seed = seed
        self.command = command
    }

    /// 32 bytes for a purpose: the same for the same purpose, unrelated for another.
    package func digest(_ purpose: StaticString) -> Digest {
        var hasher = SHA256Hasher()
        hasher.update(seed)
        withUnsafeBytes(of: command.littleEndian) { hasher.update($0) }
        hasher.update(UnsafeRawBufferPointer(start: purpose.utf8Start, count: purpose.utf8CodeUnitCount))
        return hasher.finalize()
    }

    /// 16 bytes for a purpose.
    package func token(_ purpose: StaticString) -> Token { Token(truncating: digest(purpose)) }
}
