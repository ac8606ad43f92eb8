import ReputeJSON
import ReputeModel

/// The members that several methods on orders share.
enum OrderFields {
    static let order = Field("order", Shape<ID>.id, "The order, by the caller's id.")
    static let buyer = Field("buyer", Shape<ID>.id, "The buyer's account, by the caller's id.")
    static let seller = Field("seller", Shape<ID>.id, "The seller's account, by the caller's id.")
    static let createdAt = Field("createdAt", Shape<Instant>.time, "When it was created; not in the future.")
    static let category = Field("category", Shape<String>.label(bytes: 64), "The marketplace's class of goods.")
    static let amount = Field("amount", Shape<Money>.money, "What it cost in all.")
    static let promisedBy = Field("promisedBy", Shape<Instant>.time, "By when the seller promised delivery.")
    static let deliveredAt = Field("deliveredAt", Shape<Instant>.time, "When it arrived; not in the future.")
    static let items = Field(
        "items", Shape<[OrderGiven.Item]>.array(of: item, 0...100), "What was bought, at most 100 items.")

    private static let item: Shape<OrderGiven.Item> = {
        let item = Field("item", Shape<ID>.id, "The item, by the caller's id.")
        let amount = Field("amount", Shape<Money>.money, "What it cost.")
        return .object([item.required, amount.optional]) { (reader) throws(Refusal) in
            OrderGiven.Item(item: try reader.required(item), amount: try reader.optional(amount))
        } write: { value, json in
            json.member(item, value.item)
            json.optional(amount, value.amount)
        }
    }()

    /// The terms of a trade that may be left out in every method that takes them.
    static let terms: [Member] = [
        createdAt.optional, category.optional, items.optional, amount.optional, promisedBy.optional,
    ]

    /// Reads buyer, seller and ``terms``; buyer and seller only where they are not `required`.
    static func given(_ reader: inout ObjectReader, areParties required: Bool) throws(Refusal) -> OrderGiven {
        OrderGiven(
            buyer: required ? try reader.required(buyer) : try reader.optional(buyer),
            seller: required ? try reader.required(seller) : try reader.optional(seller),
            created: try reader.optional(createdAt), items: try reader.optional(items) ?? [],
            amount: try reader.optional(amount), category: try reader.optional(category),
            promised: try reader.optional(promisedBy))
    }

    static func write(_ given: OrderGiven, to json: inout JSONWriter) {
        json.optional(buyer, given.buyer)
        json.optional(seller, given.seller)
        json.optional(createdAt, given.created)
        json.optional(category, given.category)
        if !given.items.isEmpty { json.member(items, given.items) }
        json.optional(amount, given.amount)
        json.optional(promisedBy, given.promised)
    }

    static let differs = Reason(
        .conflict, "order.differs", "The same step is on record with other content; details.member names it.")
    static let unknown = Reason(.notFound, "order.unknown", "There is no such order.")
    static let notInState = Reason(
        .rule, "order.not-in-state", "The order is in a state that does not allow this step.")
    static let beforeCreation = Reason(
        .rule, "order.before-creation", "What is told is to have happened before the order was created.")
    static let closed = Reason(
        .rule, "account.closed", "It was created when its buyer or its seller was closed in that role.")
    static let onePerson = Reason(.rule, "order.one-person", "Buyer and seller are accounts of one person.")
    static let sameParty = Reason(.rule, "order.same-party", "Buyer and seller are the same account.")
}
