import ReputeCrypto

/// RFC 6962, section 2.1, word for word and without any cleverness but remembering subtrees.
final class NaiveTree {
    let leaves: [Digest]
    private var known: [Range<Int>: Digest] = [:]

    init(_ leaves: [Digest]) {
        self.leaves = leaves
    }

    /// A tree whose leaf i is the hash of the four bytes of i.
    static func counting(to size: Int) -> NaiveTree {
        NaiveTree(
            (0..<size).map { index in
                SHA.sha256([0] + withUnsafeBytes(of: UInt32(index).bigEndian) { Array($0) })
            })
    }

    /// MTH(D[range]).
    func root(_ range: Range<Int>) -> Digest {
        if range.isEmpty { return SHA.sha256([]) }
        if range.count == 1 { return leaves[range.lowerBound] }
        if let root = known[range] { return root }
        let middle = range.lowerBound + split(range.count)
        let root = SHA.sha256(
            [1] + root(range.lowerBound..<middle).bytes + root(middle..<range.upperBound).bytes
        )
        known[range] = root
        return root
    }

    /// PATH(m, D[range]), with m counted from the beginning of the range.
    func path(_ m: Int, _ range: Range<Int>) -> [Digest] {
        if range.count == 1 { return [] }
        let k = split(range.count)
        let middle = range.lowerBound + k
        if m < k { return path(m, range.lowerBound..<middle) + [root(middle..<range.upperBound)] }
        return path(m - k, middle..<range.upperBound) + [root(range.lowerBound..<middle)]
    }

    /// SUBPROOF(m, D[range], whole).
    func subproof(_ m: Int, _ range: Range<Int>, _ whole: Bool = true) -> [Digest] {
        if m == range.count { return whole ? [] : [root(range)] }
        let k = split(range.count)
        let middle = range.lowerBound + k
        if m <= k { return subproof(m, range.lowerBound..<middle, whole) + [root(middle..<range.upperBound)] }
        return subproof(m - k, middle..<range.upperBound, false) + [root(range.lowerBound..<middle)]
    }

    /// The largest power of two below n.
    private func split(_ n: Int) -> Int {
        var k = 1
        while k * 2 < n { k *= 2 }
        return k
    }
}
