extension Collection<UInt8> {
    /// Gives `body` the bytes side by side: in place for arrays, slices and buffers, else from a copy.
    @inlinable
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}
