internal import ReputeJSON

/// Why somebody whose turn it was is not on a panel: of several reasons the first in this order.
package enum JurorBar: String, Sendable, CaseIterable, Hashable {
    /// It is no juror any more.
    case left
    /// Its person is a side of the case.
    case party
    /// Its person was on an earlier panel of the case.
    case sat
    /// Another account of its person was drawn before.
    case again
    /// Its account is closed.
    case closed
    /// Its account is not known for long enough.
    case young
    /// It has no record that counts of the type the policy asks for.
    case record
    /// It has more serious points than the policy takes.
    case points
    /// It was drawn as often as may be that day.
    case busy
    /// Its person traded with a side not long ago.
    case traded
    /// As many as may be of its role were drawn before.
    case role
}

/// How a panel was drawn: whoever has the seed, the ledger up to a fact and the policy of the case can do it again.
package struct PanelDraw: Hashable, Sendable {
    /// Somebody whose turn it was, and why that is not on the panel.
    package struct Skip: Hashable, Sendable {
        package let juror: Int64
        package let why: JurorBar

        package init(juror: Int64, why: JurorBar) {
            self.juror = juror
            self.why = why
        }
    }

    package let seed: PanelSeed
    /// The seq of the fact after which the jurors were looked at.
    package let over: Int64
    /// How many members it is to have.
    package let size: Int
    /// Who is on it, in the order in which they were drawn.
    package var members: [Int64] = []
    /// Who is not, in the order of their turns. Whoever's turn comes again is passed over, and stands in no list twice.
    package var skipped: [Skip] = []

    package init(seed: PanelSeed, over: Int64, size: Int) {
        self.seed = seed
        self.over = over
        self.size = size
    }

    /// Whether it has all its members.
    package var isFull: Bool { members.count == size }

    /// How many turns there are: 16 for each member it is to have, and no more than its fact has room for.
    package static func turns(of size: Int) -> Int { min(16 * size, 1_000) }
    /// So many jurors at most are looked at for each member it is to have; those who left are not.
    package static let looks = 4

    /// The members of a fact, which stand together: `members`, `over`, `seed`, `size` and `skipped`.
    func write(to json: inout JSONWriter) {
        json.member("members", seqs: members)
        json.member("over", over)
        json.member("seed", seed.bytes)
        json.member("size", size)
        if skipped.isEmpty { return }
        json.key("skipped")
        json.beginArray()
        for skip in skipped {
            json.beginObject()
            json.member("juror", skip.juror)
            json.member("why", skip.why.rawValue)
            json.endObject()
        }
        json.endArray()
    }

    /// Reads what ``write(to:)`` writes.
    init(reading json: JSONNode) throws(FactError) {
        seed = PanelSeed(try json.digest("seed"))
        over = try json.integer("over")
        size = Int(try json.integer("size"))
        members = try json.seqs("members")
        skipped = try json.list("skipped") { (node) throws(FactError) in
            Skip(juror: try node.integer("juror"), why: try node.choice("why"))
        }
    }
}
