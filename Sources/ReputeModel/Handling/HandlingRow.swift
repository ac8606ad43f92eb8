/// One time that an arbitrator had a case; or that a case left the queue and nobody had taken it.
package struct HandlingRow: Hashable, Sendable {
    /// The seq of the fact that gave it to the arbitrator, or by which it left the queue.
    package let seq: Int64
    /// Which case.
    package let number: Int64
    /// The user id of the arbitrator; nil: nobody took it.
    package let officer: UInt32?
    /// From when on the arbitrator had it, or when it left the queue.
    package let since: Instant
    /// For how long it had waited in the queue, in milliseconds, without the time in which its clocks stood still; nil: it
    /// was not in the queue, but handed on, or taken while the sides showed what they have.
    package let waited: Int64?

    /// When the arbitrator first did something in it: ruled, agreed to a ruling or sent it back, stopped its clocks or had
    /// them go on, or gave it to another body. To claim it, to go on having it and to hand it on is not that; what the
    /// sides do is not either.
    package var first: Instant?
    /// When the arbitrator had it no more.
    package var ended: Instant?
    package var end: HandlingEnd?
    /// How many clocks ran out of which this arbitrator had had the case for the longest part, by this time last.
    package var missed = 0
    /// The seq of the ruling that it ended with.
    package var ruling: Int64?
    /// Whether another arbitrator had to agree to that.
    package var isHeld = false
    /// What the other arbitrator made of it; nil: nobody looked at it, or nobody had to.
    package var second: HandlingSecond?
    /// What became of it when a side had it looked at again; nil: neither did.
    package var appeal: HandlingAppeal?
    /// How a panel decided the same case, before it or on appeal; nil: none did.
    package var panel: HandlingPanel?

    package init(seq: Int64, number: Int64, officer: UInt32?, since: Instant, waited: Int64?) {
        self.seq = seq
        self.number = number
        self.officer = officer
        self.since = since
        self.waited = waited
    }

    /// When it began to wait in the queue, as far as its clocks ran; nil: it did not.
    package var began: Instant? { waited.map { since + -$0 } }
}

/// How an arbitrator came to have a case no more, or how a case left the queue that nobody had taken.
package enum HandlingEnd: String, Sendable, CaseIterable, Hashable {
    /// The arbitrator ruled; another may have to agree.
    case ruled
    /// The arbitrator agreed to another's ruling.
    case approved
    /// The arbitrator sent another's ruling back.
    case sentBack = "sent-back"
    /// Another arbitrator had it then.
    case handedOn = "handed-on"
    /// The arbitrator gave it back.
    case released
    /// The arbitrator did not renew that in time.
    case expired
    /// The time to rule, or to take it, was over.
    case missed
    /// The sides agreed.
    case settled
    /// The claimant gave it up.
    case withdrawn
    /// The house did not come to it often enough: it ended without a decision.
    case lapsed
    /// A court or another body had it then.
    case referred
    /// It went on in another case.
    case merged
    /// It went before a panel.
    case panel = "to-panel"
}

/// What another arbitrator made of a ruling.
package enum HandlingSecond: String, Sendable, CaseIterable, Hashable {
    /// That it decides the case.
    case approved
    /// That it is to be ruled on again.
    case sentBack = "sent-back"
}

/// What became of a ruling that a side had looked at again.
package enum HandlingAppeal: String, Sendable, CaseIterable, Hashable {
    /// Nothing yet.
    case open
    /// It went for the same side and the same remedy, or nobody came to it in time.
    case stood
    /// It went for the other side, or something else is to be done.
    case reversed
    /// A court or another body has the case for good: what it makes of the ruling is not known here.
    case elsewhere
}

/// How a panel decided a case in which an arbitrator ruled.
package enum HandlingPanel: String, Sendable, CaseIterable, Hashable {
    /// For the same side.
    case agreed
    /// For the other side.
    case differed
}
