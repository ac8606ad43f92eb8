import ReputeModel
import ReputeWire

/// An order and its ratings, which go to the service together, in this order.
///
/// Units need nothing of one another, so several calls may be under way at once.
struct ImportUnit: Sendable {
    /// What is sent.
    var records: [Record]

    /// One row of a call, and where it came from.
    struct Record: Sendable {
        /// What is sent.
        let row: AdminImport.Row
        /// What it was read as.
        let role: String
        /// The file.
        let file: String
        /// The line, from 1.
        let line: Int
        /// When it happened.
        let time: Instant
    }

    /// When the first of it happened.
    var time: Instant { records.first?.time ?? Instant(milliseconds: 0) }
}
