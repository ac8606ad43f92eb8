package import ReputeModel

/// Who is at the other end, as the kernel says, and what the role table gives them.
package struct Peer: Hashable, Sendable {
    /// The user id.
    package let uid: UInt32
    /// The group id.
    package let gid: UInt32
    /// The supplementary groups.
    package let groups: [UInt32]
    /// What it may do; `admin` brings every other role.
    package let roles: Set<Role>
    /// The account this user itself is, if any.
    package let account: ID?

    /// The role a call is made in: the first of the method's that the peer has by itself, else admin.
    func acting(for method: Role) -> Role { roles.contains(method) && !roles.contains(.admin) ? method : .admin }
}

extension Peer {
    /// The names of its roles, sorted.
    var roleNames: [String] { roles.map(\.rawValue).sorted() }
}
