package import ReputeJSON
package import ReputeModel

/// Where answers go that come later, and on other threads: a connection, as the dispatcher sees it.
package protocol Outbox: AnyObject, Sendable {
    /// Takes room for a call that is answered later. Throws when too many are under way.
    func reserve() throws(Refusal)

    /// Gives the room back and lets `write` add what is to be sent: one line with its newline, or nothing.
    ///
    /// Called exactly once for each ``reserve()``, on any thread; `write` is called at once.
    func finish(_ write: (inout JSONWriter) -> Void)
}

/// What a dispatcher has to know of where a call came from; the rest is between the server and its handlers.
package protocol CallContext: SendableMetatype {
    /// Throws `1004` or `1006` when this peer may not call this method, here and now.
    func admit(_ method: MethodDescription) throws(Refusal)

    /// Where later answers go.
    var outbox: any Outbox { get }
}

/// What is done for a call that is answered at once, on the thread it came in on.
package typealias Answering<M: Method, Context> = @Sendable (M.Params, Context) throws(Refusal) -> M.Result

/// What is done for a call that is answered later: it returns at once and sees to it that the reply is sent, once.
package typealias AnsweringLater<M: Method, Context> = @Sendable (M.Params, Context, Reply<M>) -> Void
