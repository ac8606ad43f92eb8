/// What a peer may do. A peer can have several; deny is the default.
public enum Role: String, Sendable, CaseIterable, Hashable {
    /// Registers orders, speaks for buyers and sellers, reads credits.
    case storefront
    /// Decides cases.
    case arbitrator
    /// Verifies qualifications.
    case officer
    /// Reads everything that is not sealed.
    case auditor
    /// Runs the service; has every other role as well.
    case admin
    /// The service's own clock. No peer has it.
    case clock
}

/// Who wrote a fact: the role it acted in and the user id the kernel reported.
public struct Actor: Hashable, Sendable {
    /// The role it acted in.
    public let role: Role
    /// The Unix user id.
    public let uid: UInt32

    /// An actor.
    public init(role: Role, uid: UInt32) {
        self.role = role
        self.uid = uid
    }
}

/// A side of an order.
public enum Party: String, Sendable, CaseIterable, Hashable {
    /// Who bought.
    case buyer
    /// Who sold.
    case seller

    /// By the case, not by its name.
    public func hash(into hasher: inout Hasher) { hasher.combine(self == .seller) }

    /// The other side.
    public var other: Party { self == .buyer ? .seller : .buyer }
}
