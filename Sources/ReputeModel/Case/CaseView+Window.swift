extension CaseView {
    /// That a case holds the rating window of its order.
    public struct Window: Hashable, Sendable {
        /// When the window closes at the latest; nil: the order is not completed, and it is held from then on.
        public let closes: Instant?
        /// Since when it stands still, by this case or another; nil as above.
        public let since: Instant?
        /// When it runs on by itself, because it was held for as long as it may be; nil as above.
        public let until: Instant?
        /// How many others hold it as well: cases, and holds by arbitrators. It runs on when none is left.
        public let others: Int

        /// That it holds a window, from its parts.
        public init(closes: Instant?, since: Instant?, until: Instant?, others: Int) {
            self.closes = closes
            self.since = since
            self.until = until
            self.others = others
        }

        /// Nil: it holds none at this moment.
        package init?(_ row: CaseRow, in order: OrderRow, at now: Instant, _ policies: PolicyBook) {
            guard let held = order.hold(at: now, policies), held.pause.cases.contains(row.seq) else { return nil }
            self.init(closes: order.closes, since: held.since, until: held.until, others: held.pause.count - 1)
        }
    }
}

extension CaseRow {
    /// Whether it may hold the window of its order, by the policy that holds for it.
    package func mayHoldWindow(_ policies: PolicyBook) -> Bool {
        guard state.isLive, let policy = policies.inForce(at: opened)?.policy.arbitration else { return false }
        return policy.holdsWindow(for: cause)
    }
}
