public import ReputeModel
import ReputeStore

/// A credit with what it is made of: its numbers can be added up again from the parts.
public struct CreditExplanation: Hashable, Sendable {
    /// The numbers.
    public let credit: Credit
    /// Completed orders by day, the first day first. Their sum is the credit's.
    public let completed: [DayOrders]
    /// Ratings that are still sealed, which count nothing yet; at most ``mostSealed``, only with the first page.
    public let sealed: [RatingView]
    /// Visible ratings, newest first, each with what it counts and by which rule.
    public let page: RatingPage

    /// The most sealed ratings an explanation names.
    public static let mostSealed = 100

    /// The orders completed on a day.
    public struct DayOrders: Hashable, Sendable {
        /// The day, in the policy's zone.
        public let day: Day
        /// How many were completed.
        public let orders: Int64
        /// How many of these came later than promised.
        public let late: Int64

        /// The orders of a day.
        public init(day: Day, orders: Int64, late: Int64) {
            self.day = day
            self.orders = orders
            self.late = late
        }
    }
}

extension EngineReader {
    /// The credit of an account in a role, today, with a page of the ratings behind it and the rule of each.
    ///
    /// Numbers and ratings are of one moment. Pages read at different moments fit together when their credits have
    /// the same version. Cost: proportional to the page, and to the days on which something happened.
    public func explanation(
        of subject: ID, role: Party, after: RatingCursor?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CreditExplanation {
        let (rule, day) = rule()
        return try read { () throws(StoreError) in
            guard let account = try vault.accountNumber(subject) else {
                return CreditExplanation(
                    credit: rule.credit(of: subject, role: role, isKnown: false, row: nil, on: day), completed: [],
                    sealed: [], page: RatingPage(ratings: [], next: nil))
            }
            let row = try CreditTable.load(CreditKey(account: account, role: role), db)
            var sealed: [RatingView] = []
            if after == nil {
                let orders = try OrderTable.sealed(
                    about: account, as: role, limit: CreditExplanation.mostSealed, db)
                for order in orders {
                    if let view = try view(of: order, by: role.other, for: viewer) { sealed.append(view) }
                }
            }
            return CreditExplanation(
                credit: rule.credit(of: subject, role: role, isKnown: true, row: row, on: day),
                completed: CreditExplanation.completed(row), sealed: sealed,
                page: try page(
                    of: RatingQuery(account: account, role: role), after: try place(after, of: account, as: role),
                    limit: limit, for: viewer))
        }
    }
}

extension CreditExplanation {
    /// The days of a row on which orders were completed.
    static func completed(_ row: CreditRow?) -> [DayOrders] {
        (row?.days ?? []).filter { $0.orders != 0 }.map { DayOrders(day: $0.day, orders: $0.orders, late: $0.late) }
    }
}
