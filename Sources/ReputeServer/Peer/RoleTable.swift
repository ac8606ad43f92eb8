import ReputeModel

/// What each user id may do. Who does not stand in it may do nothing.
package struct RoleTable: Hashable, Sendable {
    private var lines: [UInt32: Entry] = [:]

    private struct Entry: Hashable, Sendable {
        let roles: Set<Role>
        let account: ID?
        let line: Int
    }

    /// The table without a role file: `uid`, who started the service, is admin and nobody else is anything.
    package init(admin uid: UInt32) {
        lines[uid] = Entry(roles: [.admin], account: nil, line: 0)
    }

    /// Reads a role file: a line each of `uid roles [account]`, roles separated by commas; `#` begins a comment.
    ///
    /// Throws `roles.line` with `path` and the number of the line at fault.
    package init(parsing text: String, path: String) throws(ServerError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let number = index + 1
            func fault(_ what: String) -> ServerError {
                ServerError("roles.line", "\(path), line \(number): \(what)")
            }
            let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" || $0 == "\r" }
            if words.isEmpty { continue }
            guard (2...3).contains(words.count) else {
                throw fault("expected `uid roles [account]`, such as `1000 storefront,auditor`.")
            }
            guard let uid = UInt32(words[0]) else { throw fault("`\(words[0])` is not a user id, which is a number.") }
            var roles: Set<Role> = []
            for name in words[1].split(separator: ",", omittingEmptySubsequences: false) {
                guard let role = Role(rawValue: String(name)), role != .clock else {
                    let known = Role.allCases.filter { $0 != .clock }.map(\.rawValue).joined(separator: ", ")
                    throw fault("`\(name)` is no role; there are \(known).")
                }
                roles.insert(role)
            }
            var account: ID?
            if words.count == 3 {
                account = ID(String(words[2]))
                if account == nil { throw fault("`\(words[2])` is no account id.") }
            }
            if let first = lines[uid] { throw fault("user id \(uid) stands on line \(first.line) already.") }
            lines[uid] = Entry(roles: roles, account: account, line: number)
        }
    }

    func peer(_ credentials: PeerCredentials) -> Peer {
        Peer(
            uid: credentials.uid, gid: credentials.gid, groups: credentials.groups, roles: roles(of: credentials.uid),
            account: lines[credentials.uid]?.account)
    }

    /// What is to be known of a user to whom a case is handed.
    func receiver(_ uid: UInt32) -> CaseReceiver {
        CaseReceiver(isArbitrator: roles(of: uid).contains(.arbitrator), account: lines[uid]?.account)
    }

    /// What a user id may do; `admin` brings every other role.
    private func roles(of uid: UInt32) -> Set<Role> {
        let roles = lines[uid]?.roles ?? []
        return roles.contains(.admin) ? Set(Role.allCases.filter { $0 != .clock }) : roles
    }
}
