import ReputeJSON
import ReputeModel
import ReputeTwin

extension Market {
    @discardableResult
    func take(_ code: String, _ seller: ID = "s") throws(Refusal) -> CommitmentReply {
        try run(TakeCommitment(seller: seller, commitment: code, key: key()))
    }

    @discardableResult
    func drop(_ code: String, _ seller: ID = "s") throws(Refusal) -> CommitmentReply {
        try run(DropCommitment(seller: seller, commitment: code, key: key()))
    }

    @discardableResult
    func open(
        _ order: ID, seller: ID = "s", buyer: ID = "b", created: Instant? = nil, promised: Instant? = nil,
        amount: Money? = nil
    ) throws(Refusal) -> OrderReply {
        try run(
            OpenOrder(
                order: order,
                given: OrderGiven(
                    buyer: buyer, seller: seller, created: created, amount: amount, promised: promised)))
    }

    @discardableResult
    func breach(
        _ order: ID, _ code: String, _ reason: String = "counterfeit", ruling: ID? = nil
    ) throws(Refusal) -> BreachReply {
        try run(
            BreachCommitment(order: order, commitment: code, reason: reason, ruling: ruling, key: key()),
            as: Market.arbitrator)
    }

    @discardableResult
    func excuse(_ breach: BreachID, _ reason: String = "mistake") throws(Refusal) -> BreachReply {
        try run(ExcuseBreach(breach: breach, reason: reason, key: key()), as: Market.arbitrator)
    }

    /// A seller's commitment as it is answered now.
    func commitment(_ code: String, _ seller: ID = "s") -> CommitmentView? {
        guard let row = commitmentRow(code, seller), let policy = policies.inForce(at: now)?.policy else { return nil }
        return CommitmentView(row, at: now, under: policy)
    }

    /// Its row.
    func commitmentRow(_ code: String, _ seller: ID = "s") -> CommitmentRow? {
        store.names[seller].flatMap { store.commitmentsOf[$0.number] }?.compactMap { store.commitments[$0] }
            .first { $0.code == code }
    }

    /// `1 of 3`: in how many of how many orders it was broken.
    func kept(_ code: String, _ seller: ID = "s") -> String {
        commitment(code, seller).map { "\($0.allBreached) of \($0.allOrders)" } ?? "none"
    }

    /// The breaches in an order: `clock` or the reason, and `excused`.
    func breaches(_ order: ID) -> [String] {
        let rows = store.orderNames[order].flatMap { store.breachesOf[$0] }?.compactMap { store.breaches[$0] }
        return (rows ?? []).map { row in
            let cause =
                switch row.cause {
                case .clock(let promise): "clock \(promise.step)"
                case .ruling(let ruling): ruling.reason
                }
            return row.excused == nil ? cause : "\(cause) excused"
        }
    }

    /// What is promised of an order and open.
    func promised(_ order: ID) -> [Promise] { store.orderNames[order].flatMap { store.promises[$0]?.open } ?? [] }
}
