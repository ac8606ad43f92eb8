/// The newest blocks, without a gap, up to a number of bytes.
struct FeedRing {
    private var blocks: [FeedBlock] = []
    /// Blocks before this place are forgotten; they are moved out when they are half of all.
    private var first = 0
    private var bytes = 0
    private let room: Int
    /// The seq up to which facts have been put in.
    private(set) var end: Int64

    /// A ring for so many bytes; the newest block stays, however long it is.
    init(room: Int, end: Int64) {
        self.room = room
        self.end = end
    }

    /// The seq after which it still has every fact.
    var start: Int64 { first < blocks.count ? blocks[first].after : end }

    /// Puts a block in behind the last one.
    mutating func append(_ block: FeedBlock) {
        precondition(block.after == end, "a block follows the last one")
        blocks.append(block)
        bytes += block.bytes.count
        end = block.last
        while bytes > room, first < blocks.count - 1 {
            bytes -= blocks[first].bytes.count
            first += 1
        }
        if first * 2 > blocks.count {
            blocks.removeFirst(first)
            first = 0
        }
    }

    /// Forgets everything and goes on after a seq.
    mutating func restart(at seq: Int64) {
        blocks = []
        first = 0
        bytes = 0
        end = seq
    }

    /// The block with the fact after `seq`; nil when there is none here.
    func block(after seq: Int64) -> FeedBlock? {
        guard seq >= start, seq < end else { return nil }
        return blocks[place(after: seq)]
    }

    /// The blocks with all facts after `seq`; nil when they are not all here.
    func blocks(after seq: Int64) -> [FeedBlock]? {
        guard seq >= start else { return nil }
        return seq < end ? Array(blocks[place(after: seq)...]) : []
    }

    private func place(after seq: Int64) -> Int {
        var (low, high) = (first, blocks.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].last > seq { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
