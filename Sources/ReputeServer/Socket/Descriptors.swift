import Glibc

/// File descriptors of the process: connections leave some to the ledger, or it could not sign, verify or be backed up.
package enum Descriptors {
    /// Left to everything but connections: about forty are open at any time, and a verification, a backup and an
    /// export together open a few dozen more.
    package static let reserve = 128

    /// Lets the process open as many as so many connections need, as far as it may raise its soft limit. Answers for
    /// how many connections there is room, which may be fewer. Throws `server.descriptors` when there is room for none.
    package static func makeRoom(forConnections wanted: Int) throws(ServerError) -> Int {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return wanted }
        let needed = rlim_t(wanted + reserve)
        if limit.rlim_cur < needed {
            var raised = limit
            raised.rlim_cur = min(needed, limit.rlim_max)
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        return try connections(wanted, of: Int(clamping: limit.rlim_cur))
    }

    /// How many of the wanted connections so many descriptors leave room for.
    static func connections(_ wanted: Int, of descriptors: Int) throws(ServerError) -> Int {
        guard descriptors > reserve else {
            throw ServerError(
                "server.descriptors",
                "This process may open \(descriptors) files; \(reserve) are needed beside its connections. Raise the "
                    + "limit (`ulimit -n`, or LimitNOFILE= of the unit) and start again.")
        }
        return min(wanted, descriptors - reserve)
    }
}
