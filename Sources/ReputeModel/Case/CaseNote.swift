package import ReputeCrypto

/// What was said with a step of a case, or named by it, that stands nowhere else in its row.
package struct CaseNote: Hashable, Sendable {
    package let step: StepTaken
    package let kind: CaseNoteKind
    /// Which side took the step; nil: the house did, or it is the storefront's word.
    package let by: CaseSide?
    /// Why: a code of the policy's.
    package let ground: String?
    /// The digest of what was said, which lies in the vault.
    package let text: Digest?
    /// What stands for the caller's id of a payment, a parcel or the case elsewhere.
    package let reference: Token?

    package init(
        step: StepTaken, kind: CaseNoteKind, by: CaseSide? = nil, ground: String? = nil, text: Digest? = nil,
        reference: Token? = nil
    ) {
        self.step = step
        self.kind = kind
        self.by = by
        self.ground = ground
        self.text = text
        self.reference = reference
    }

    /// What a step says.
    init(_ kind: CaseNoteKind, _ said: CaseSaid, _ step: StepTaken) {
        self.init(
            step: step, kind: kind, by: said.by, ground: said.ground, text: said.text, reference: said.reference)
    }
}

/// What a note of a case is about.
public enum CaseNoteKind: String, Sendable, CaseIterable, Hashable {
    /// The case was not taken on.
    case rejected
    /// It goes on in another.
    case merged
    /// An arbitrator handed it on to another.
    case handedOn = "handed-on"
    /// An arbitrator gave it back, so that it waits for one.
    case givenBack = "given-back"
    /// Another arbitrator did not agree to a ruling.
    case sentBack = "sent-back"
    /// A court or another body has it.
    case referred
    /// The court or other body that had it decided it.
    case concluded
    /// The goods came back.
    case returned
    /// What was to be done was done.
    case performed
    /// What was told to be done was not.
    case reopened

    /// Whether it is for the house only: what arbitrators say to each other.
    public var isForHouse: Bool { self == .handedOn || self == .givenBack || self == .sentBack }

    /// Whether something is always said with it, so that where nothing is shown it was erased.
    public var isSaid: Bool {
        switch self {
        case .handedOn, .givenBack, .sentBack, .referred, .concluded, .reopened, .merged: true
        case .rejected, .returned, .performed: false
        }
    }
}

extension CaseHouse {
    /// Notes what a step says. Of more than a row holds the oldest goes; the ledger and the vault have it still.
    mutating func note(_ kind: CaseNoteKind, _ said: CaseSaid, _ step: StepTaken) {
        if notes.count >= CaseLimits.notes { notes.removeFirst() }
        notes.append(CaseNote(kind, said, step))
    }

    /// The notes that are shown.
    func noted(showsOfficer: Bool) -> [CaseNote] {
        showsOfficer ? notes : notes.filter { !$0.kind.isForHouse }
    }
}
