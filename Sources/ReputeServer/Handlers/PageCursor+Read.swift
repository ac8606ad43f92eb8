import Repute
import ReputeModel

extension PageCursor {
    /// The cursor a peer sent; nil when it sent none. Refuses what no answer had.
    static func read(_ text: String?) throws(Refusal) -> Self? {
        guard let text else { return nil }
        guard let cursor = Self(text) else {
            throw Refusal(
                .invalidParams, "params.cursor", "Send as `after` what the answer before had as `next`.",
                pointer: "/params/after")
        }
        return cursor
    }
}
