#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few calls on files that the store needs, with errors that name the file.
package enum FileSystem {
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names in a directory; none when it cannot be read.
    package static func names(_ directory: String) -> [String] {
        guard let handle = opendir(directory) else { return [] }
        defer { closedir(handle) }
        var out: [String] = []
        while let entry = readdir(handle) {
            out.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return out
    }

    /// Deletes a file, if it is there.
    package static func remove(_ path: String) {
        unlink(path)
    }

    /// Makes a directory and those above it, readable by nobody else.
    package static func makeDirectory(_ path: String) throws(StoreError) {
        guard !exists(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeDirectory(String(path[..<slash]))
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw failure(path, "The directory cannot be made")
        }
    }

    /// Makes an empty file that only its owner reads, unless there is one.
    package static func create(_ path: String) throws(StoreError) {
        let fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard fd >= 0 else { throw failure(path, "It cannot be made") }
        close(fd)
    }

    /// The bytes of a small file; nil when it is not there.
    package static func read(_ path: String) throws(StoreError) -> [UInt8]? {
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path, "It cannot be read")
        }
        defer { close(fd) }
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let n = Glibc.read(fd, &chunk, chunk.count)
            guard n >= 0 else { throw failure(path, "It cannot be read") }
            if n == 0 { return out }
            out += chunk[..<n]
        }
    }

    /// Replaces a small file as a whole, on disk when it returns: written beside it, synced, renamed, directory synced.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(StoreError) {
        let beside = path + ".new"
        unlink(beside)
        let fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard fd >= 0 else { throw failure(beside, "It cannot be written") }
        var done = 0
        while done < bytes.count {
            let n = bytes[done...].withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
            guard n > 0 else {
                let error = failure(beside, "It cannot be written")
                close(fd)
                throw error
            }
            done += n
        }
        guard fsync(fd) == 0, close(fd) == 0, rename(beside, path) == 0 else {
            throw failure(path, "It cannot be replaced")
        }
        try syncDirectory(of: path)
    }

    private static func syncDirectory(of path: String) throws(StoreError) {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let fd = open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard fd >= 0 else { throw failure(directory, "The directory cannot be opened") }
        defer { close(fd) }
        guard fsync(fd) == 0 else { throw failure(directory, "The directory cannot be synced") }
    }

    package static func failure(_ path: String, _ what: String) -> StoreError {
        let code: StoreError.Code =
            switch errno {
            case ENOSPC, EDQUOT: .full
            case EACCES, EPERM, EROFS: .readOnly
            default: .io
            }
        return StoreError(code, path, "\(what): \(String(cString: strerror(errno))).")
    }
}

/// An exclusive lock on a file, held until it is released or the process ends.
package final class FileLock: Sendable {
    private let fd: Int32

    /// Takes the lock. Throws `store.in-use`, naming the process that has it.
    package init(path: String) throws(StoreError) {
        fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard fd >= 0 else { throw FileSystem.failure(path, "The lock file cannot be opened") }
        guard flock(fd, LOCK_EX | LOCK_NB) == 0 else {
            let owner = (try? FileSystem.read(path)).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) } ?? ""
            close(fd)
            throw StoreError(
                .inUse, path,
                "The data directory is in use by process \(owner.isEmpty ? "unknown" : owner). "
                    + "Stop it, or give another --data directory.")
        }
        let pid = Array("\(getpid())".utf8)
        ftruncate(fd, 0)
        _ = pid.withUnsafeBytes { pwrite(fd, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        // A child that was just forked has the same open file until it executes its program, and would hold the lock.
        flock(fd, LOCK_UN)
        close(fd)
    }
}
