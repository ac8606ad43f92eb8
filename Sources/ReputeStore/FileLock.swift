#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// An exclusive lock on a file and its directory, held until it is released or the process ends. The file tells whose it
/// is; the directory cannot be deleted and made again while the lock is held, as the file can.
package final class FileLock: Sendable {
    private let fd: Int32
    private let directory: Int32

    /// Takes the lock. Throws `store.in-use`, naming the process that has it.
    package init(path: String) throws(StoreError) {
        fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard fd >= 0 else { throw FileSystem.failure(path, "The lock file cannot be opened") }
        directory = open(FileSystem.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard flock(fd, LOCK_EX | LOCK_NB) == 0, flock(directory, LOCK_EX | LOCK_NB) == 0 else {
            let owner = Self.owner(fd)
            // Everything has its value by now, so that what ends a lock ends this as well, and closes both: once.
            throw StoreError(
                .inUse, path,
                "The data directory is in use by \(owner.map { "process \($0)" } ?? "another process"). "
                    + "Stop it, or give another --data directory.")
        }
        let pid = Array("\(getpid())".utf8)
        ftruncate(fd, 0)
        _ = pid.withUnsafeBytes { pwrite(fd, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        // A child that was just forked has the same open file until it executes its program, and would hold the lock.
        for held in [directory, fd] {
            flock(held, LOCK_UN)
            close(held)
        }
    }

    /// The process that the file names. Who has just taken the lock has yet to write its name, over nothing or over that
    /// of one that has ended; that is waited for, half a second at most.
    private static func owner(_ fd: Int32) -> pid_t? {
        for _ in 0..<50 {
            var text = [UInt8](repeating: 0, count: 20)
            let count = text.withUnsafeMutableBytes { pread(fd, $0.baseAddress, $0.count, 0) }
            if let pid = pid_t(String(decoding: text.prefix(max(0, count)), as: UTF8.self)), pid > 0,
                kill(pid, 0) == 0 || errno == EPERM
            {
                return pid
            }
            usleep(10_000)
        }
        return nil
    }
}
