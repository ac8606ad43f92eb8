internal import ReputeCrypto

/// What a caller says of a trade, by its own ids.
public struct OrderGiven: Hashable, Sendable {
    /// Who bought.
    public var buyer: ID?
    /// Who sold.
    public var seller: ID?
    /// When it was created.
    public var created: Instant?
    /// What was bought: at most 100 items.
    public var items: [Item]
    /// What it cost in all.
    public var amount: Money?
    /// The marketplace's name of the class of goods.
    public var category: String?
    /// By when the seller promised delivery.
    public var promised: Instant?

    /// One thing bought.
    public struct Item: Hashable, Sendable {
        /// The caller's id of the item.
        public let item: ID
        /// What it cost.
        public let amount: Money?

        /// An item.
        public init(item: ID, amount: Money? = nil) {
            self.item = item
            self.amount = amount
        }
    }

    /// What is said of a trade; what is not said is nil.
    public init(
        buyer: ID? = nil, seller: ID? = nil, created: Instant? = nil, items: [Item] = [], amount: Money? = nil,
        category: String? = nil, promised: Instant? = nil
    ) {
        self.buyer = buyer
        self.seller = seller
        self.created = created
        self.items = items
        self.amount = amount
        self.category = category
        self.promised = promised
    }

    /// Notes the rows that names in here need.
    func want(_ rows: inout Rows) {
        if let buyer { rows.accountNames.want(buyer) }
        if let seller { rows.accountNames.want(seller) }
        for item in items { rows.tokens.want(item.item) }
    }

    /// The items as facts name them.
    func tokens(_ rows: inout Rows) throws(Stop) -> [OrderItem] {
        var out: [OrderItem] = []
        for item in items {
            guard let token = try rows.tokens.get(item.item) else { preconditionFailure("the vault names every item") }
            out.append(OrderItem(token: token, amount: item.amount))
        }
        return out
    }

    /// The first member that says something else than the row. What is not said agrees when `mayInherit`, else only
    /// with nothing.
    func difference(from row: OrderRow, mayInherit: Bool, _ rows: inout Rows) throws(Stop) -> String? {
        func differs<T: Equatable>(_ given: T?, _ stored: T?) -> Bool {
            given == nil ? (!mayInherit && stored != nil) : given != stored
        }
        if let buyer, try rows.accountNames.get(buyer)?.number != row.buyer { return "buyer" }
        if let seller, try rows.accountNames.get(seller)?.number != row.seller { return "seller" }
        if !mayInherit && buyer == nil { return "buyer" }
        if !mayInherit && seller == nil { return "seller" }
        if let created, created != row.created { return "createdAt" }
        if differs(items.isEmpty ? nil : try tokens(&rows), row.items.isEmpty ? nil : row.items) { return "items" }
        if differs(amount, row.amount) { return "amount" }
        // By bytes: Swift's equality of strings takes different spellings of a letter for the same.
        if differs(category.map { Array($0.utf8) }, row.category.map { Array($0.utf8) }) { return "category" }
        if differs(promised, row.promised) { return "promisedBy" }
        return nil
    }

    /// What the seller's commitments promise of the way of an order opened now.
    func promises(created: Instant, _ d: inout Deciding) throws(Stop) -> [Promise] {
        guard let seller, let known = try d.rows.accountNames.get(seller) else { return [] }
        let held = try d.commitments(of: known.number, created: created, registered: d.nextSeq)
        return d.promises(held, created: created, promised: promised)
    }

    /// The terms of a trade heard of for the first time, and the vault entries that go with it.
    ///
    /// An account never named before gets a random handle; the fact that will be recorded next names it.
    func terms(_ id: ID, created: Instant, _ d: inout Deciding) throws(Stop) -> (OrderTerms, [VaultWrite]) {
        guard let buyer else { throw .refused(.orderPartiesMissing("buyer", id)) }
        guard let seller else { throw .refused(.orderPartiesMissing("seller", id)) }
        guard buyer != seller else { throw .refused(.orderSameParty(id)) }
        let known = (
            buyer: try d.rows.accountNames.get(buyer), seller: try d.rows.accountNames.get(seller)
        )
        let items = try tokens(&d.rows)
        try d.gathered()
        let buyers = d.introduce(buyer, known.buyer, as: .buyer)
        let sellers = d.introduce(seller, known.seller, as: .seller)
        let order = VaultWrite.order(d.nextSeq, id, items: self.items.map(\.item))
        let writes = [buyers.write, sellers.write, order].compactMap { $0 }
        let terms = OrderTerms(
            buyer: buyers.row.handle, seller: sellers.row.handle, created: created, items: items, amount: amount,
            category: category, promised: promised)
        return (terms, writes)
    }
}
