/// The states of a qualification record's life.
public enum QualificationState: String, Sendable, CaseIterable, Hashable {
    /// Begun by the seller's side, seen by nobody yet.
    case draft
    /// Waits for an officer.
    case submitted
    /// An officer found it right: it counts.
    case verified
    /// It counts, and ends soon.
    case expiring
    /// Its last day is over.
    case expired
    /// It does not count until an officer lifts that.
    case suspended
    /// It never counts again.
    case revoked
    /// A newer record took its place.
    case superseded

    /// Whether a record in this state counts, as long as its last day is not over.
    public var counts: Bool { self == .verified || self == .expiring }
}

/// The steps that move a qualification record on.
public enum QualificationStep: String, Sendable, CaseIterable, Hashable {
    /// `qualification.submit`
    case submit
    /// `qualification.return`: it lacks something, and goes back to the seller's side.
    case `return`
    /// `qualification.verify`
    case verify
    /// The clock's: its end is near.
    case notice
    /// The clock's: its last day is over.
    case expire
    /// `qualification.suspend`
    case suspend
    /// `qualification.resume`
    case resume
    /// `qualification.revoke`
    case revoke
    /// A record that renews it was verified.
    case supersede

    /// The state a step leads to; nil when it cannot be taken from this state.
    ///
    /// The whole life of a record is this table. What is verified or resumed shortly before its end is expiring at once.
    public func leads(from state: QualificationState) -> QualificationState? {
        switch (self, state) {
        case (.submit, .draft): .submitted
        case (.return, .submitted): .draft
        case (.verify, .submitted): .verified
        case (.notice, .verified), (.notice, .expiring): .expiring
        case (.expire, .verified), (.expire, .expiring), (.expire, .suspended): .expired
        case (.suspend, .verified), (.suspend, .expiring): .suspended
        case (.resume, .suspended): .verified
        case (.revoke, .verified), (.revoke, .expiring), (.revoke, .suspended): .revoked
        case (.supersede, .verified), (.supersede, .expiring), (.supersede, .expired): .superseded
        default: nil
        }
    }

    /// The stable name of the refusal to take this step from a state: `qualification.verify-draft`.
    public func refusal(from state: QualificationState) -> String { "qualification.\(rawValue)-\(state.rawValue)" }

    /// Whether a record in this state is already where the step leads.
    public func isDone(in state: QualificationState) -> Bool {
        let isThere =
            QualificationState.allCases.contains { leads(from: $0) == state }
            || state == .expiring && (self == .verify || self == .resume)
        return isThere && leads(from: state) == nil
    }
}
