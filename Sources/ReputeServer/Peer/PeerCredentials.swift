import Glibc

/// What the kernel knows of the other end of a Unix socket.
struct PeerCredentials: Hashable, Sendable {
    let uid: UInt32
    let gid: UInt32
    let groups: [UInt32]

    /// Credentials known from elsewhere.
    init(uid: UInt32, gid: UInt32, groups: [UInt32]) {
        self.uid = uid
        self.gid = gid
        self.groups = groups
    }

    /// `struct ucred` and the two options, which the C library hides behind `_GNU_SOURCE`; unix(7).
    private struct Ucred {
        var pid: Int32 = 0
        var uid: UInt32 = .max
        var gid: UInt32 = .max
    }

    #if arch(x86_64) || arch(arm64)
        private static let peercred: Int32 = 17
        private static let peergroups: Int32 = 59
    #else
        #error("look up SO_PEERCRED and SO_PEERGROUPS of this architecture")
    #endif

    /// The credentials of a connected socket; nil when the kernel does not tell.
    init?(of socket: Int32) {
        var credentials = Ucred()
        var length = socklen_t(MemoryLayout<Ucred>.size)
        guard getsockopt(socket, SOL_SOCKET, Self.peercred, &credentials, &length) == 0,
            length == socklen_t(MemoryLayout<Ucred>.size)
        else { return nil }
        uid = credentials.uid
        gid = credentials.gid
        groups = Self.groups(of: socket)
    }

    /// Without supplementary groups when the kernel (before 4.13) does not tell them.
    private static func groups(of socket: Int32) -> [UInt32] {
        var count = 32
        while count <= 65_536 {
            var groups = [UInt32](repeating: 0, count: count)
            var length = socklen_t(count * MemoryLayout<UInt32>.stride)
            if getsockopt(socket, SOL_SOCKET, peergroups, &groups, &length) == 0 {
                return Array(groups.prefix(Int(length) / MemoryLayout<UInt32>.stride))
            }
            guard errno == ERANGE else { return [] }
            count = max(count * 2, Int(length) / MemoryLayout<UInt32>.stride)
        }
        return []
    }
}
