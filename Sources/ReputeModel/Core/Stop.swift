/// Why a decision stopped before it was made.
public enum Stop: Error {
    /// Refused, with no effect.
    case refused(Refusal)
    /// Rows that are not loaded are missing; they are noted in the tables of ``Rows``.
    case needs
    /// While gathering: everything the decision reads is loaded, so there is no need to go on.
    case gathered
}
