internal import ReputeJSON

/// `case.claim`: an arbitrator takes a case that waits for one, for as long as the policy says unless that is renewed.
///
/// Whoever names none gets the first in the queue that it may have. All of that is decided at once, so that of many who ask
/// together each gets another.
public struct AssignCase: OfficerCommand {
    /// The case; nil: the next in the queue.
    public let `case`: CaseID?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Takes a case; the next in the queue where none is named.
    public init(case: CaseID? = nil, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.claim", key: key) { json in
            if let `case` { json.member("case", `case`.seq) } else { json.member("next", 1) }
            json.member("officer", uid)
        }
        var id = `case`
        if id == nil { id = try d.caseToClaim(request, own: ownAccount) }
        guard let id else { preconditionFailure("there is one, or the request was refused") }
        var asked = CaseAsked(id, own: ownAccount)
        asked.taker = ownAccount
        return try d.take(CaseAssigning.self, asked, request)
    }
}

/// `case.renew`: the arbitrator who has a case goes on to have it, from now on for as long as at first.
public struct RenewCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Goes on to have a case.
    public init(case: CaseID, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.renew", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.taker = ownAccount
        return try d.take(CaseRenewing.self, asked, request)
    }
}

/// `case.handover`: the arbitrator who has a case hands it on, or back to where it waits for one.
public struct ReleaseCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The user id of the arbitrator who has it then; nil: it waits for one.
    public let to: UInt32?
    /// Why. The ledger gets a digest of it only.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?
    /// What the role table says of whom it is handed to; nil: nobody asked it.
    package var receiver: CaseReceiver?

    /// Hands a case on.
    public init(case: CaseID, to: UInt32? = nil, reason: String, key: ID) {
        self.case = `case`
        self.to = to
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.handover", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
            if let to { json.member("to", to) }
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = reason
        asked.member = "reason"
        asked.hand(to: to, receiver)
        return try d.take(CaseHanding.self, asked, request)
    }
}
