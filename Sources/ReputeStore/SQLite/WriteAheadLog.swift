#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The write-ahead log beside a database, before SQLite reads it.
///
/// SQLite takes the first frame whose checksum is wrong for the end of the log, because that is what a commit looks like
/// that a power loss interrupted. It says nothing when one wrong byte in the middle takes all commits behind it away.
struct WriteAheadLog {
    private let path: String
    /// What to do about damage, besides restoring.
    private let advice: String
    private var isBigEndian = false
    private var pageSize = 0
    private var header: [UInt8] = []

    /// Throws `store.damaged` when commits that were acknowledged can no longer be read. Cost: reads the whole log, which
    /// a service that stopped left empty.
    ///
    /// A commit is synced before the next begins, so what a power loss leaves behind the last whole commit is of one commit
    /// at the most. Two or more that go on from each other are damage. Damage in the very last one is not told from a power
    /// loss, nor is damage in the padding before the very last one.
    ///
    /// Frames behind the damage are found again by each other's checksums, however many are damaged; no commit but the
    /// last can be unsynced, so the file holds no rest of an earlier one under the same salts: a start empties it.
    static func check(of database: String, advice: String = WriteAheadLog.goOn) throws(StoreError) {
        let path = database + "-wal"
        guard FileSystem.size(path) > Int64(headerSize) else { return }
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else { throw FileSystem.failure(path, "It cannot be read") }
        defer { close(fd) }
        var log = WriteAheadLog(path: path, advice: advice.replacing("FILE", with: database))
        try log.check(fd)
    }

    private static let headerSize = 32
    private static let frameHeader = 24

    private init(path: String, advice: String) {
        self.path = path
        self.advice = advice
    }

    /// How to go on with what a damaged log leaves of FILE.
    static let goOn =
        "; or, to go on without them, run `sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE)'` and start again, after which "
        + "it only reads when a checkpoint was signed over what is lost"

    private mutating func check(_ fd: Int32) throws(StoreError) {
        header = read(fd, at: 0, Self.headerSize)
        guard header.count == Self.headerSize else { return }
        isBigEndian = word(header, 0) & 1 == 1
        pageSize = Int(word(header, 8))
        guard word(header, 0) & ~1 == 0x377F_0682, (512...65_536).contains(pageSize),
            sum(header[..<24], from: (0, 0)) == (word(header, 24), word(header, 28))
        else {
            if read(fd, at: Self.headerSize, 4_096).allSatisfy({ $0 == 0 }) { return }
            throw damaged("Its header is damaged, and no commit in it can be read")
        }
        try frames(fd)
    }

    private func frames(_ fd: Int32) throws(StoreError) {
        var before = (word(header, 24), word(header, 28))
        /// The first frame that is not whole, and the commits from it on.
        var broken: (frame: Int, commits: Int)?
        var previous: (frame: [UInt8], before: (UInt32, UInt32), stored: (UInt32, UInt32))?
        var number = 0
        while case let frame = read(fd, at: Self.headerSize + number * frameSize, frameSize), frame.count == frameSize {
            defer { number += 1 }
            let stored = (word(frame, 16), word(frame, 20))
            let isOurs = frame[8..<16] == header[16..<24]
            // Behind damage: whole as what follows the frame before it, whatever that one is.
            let isWhole = isOurs && sum(ofFrame: frame, from: before) == stored
            if broken == nil && !isWhole { broken = (number, 0) }
            if let start = broken, isOurs, isWhole || number == start.frame, word(frame, 4) != 0 {
                // The last frame of a commit is written again where a disk wants whole sectors, and only what is before
                // the sector's end is synced. By the sums: one of the two is what the other should be.
                let isRepeated =
                    previous.map {
                        sum(ofFrame: $0.frame, from: before) == stored
                            || sum(ofFrame: frame, from: $0.before) == $0.stored
                    } ?? false
                if !isRepeated { broken?.commits += 1 }
            }
            previous = (frame, before, stored)
            before = stored
        }
        if let broken, broken.commits > 1 {
            throw damaged(
                "Frame \(broken.frame + 1) is damaged, and at least \(broken.commits - 1) commits from there on that were "
                    + "acknowledged can no longer be read")
        }
    }

    /// The checksum of a frame that follows what has this one.
    private func sum(ofFrame frame: [UInt8], from before: (UInt32, UInt32)) -> (UInt32, UInt32) {
        sum(frame[Self.frameHeader...], from: sum(frame[..<8], from: before))
    }

    private var frameSize: Int { Self.frameHeader + pageSize }

    private func damaged(_ what: String) -> StoreError {
        StoreError(
            .damaged, path,
            "\(what). Restore the last backup\(advice).")
    }

    private func read(_ fd: Int32, at offset: Int, _ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            done = 0
            while done < count {
                let n = pread(fd, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
                if n <= 0 { return }
                done += n
            }
        }
    }

    /// A word of a header, which is always big-endian.
    private func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        bytes.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
    }

    /// The checksum of bytes, a multiple of eight, after that of others.
    private func sum(_ bytes: ArraySlice<UInt8>, from start: (UInt32, UInt32)) -> (UInt32, UInt32) {
        var (a, b) = start
        bytes.withUnsafeBytes { raw in
            for at in stride(from: 0, to: raw.count - 7, by: 8) {
                let first = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)
                let second = raw.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
                a &+= (isBigEndian ? first.bigEndian : first.littleEndian) &+ b
                b &+= (isBigEndian ? second.bigEndian : second.littleEndian) &+ a
            }
        }
        return (a, b)
    }
}
