/// What one fact changed of credits: enough to go back behind it.
///
/// Part of the projection: made while a fact is applied, equal after a replay, and written once. Nothing that is decided
/// reads it.
package struct CreditChange: Hashable, Sendable {
    /// The fact.
    package let seq: Int64
    /// What it added, by credit and day.
    package var differences: [CreditDifference] = []
    /// The ratings that it showed, or whose contribution it replaced, as they were before; each once.
    package var ratings: [EarlierRating] = []

    package init(seq: Int64) { self.seq = seq }

    /// Notes what was added to a day of a credit. Several additions to it by one fact are one.
    mutating func note(
        _ key: CreditKey, before: Int64, newDimensions: Int, measures: [Measure]? = nil,
        standing: ShownStanding? = nil, _ step: CreditStep
    ) {
        if let same = differences.firstIndex(where: { $0.key == key && $0.step.count.day == step.count.day }) {
            differences[same].step.add(step)
            differences[same].newDimensions += newDimensions
            differences[same].measures = differences[same].measures ?? measures
            differences[same].standing = differences[same].standing ?? standing
            return
        }
        // A fact touches a buyer and a seller, and most often one day of each.
        if differences.isEmpty { differences.reserveCapacity(2) }
        // Another day of the same credit went first: what it says is how the credit stood before the fact.
        let before = differences.first { $0.key == key }?.before ?? before
        differences.append(
            CreditDifference(
                key: key, before: before, newDimensions: newDimensions, measures: measures, standing: standing,
                step: step))
    }
}

/// What one fact added to a day of a credit.
package struct CreditDifference: Hashable, Sendable {
    package let key: CreditKey
    /// The credit's version before the fact; 0 when there was no such credit.
    package let before: Int64
    /// How many dimensions the credit met for the first time.
    package var newDimensions: Int
    /// What was done about the account before, if that changed.
    package var measures: [Measure]?
    /// As what the account was shown before, if that changed.
    package var standing: ShownStanding?
    /// What was added; less than nothing where something was taken back.
    package var step: CreditStep

    package init(
        key: CreditKey, before: Int64, newDimensions: Int, measures: [Measure]? = nil,
        standing: ShownStanding? = nil, step: CreditStep
    ) {
        self.key = key
        self.before = before
        self.newDimensions = newDimensions
        self.measures = measures
        self.standing = standing
        self.step = step
    }
}

/// A rating as it was before a fact.
package struct EarlierRating: Hashable, Sendable {
    /// The rating's order.
    package let order: Int64
    /// The side that gave it.
    package let by: Party
    /// What it said and added; nil: it was not shown yet.
    package let counted: Counted?

    package init(order: Int64, by: Party, counted: Counted?) {
        self.order = order
        self.by = by
        self.counted = counted
    }

    /// What a rating said and what it added.
    package struct Counted: Hashable, Sendable {
        package let value: RatingValue
        package let contribution: Contribution

        package init(value: RatingValue, contribution: Contribution) {
            self.value = value
            self.contribution = contribution
        }
    }
}

extension CreditRow {
    /// Makes the row what it was before the last fact that changed it. False when `change` is not that fact's: the row
    /// is then of no use. Cost: log of the days.
    package mutating func undo(_ change: CreditChange) -> Bool {
        guard change.seq == version else { return false }
        for difference in change.differences where difference.key == key {
            take(difference.step, times: -1)
            guard (0...dimensions.count).contains(difference.newDimensions) else { return false }
            dimensions.removeLast(difference.newDimensions)
            if let before = difference.measures { measures = before }
            if let before = difference.standing { standing = before }
            version = difference.before
        }
        return version < change.seq
    }
}

extension Rows {
    /// Changes a credit, which must be loaded, making it when it does not exist yet, and notes the change. Refuses a
    /// ledger whose facts score more dimensions than a credit can have, for which `change` answers nil.
    mutating func changeCredit(
        _ key: CreditKey, seq: Int64, _ change: (inout CreditRow) -> CreditStep?
    ) throws(Stop) {
        precondition(credits.knows(key), "a credit is changed only after it was loaded")
        if !credits.exists(key) { credits.put(key, CreditRow(key: key)) }
        var (before, newDimensions) = (Int64(0), 0)
        var measures: [Measure]?
        var standing: ShownStanding?
        var made: CreditStep?
        credits.update(key) { credit in
            before = credit.version
            let known = credit.dimensions.count
            let had = credit.measures
            let stood = credit.standing
            guard let step = change(&credit) else { return }
            made = step
            if credit.measures != had { measures = had }
            if credit.standing != stood { standing = stood }
            newDimensions = credit.dimensions.count - known
            credit.take(step, times: 1)
            credit.version = seq
        }
        guard let step = made else {
            throw .refused(.brokenLedger("more than \(Details.most) dimensions of detailed scores"))
        }
        withChange(of: seq) {
            $0.note(key, before: before, newDimensions: newDimensions, measures: measures, standing: standing, step)
        }
    }

    /// Notes a rating as it is before this fact changes it.
    mutating func note(_ rating: EarlierRating, seq: Int64) {
        withChange(of: seq) { $0.ratings.append(rating) }
    }

    private mutating func withChange(of seq: Int64, _ note: (inout CreditChange) -> Void) {
        if creditChanges.last?.seq != seq { creditChanges.append(CreditChange(seq: seq)) }
        note(&creditChanges[creditChanges.count - 1])
    }
}
