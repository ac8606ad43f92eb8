public import ReputeModel

extension EngineReader {
    /// A policy, and how it stands among all that were adopted. Throws `policy.unknown`. Reads no file.
    public func policy(_ key: PolicyKey = .now) throws(Refusal) -> PolicyAnswer {
        let (book, now) = policies()
        return try book.answer(key, now: now)
    }
}
