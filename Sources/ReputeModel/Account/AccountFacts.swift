package import ReputeCrypto
package import ReputeJSON

/// `account.opened`: an account may trade in a role, for the first time or again.
package struct AccountOpened: FactBody {
    package static let kind: StaticString = "account.opened"
    /// The account's handle.
    package let account: Token
    package let role: Party

    package init(account: Token, role: Party) {
        self.account = account
        self.role = role
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("role", role.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        role = try json.choice("role")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        try rows.settle()
        let number = try rows.number(of: account, role, stamp)
        var row = try rows.life(of: number)
        row[closed: role] = nil
        rows.lives.put(number, row)
        rows.note(AccountEventRow(seq: stamp.seq, account: number, kind: .opened, at: stamp.at, role: role))
    }
}

/// `account.closed`: an account begins no trade in a role any more. What it has begun goes on, and what is on record of it
/// stays.
package struct AccountClosed: FactBody {
    package static let kind: StaticString = "account.closed"
    /// The account's handle.
    package let account: Token
    package let role: Party
    package let reason: AccountReason

    package init(account: Token, role: Party, reason: AccountReason) {
        self.account = account
        self.role = role
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("reason", reason.rawValue)
        json.member("role", role.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        reason = try json.reason(.closed)
        role = try json.choice("role")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let number = try rows.existing(account: account).number
        var row = try rows.life(of: number)
        row[closed: role] = stamp.at
        rows.lives.put(number, row)
        rows.note(
            AccountEventRow(
                seq: stamp.seq, account: number, kind: .closed, at: stamp.at, role: role, reason: reason))
    }
}

/// `account.transferred`: an account came to another owner. What is on record of it goes along.
package struct AccountTransferred: FactBody {
    package static let kind: StaticString = "account.transferred"
    /// The account's handle.
    package let account: Token
    package let reason: AccountReason

    package init(account: Token, reason: AccountReason) {
        self.account = account
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("reason", reason.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        reason = try json.reason(.transferred)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let number = try rows.existing(account: account).number
        var row = try rows.life(of: number)
        row.transfers += 1
        row.transferred = stamp.at
        rows.lives.put(number, row)
        rows.note(
            AccountEventRow(seq: stamp.seq, account: number, kind: .transferred, at: stamp.at, reason: reason))
    }
}

/// `account.merged`: two accounts are of one person. Where something is counted for a person, they count as one from then on.
package struct AccountMerged: FactBody {
    package static let kind: StaticString = "account.merged"
    /// The handle of the account that is merged into the other.
    package let account: Token
    /// The other's handle.
    package let into: Token
    package let reason: AccountReason

    package init(account: Token, into: Token, reason: AccountReason) {
        self.account = account
        self.into = into
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("into", into)
        json.member("reason", reason.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        into = try json.token("into")
        reason = try json.reason(.merged)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        rows.accounts.want(into)
        try rows.settle()
        let number = try rows.existing(account: account).number
        let main = try rows.existing(account: into).number
        rows.lives.want(number)
        rows.lives.want(main)
        try rows.settle()
        var (row, other) = (try rows.life(of: number), try rows.life(of: main))
        row.main = main
        row.merged = stamp.at
        other.members.append(number)
        rows.lives.put(number, row)
        rows.lives.put(main, other)
        rows.note(
            AccountEventRow(
                seq: stamp.seq, account: number, kind: .merged, at: stamp.at, reason: reason, other: main))
    }
}

/// `account.separated`: an account is not of the person of the account that it was merged into.
package struct AccountSeparated: FactBody {
    package static let kind: StaticString = "account.separated"
    /// The account's handle.
    package let account: Token
    package let reason: AccountReason

    package init(account: Token, reason: AccountReason) {
        self.account = account
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("reason", reason.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        reason = try json.reason(.separated)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let number = try rows.existing(account: account).number
        var row = try rows.life(of: number)
        guard let main = row.main else {
            throw .refused(.brokenLedger("the separation of an account that was not merged"))
        }
        var other = try rows.life(of: main)
        row.main = nil
        row.merged = nil
        other.members.removeAll { $0 == number }
        rows.lives.put(number, row)
        rows.lives.put(main, other)
        rows.note(
            AccountEventRow(
                seq: stamp.seq, account: number, kind: .separated, at: stamp.at, reason: reason, other: main))
    }
}

extension JSONNode {
    /// A reason that fits what happened.
    fileprivate func reason(_ kind: AccountEventKind) throws(FactError) -> AccountReason {
        let reason: AccountReason = try choice("reason")
        guard AccountReason.fitting(kind).contains(reason) else { throw FactError("reason is none for this") }
        return reason
    }
}
