/// Why the database cannot be used: what happened, to which file, and what to do next.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// Another process has it.
        case inUse = "store.in-use"
        /// Written by a newer version.
        case newer = "store.newer"
        /// A database, or a file, of another program.
        case foreign = "store.foreign"
        /// Not a database any more, or a page of it is wrong.
        case damaged = "store.damaged"
        /// The file or its disk cannot be written.
        case readOnly = "store.read-only"
        /// The disk is full.
        case full = "store.full"
        /// Reading or writing failed.
        case io = "store.io"
        /// Syncing a commit failed: whether it will be there after a restart is not known.
        case doubtful = "store.doubtful"
        /// Whoever wanted to know has given it up.
        case interrupted = "store.interrupted"
        /// A key file is missing or not the one the data was made with.
        case keys = "store.keys"
        /// A fact is longer than a line may be.
        case tooLong = "fact.too-long"
    }

    package let code: Code
    /// The file.
    package let path: String
    /// What happened and what to do.
    package let message: String

    package init(_ code: Code, _ path: String, _ message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    package var description: String { "\(path): \(message)" }
}
