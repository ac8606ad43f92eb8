/// What can happen to an account.
public enum AccountEventKind: String, Sendable, CaseIterable, Hashable {
    /// It may trade in a role from then on.
    case opened
    /// It may not begin a trade in a role from then on.
    case closed
    /// It came to another owner.
    case transferred
    /// It is of the same person as another account.
    case merged
    /// It is not of that person after all.
    case separated
}

/// Why something was done with an account.
public enum AccountReason: String, Sendable, CaseIterable, Hashable {
    /// Its owner wished it.
    case asked
    /// Nobody has used it for long.
    case idle
    /// The marketplace decided it.
    case ordered
    /// It was sold.
    case sold
    /// It was inherited.
    case inherited
    /// Its owner has another name or legal form now.
    case renamed
    /// Both accounts were shown to be of one person.
    case proven
    /// It was a mistake.
    case mistake

    /// What can be the reason for what happens.
    package static func fitting(_ kind: AccountEventKind) -> [AccountReason] {
        switch kind {
        case .opened: []
        case .closed: [.asked, .idle, .ordered]
        case .transferred: [.sold, .inherited, .renamed]
        case .merged: [.asked, .proven]
        case .separated: [.mistake]
        }
    }
}
