internal import ReputeJSON

/// What a seller's records come to by an ``AdmissionRule``, type by type, as far as they were added; one is enough for any
/// number of sellers, one after the other.
package struct FittingRecords: Sendable {
    /// What the records of a type come to.
    struct Fit: Sendable {
        /// Of those that count, the one that ends last.
        var best: (seq: Int64, ends: Instant?)?
        /// Else what is nearest to counting, which says why nothing does.
        var nearest: (why: Admission.Why, rank: Int, seq: Int64)?
    }

    /// The names of the types that are required, one after the other, and where each ends: one array, which is retained
    /// once a record.
    private let names: [UInt8]
    private let nameEnds: [Int]
    private let category: [UInt8]
    private let now: Instant
    /// One a type that is required.
    private(set) var fits: [Fit]

    init(types: [String], category: String, at moment: Instant) {
        names = types.flatMap { Array($0.utf8) }
        var end = 0
        nameEnds = types.map { type in
            end += type.utf8.count
            return end
        }
        self.category = Array(category.utf8)
        now = moment
        fits = types.map { _ in Fit() }
    }

    /// For the next seller.
    package mutating func removeAll() {
        for i in fits.indices { fits[i] = Fit() }
    }

    /// Adds a record, after all that were begun sooner, if its type matters; its categories are one a line, nil when it is
    /// bound to none.
    package mutating func add(
        seq: Int64, _ state: QualificationState, ends: Instant?, type: UnsafeRawBufferPointer,
        categories: UnsafeRawBufferPointer?
    ) {
        guard let i = index(of: type), categories.map({ $0.hasLine(of: category) }) ?? true else { return }
        add(seq, state, ends, &fits[i])
    }

    /// Which of the types that are required this is.
    private func index(of type: UnsafeRawBufferPointer) -> Int? {
        names.withUnsafeBytes { names in
            var start = 0
            for (i, end) in nameEnds.enumerated() {
                if ByteScan.equal(type, UnsafeRawBufferPointer(rebasing: names[start..<end])) { return i }
                start = end
            }
            return nil
        }
    }

    private func add(_ seq: Int64, _ state: QualificationState, _ ends: Instant?, _ fit: inout Fit) {
        // Also where the clock's fact is not written yet, or the moment is one to come.
        let isOver = ends.map { $0 <= now } ?? false
        if state.counts && !isOver {
            if let best = fit.best, (best.ends ?? .distant, best.seq) > (ends ?? .distant, seq) { return }
            fit.best = (seq, ends)
            return
        }
        let why: (Admission.Why, rank: Int)
        switch state {
        case .submitted: why = (.submitted, 0)
        case .draft: why = (.draft, 1)
        case .suspended: why = isOver ? (.expired, 3) : (.suspended, 2)
        case .verified, .expiring, .expired: why = (.expired, 3)
        case .revoked: why = (.revoked, 4)
        case .superseded: return
        }
        if let nearest = fit.nearest, nearest.rank < why.rank { return }
        fit.nearest = (why.0, why.rank, seq)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these are the bytes of a name.
    fileprivate func hasBytes(of name: [UInt8]) -> Bool {
        name.withUnsafeBytes { ByteScan.equal(self, $0) }
    }

    /// Whether one of the lines of a text is this.
    fileprivate func hasLine(of line: [UInt8]) -> Bool {
        // Hardly any has more than one.
        if hasBytes(of: line) { return true }
        var rest = self[...]
        while let end = rest.firstIndex(of: 0x0A) {
            if end - rest.startIndex == line.count, rest[..<end].elementsEqual(line) { return true }
            rest = rest[(end + 1)...]
        }
        return rest.count == line.count && rest.elementsEqual(line)
    }
}
