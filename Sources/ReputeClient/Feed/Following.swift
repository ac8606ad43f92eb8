package import ReputeWire

/// The notifications of a follow, in their order, until it ends or the connection does.
///
/// For one task. While nobody takes them, nothing more is read from the connection, answers to other calls neither; when
/// nobody holds this any more, they are dropped.
package final class Following: AsyncSequence, Sendable {
    private let buffer: NoticeBuffer

    init(_ buffer: NoticeBuffer) { self.buffer = buffer }

    deinit { buffer.abandon() }

    /// Everything that has come since the last time, or the next one when it comes; empty when the follow has ended.
    ///
    /// - Throws: ``ClientError`` when the connection ended.
    package func nextAll() async throws(ClientError) -> [FeedNotice] { try await buffer.take().get() }

    /// Takes notifications one by one.
    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let following: Following
        private var taken: ArraySlice<FeedNotice> = []

        fileprivate init(_ following: Following) { self.following = following }

        /// The next one; nil when the follow has ended.
        package mutating func next() async throws(ClientError) -> FeedNotice? {
            if taken.isEmpty { taken = try await following.nextAll()[...] }
            return taken.popFirst()
        }
    }

    /// One by one.
    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

extension Client {
    /// Follows the ledger; one follow at a time on a connection. What comes is taken from the sequence.
    ///
    /// - Throws: ``ClientError`` when it was refused or the connection ended.
    package func follow(_ params: FeedFollow.Params) async throws(ClientError) -> Following {
        let buffer = NoticeBuffer()
        let isFirst = connection.beginFollow(buffer)
        do {
            _ = try await call(FeedFollow.self, params)
        } catch {
            if isFirst { connection.endFollow() }
            throw error
        }
        return Following(buffer)
    }
}
