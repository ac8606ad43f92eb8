package import ReputeCrypto

/// One thing bought in an order.
package struct OrderItem: Hashable, Sendable {
    /// What facts call the item: 16 bytes of HMAC-SHA256 of its id under a key of the vault.
    package let token: Token
    /// What it cost, if told.
    package let amount: Money?

    package init(token: Token, amount: Money?) {
        self.token = token
        self.amount = amount
    }
}

/// A step an order has taken: the seq of its fact and when it happened by the caller's word.
package struct StepTaken: Hashable, Sendable {
    package let seq: Int64
    package let at: Instant

    package init(seq: Int64, at: Instant) {
        self.seq = seq
        self.at = at
    }
}

/// An order with both its ratings.
package struct OrderRow: Hashable, Sendable {
    /// Our number of the order: the seq of its first fact.
    package let seq: Int64
    package var state: OrderState
    /// The buyer's account number.
    package let buyer: Int64
    /// The seller's account number.
    package let seller: Int64
    /// When it was created, by the caller's word.
    package var created: Instant
    package var items: [OrderItem]
    /// The order's whole amount, if told.
    package var amount: Money?
    package var category: String?
    /// By when the seller promised delivery.
    package var promised: Instant?
    /// Whether it came later than promised; nil when that is not known.
    package var isLate: Bool?
    /// The carrier's token.
    package var carrier: Token?

    package var opened: StepTaken?
    package var dispatched: StepTaken?
    package var delivered: StepTaken?
    package var completed: StepTaken?
    package var cancelled: StepTaken?
    package var cancelledBy: Canceller?
    package var cancelledWhy: String?

    /// The seq of the policy whose order parameters hold, once completed.
    package var policy: Int64?
    /// The account that stands for the buyer's person, once completed, where it is another.
    package var buyerPerson: Int64?
    /// The account that stands for the seller's person, once completed, where it is another.
    package var sellerPerson: Int64?
    /// The group of ratings this order's belong to, once completed.
    package var pair: PairKey?
    /// The rating window closes when now >= this, once completed.
    package var closes: Instant?
    /// What holds the window open, or did.
    package var pause: WindowPause?
    /// When the clock next has something to do about this order.
    package var due: Instant?

    /// The buyer's rating of the seller.
    package var byBuyer: RatingSlot?
    /// The seller's rating of the buyer.
    package var bySeller: RatingSlot?

    package init(
        seq: Int64, state: OrderState, buyer: Int64, seller: Int64, created: Instant, items: [OrderItem] = [],
        amount: Money? = nil, category: String? = nil, promised: Instant? = nil
    ) {
        self.seq = seq
        self.state = state
        self.buyer = buyer
        self.seller = seller
        self.created = created
        self.items = items
        self.amount = amount
        self.category = category
        self.promised = promised
    }

    /// The account that stands for a side's person.
    package func person(of party: Party) -> Int64 {
        party == .buyer ? buyerPerson ?? buyer : sellerPerson ?? seller
    }

    /// The account number of a side.
    package func account(of party: Party) -> Int64 { party == .buyer ? buyer : seller }

    /// The rating a side wrote.
    package subscript(by party: Party) -> RatingSlot? {
        get { party == .buyer ? byBuyer : bySeller }
        set { if party == .buyer { byBuyer = newValue } else { bySeller = newValue } }
    }

    /// The seq of a rating that is sealed; nil when none is.
    var sealed: Int64? {
        if let byBuyer, byBuyer.shown == nil { return byBuyer.seq }
        if let bySeller, bySeller.shown == nil { return bySeller.seq }
        return nil
    }

    /// The side that gave a rating; nil when it is none of this order's.
    package func side(of rating: Int64) -> Party? {
        byBuyer?.seq == rating ? .buyer : bySeller?.seq == rating ? .seller : nil
    }

    /// Whether a side has rated.
    package var isRated: Bool { byBuyer != nil || bySeller != nil }

    /// What the scored-amount rule looks at: see ``OrderItem/scoredAmount(_:_:)``.
    package var scoredAmount: Money? { OrderItem.scoredAmount(amount, items) }
}

extension OrderItem {
    /// An order's amount, else the sum of its items' when all are told in one currency; nil when neither is known.
    static func scoredAmount(_ amount: Money?, _ items: [OrderItem]) -> Money? {
        if let amount { return amount }
        guard let first = items.first?.amount else { return nil }
        var sum: Int64 = 0
        for item in items {
            guard let part = item.amount, part.currency == first.currency else { return nil }
            let (next, overflow) = sum.addingReportingOverflow(part.minor)
            guard !overflow else { return nil }
            sum = next
        }
        return Money(currency: first.currency, minor: min(sum, Money.most))
    }
}

/// A pair of accounts, a policy and a calendar period: the orders whose ratings share a clamp and a dedupe.
///
/// The period stands in the high bits, so that the index grows in time order; below it 48 bits of a hash of the rest.
/// Two groups may share a key: compare the parts before relying on it.
package struct PairKey: Hashable, Comparable, Sendable {
    package let raw: Int64

    package init(raw: Int64) { self.raw = raw }

    package init(buyer: Int64, seller: Int64, policy: Int64, period: Int32) {
        var h = PairKey.mix(UInt64(bitPattern: buyer))
        h = PairKey.mix(h ^ UInt64(bitPattern: seller))
        h = PairKey.mix(h ^ UInt64(bitPattern: policy))
        raw = Int64(period) << 48 | Int64(h >> 16)
    }

    /// The period, as ``RatingPolicy/Period`` counts them.
    package var period: Int32 { Int32(raw >> 48) }

    package static func < (a: PairKey, b: PairKey) -> Bool { a.raw < b.raw }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mix(_ x: UInt64) -> UInt64 {
        var z = x &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
