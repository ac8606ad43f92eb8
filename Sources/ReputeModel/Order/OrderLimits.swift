/// What an order may say at most: what bounds the size of its fact, whoever calls.
public enum OrderLimits {
    /// Items of an order.
    public static let items = 100
    /// Bytes of a category's name.
    public static let category = 64
    /// Bytes of a reason to cancel.
    public static let why = 64
    /// Holds that may lie on an order's rating window at a time.
    public static let holds = 32
    /// What moved the end of a window while or after cases held it: so many are known, the last.
    public static let moves = 64

    /// Refuses terms out of bounds.
    static func check(items: Int, category: String?, created: Instant?, promised: Instant?) throws(Stop) {
        if items > OrderLimits.items {
            throw .refused(.orderLimit("items", "are \(items); at most \(OrderLimits.items) are taken"))
        }
        if let category, !(1...OrderLimits.category).contains(category.utf8.count) {
            throw .refused(.orderLimit("category", "is not a name of 1 to \(OrderLimits.category) bytes"))
        }
        try Instant.check([("createdAt", created), ("promisedBy", promised)])
    }

    /// Refuses a reason that is not a code.
    static func checkCode(_ code: String, _ member: String) throws(Stop) {
        let isCode = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isCode, (1...OrderLimits.why).contains(code.utf8.count) else {
            throw .refused(
                .orderLimit(member, "is not a code of 1 to \(OrderLimits.why) lower-case letters, digits and hyphens"))
        }
    }
}

extension OrderGiven {
    /// Refuses what is out of bounds.
    func check() throws(Stop) {
        try OrderLimits.check(items: items.count, category: category, created: created, promised: promised)
    }
}

extension OrderTerms {
    /// Refuses what is out of bounds, and a trade with oneself.
    func check(_ id: ID) throws(Stop) {
        try OrderLimits.check(items: items.count, category: category, created: created, promised: promised)
        if buyer == seller { throw .refused(.orderSameParty(id)) }
    }
}

extension Instant {
    /// Refuses moments outside ``accepted``, which no calendar here covers.
    static func check(_ moments: [(member: String, moment: Instant?)]) throws(Stop) {
        for (member, moment) in moments {
            guard let moment, !accepted.contains(moment) else { continue }
            throw .refused(.orderLimit(member, "lies outside the years 1970 to 9999"))
        }
    }
}
