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

    /// Deletes a directory, if it is there and empty.
    package static func removeDirectory(_ path: String) {
        rmdir(path)
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
        func givenUp(_ what: String) -> StoreError {
            let error = failure(beside, what)
            close(fd)
            unlink(beside)
            return error
        }
        var done = 0
        while done < bytes.count {
            let n = bytes[done...].withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
            guard n > 0 else { throw givenUp("It cannot be written") }
            done += n
        }
        guard fsync(fd) == 0 else { throw givenUp("It cannot be synced") }
        guard close(fd) == 0, rename(beside, path) == 0 else { throw failure(path, "It cannot be replaced") }
        try syncDirectory(of: path)
    }

    /// Syncs a file.
    package static func sync(_ path: String) throws(StoreError) {
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else { throw failure(path, "It cannot be opened") }
        defer { close(fd) }
        guard fsync(fd) == 0 else { throw failure(path, "It cannot be synced") }
    }

    /// Gives a file or directory another name on the same disk, for good when it returns. A file that has the name is
    /// replaced.
    package static func move(_ path: String, to name: String) throws(StoreError) {
        guard rename(path, name) == 0 else { throw failure(name, "It cannot be put there") }
        try syncDirectory(of: name)
    }

    /// The size of a file in bytes; 0 when it is not there.
    package static func size(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// The directory a path lies in.
    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path without symbolic links; itself when it is not there.
    package static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func syncDirectory(of path: String) throws(StoreError) {
        let directory = parent(of: path)
        let fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard fd >= 0 else { throw failure(directory, "The directory cannot be opened") }
        defer { close(fd) }
        guard fsync(fd) == 0 else { throw failure(directory, "The directory cannot be synced") }
    }

    package static func failure(_ path: String, _ what: String) -> StoreError {
        let number = errno
        let (code, advice): (StoreError.Code, String) =
            switch number {
            case ENOSPC, EDQUOT: (.full, "Make room on its disk.")
            case EROFS: (.readOnly, "Mount its disk so that it can be written.")
            case EACCES, EPERM: (.readOnly, "Check its owner and permissions.")
            case ENOENT, ENOTDIR: (.io, "See whether its directory is there.")
            default: (.io, "See whether its disk is there and not failing.")
            }
        return StoreError(code, path, "\(what): \(String(cString: strerror(number))). \(advice)")
    }
}
