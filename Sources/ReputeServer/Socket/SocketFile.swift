import Glibc

/// A listening Unix socket and the file it is reached by.
struct SocketFile: Sendable {
    let path: String
    let descriptor: Int32
    /// What was made, so that only that is removed: another daemon may have taken the place since, and the inode.
    private let made: (inode: ino_t, changed: timespec)

    /// Makes the socket. Nobody but owner and group can ever connect: the mode is set on the socket before its file
    /// exists (unix(7), and `unix_bind` takes it over), and nobody can connect before `listen`.
    ///
    /// The file of a daemon that died is replaced. Throws `socket.in-use` when one answers there, `socket.path`
    /// when the path cannot be used.
    init(listeningAt path: String) throws(ServerError) {
        let address = try SocketFile.address(path)
        try SocketFile.removeStale(path, address)
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SocketFile.fault(path, "cannot be made") }
        var made = stat()
        guard fchmod(descriptor, 0o660) == 0, SocketFile.withAddress(address, { bind(descriptor, $0, $1) }) == 0,
            chmod(path, 0o660) == 0, lstat(path, &made) == 0, listen(descriptor, 1_024) == 0
        else {
            let error = SocketFile.fault(path, "cannot be made")
            Glibc.close(descriptor)
            throw error
        }
        self.path = path
        self.descriptor = descriptor
        self.made = (made.st_ino, made.st_ctim)
    }

    /// Stops `accept` on another thread and removes the file.
    func stopListening() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        remove()
    }

    /// Removes the file, unless it is another's by now.
    func remove() {
        var found = stat()
        guard lstat(path, &found) == 0, found.st_ino == made.inode, found.st_ctim.tv_sec == made.changed.tv_sec,
            found.st_ctim.tv_nsec == made.changed.tv_nsec
        else { return }
        unlink(path)
    }

    private static func address(_ path: String) throws(ServerError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !path.isEmpty, path.utf8.count < room else {
            throw ServerError(
                "socket.path",
                "The socket path \(path) has \(path.utf8.count) bytes; 1 to \(room - 1) are possible. Choose another."
            )
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return address
    }

    private static func withAddress(
        _ address: sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = address
        return withUnsafeBytes(of: &address) { bytes in
            guard let base = bytes.baseAddress else { return -1 }
            return body(base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
        }
    }

    private static func removeStale(_ path: String, _ address: sockaddr_un) throws(ServerError) {
        var found = stat()
        guard lstat(path, &found) == 0 else { return }
        guard found.st_mode & S_IFMT == S_IFSOCK else {
            throw ServerError(
                "socket.path", "\(path) is there and is no socket. Move it away or choose another path with --socket.")
        }
        let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { Glibc.close(probe) }
        if withAddress(address, { connect(probe, $0, $1) }) == 0 {
            throw ServerError(
                "socket.in-use",
                "Another daemon answers at \(path). Stop it first or choose another path with --socket.")
        }
        guard errno == ECONNREFUSED else { throw fault(path, "is there and cannot be asked who serves it") }
        guard unlink(path) == 0 else { throw fault(path, "was left by a daemon that is gone and cannot be removed") }
    }

    private static func fault(_ path: String, _ what: String) -> ServerError {
        let reason = String(cString: strerror(errno))
        return ServerError(
            "socket.path", "The socket \(path) \(what): \(reason). Look at its directory and its permissions.")
    }
}
