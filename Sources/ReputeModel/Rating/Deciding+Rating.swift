/// A rating that a command is about.
struct FoundRating {
    let id: RatingID
    let row: OrderRow
    let by: Party
    let slot: RatingSlot
    let policy: Policy

    /// The rating in an order's row; nil when it is none of that order's.
    init?(_ id: RatingID, in row: OrderRow, _ policies: PolicyBook) {
        guard let by = row.side(of: id.seq), let slot = row[by: by],
            let policy = row.policy.flatMap(policies.adopted(by:))
        else { return nil }
        self.id = id
        self.row = row
        self.by = by
        self.slot = slot
        self.policy = policy
    }
}

extension Deciding {
    /// The rating of an id, checked for whom the caller speaks: its rater, or else the rated side.
    mutating func rating(_ id: RatingID, speaker: ID?, isRater: Bool) throws(Stop) -> FoundRating {
        if let speaker { rows.accountNames.want(speaker) }
        guard let order = try rows.orderOfRating(id.seq), let row = try rows.orders.get(order),
            let found = FoundRating(id, in: row, rows.policies)
        else { throw .refused(.ratingUnknown(id)) }
        try rows.settle()
        if let speaker {
            let side = isRater ? found.by : found.by.other
            guard try rows.accountNames.get(speaker)?.number == row.account(of: side) else {
                throw .refused(.notSide(speaker, id, isRater ? "rater" : "rated side"))
            }
        }
        return found
    }

    /// The rating that a fact is about.
    mutating func rating(_ seq: Int64, of order: Int64) throws(Stop) -> FoundRating {
        let id = RatingID(seq: seq)
        guard let found = FoundRating(id, in: try rows.existing(order: order), rows.policies) else {
            throw .refused(.ratingUnknown(id))
        }
        return found
    }

    /// Whether a text that was written before says the same. Its author erased, it is not known to.
    mutating func isSame(_ text: String, as written: StepTaken) throws(Stop) -> Bool {
        try rows.texts.get(written.seq).map { Array($0.text.utf8) == Array(text.utf8) } ?? false
    }

    /// A text with the salt of its digest.
    func salted(_ text: String) -> Text { Text(text: text, salt: entropy.digest("text")) }
}

extension FoundRating {
    /// What is shown of it. Refuses while it is sealed.
    func visible() throws(Stop) -> ShownRating {
        guard let shown = slot.shown else { throw .refused(.stillSealed(id)) }
        return shown
    }
}

extension Rows {
    /// The order of a rating; nil when there is none.
    mutating func orderOfRating(_ seq: Int64) throws(Stop) -> Int64? {
        if let order = try ratedOrders.get(seq) { return order }
        // Submitted by an earlier command of the same batch.
        guard orders.hasChanges else { return nil }
        return orders.changes.first { $0.row.byBuyer?.seq == seq || $0.row.bySeller?.seq == seq }?.key
    }
}

/// What `rating.revise`, `rating.append` and `rating.reply` answer.
public struct RemarkReply: Hashable, Sendable {
    /// The rating.
    public let rating: RatingID
    /// The seq of the fact.
    public let seq: Int64
    /// Whether it had been done before, with the same content.
    public let isRepeated: Bool
}

extension FactBody {
    /// The sealed ratings that this fact opens.
    package var opens: [OpenedRating] {
        switch self {
        case let fact as RatingSealed: fact.reveal?.opens ?? []
        case let fact as RatingShown: fact.reveal.opens
        case let fact as RatingRevealed: fact.reveal.opens
        default: []
        }
    }

    /// The order whose rating this fact submitted; nil for every other fact.
    package var ratedOrder: Int64? {
        switch self {
        case let fact as RatingSealed: fact.order
        case let fact as RatingShown: fact.order
        case let fact as RatingRevealed: fact.silent == nil ? nil : fact.order
        default: nil
        }
    }
}
