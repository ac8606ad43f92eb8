package import ReputeJSON

/// What happened, as one kind of fact says it. Its canonical JSON is the `body` of the fact's line.
package protocol FactBody: Sendable {
    /// The stable name of the kind, `subject.past-participle`.
    static var kind: StaticString { get }
    /// Writes the body as one JSON object with its keys in canonical order.
    func write(to json: inout JSONWriter)
    /// Reads a body. Throws when it is not as ``write(to:)`` writes it.
    init(reading json: JSONNode) throws(FactError)
    /// Changes the rows as the fact says. No rule is applied here: what follows from the fact stands in it.
    /// Throws ``Stop/needs`` before the first change when a row is not loaded.
    func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop)
    /// Decides again, on the rows before this fact, what it says was asked for: by the functions that the command goes
    /// through, never by others. Records what the rules make of it, which is this fact when it is right. See
    /// ``Deciding/review(_:)``.
    ///
    /// There are only rows and what the fact says: no caller's ids, no texts, no salts. What a sealed rating says is
    /// in ``Rows/openings`` when it is asked for. Throws a refusal when this was not to be taken at all.
    func decideAgain(_ d: inout Deciding) throws(Stop)
}

/// What every fact carries besides its body and actor.
package struct FactStamp: Hashable, Sendable {
    /// The place in the ledger, from 1.
    package let seq: Int64
    /// When it was written.
    package let at: Instant

    package init(seq: Int64, at: Instant) {
        self.seq = seq
        self.at = at
    }
}

/// A whole fact.
package struct Fact: Sendable {
    package let stamp: FactStamp
    package let actor: Actor
    package let body: any FactBody

    package init(stamp: FactStamp, actor: Actor, body: any FactBody) {
        self.stamp = stamp
        self.actor = actor
        self.body = body
    }
}

/// A line that is not a fact of this version.
package struct FactError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, for people.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
