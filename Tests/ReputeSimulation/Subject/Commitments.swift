import ReputeModel
import ReputeTwin

/// Sellers promise more than they must and give it up; orders go their way in time, late, or untold; rulings find breaches,
/// and excuse them.
struct Commitments: Subject {
    /// Sellers that nobody else trades with, so that all their orders are of this subject.
    static let sellers = [30, 31]
    static let carriers = [1, 2]
    private var orders = 0

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        if !town.manner.hasRecords, town.below(6) > 0 { return nil }
        // There is nothing to keep before something was promised.
        if town.market.commitments.count < 3, town.below(4) > 0 { return take(&town) }
        // What is promised is mostly told of before its time is over.
        if town.below(4) > 0, let order = promised(&town) { return step(order, &town) }
        switch town.below(12) {
        case 0, 1: return take(&town)
        case 2: return drop(&town)
        case 3, 4, 5: return open(&town)
        case 6: return complete(&town)
        case 7: return breach(&town)
        case 8: return excuse(&town)
        default: return step(some(&town), &town)
        }
    }

    /// The storefront's id of an order.
    static func id(_ order: Int) -> ID { ID("c", order) }

    /// What is told of a moment: not when it lies in the future by the time it arrives.
    private func expect(_ moments: [Instant?], _ act: CommitmentTwin.Act) -> Request.Expectation {
        let latest = moments.compactMap { $0?.milliseconds }.max() ?? 0
        return .twin { latest > $0.now ? .refused("*") : $0.hear(act) }
    }

    private func take(_ town: inout Town) -> Request? {
        let (number, seller) = (town.number(), town.pick(Commitments.sellers))
        let code = town.below(12) == 0 ? "endless" : town.pick(CommitmentTwin.codes)
        return Request(
            number, TakeCommitment(seller: ID("a", seller), commitment: code, key: ID("k", number)), as: Town.stranger,
            "a\(seller) takes on \(code)", isKeyed: true, .twin { $0.hear(.take(seller: seller, code: code)) })
    }

    private func drop(_ town: inout Town) -> Request? {
        let (number, seller) = (town.number(), town.pick(Commitments.sellers))
        let code = town.pick(CommitmentTwin.codes)
        return Request(
            number, DropCommitment(seller: ID("a", seller), commitment: code, key: ID("k", number)), as: Town.stranger,
            "a\(seller) gives up \(code)", isKeyed: true, .twin { $0.hear(.drop(seller: seller, code: code)) })
    }

    /// A new order: of now, or of some time ago.
    private mutating func deal(_ town: inout Town) -> (CommitmentTwin.Deal, OrderGiven) {
        orders += 1
        let created = town.now + -town.pick([0, 0, 0, 0, 0, 1.hours, 20.hours, 3.days])
        let promised = town.below(3) == 0 ? nil : created + town.pick([12.hours, 24.hours, 2.days, 5.days])
        let minor: Int64? = town.pick([nil, 100, 1_000, 12_900, 60_000])
        let deal = CommitmentTwin.Deal(
            order: orders, seller: town.pick(Commitments.sellers), created: created.milliseconds,
            promised: promised?.milliseconds, minor: minor)
        let given = OrderGiven(
            buyer: ID("a", town.pick([32, 33])), seller: ID("a", deal.seller), created: created,
            amount: minor.flatMap { Money.cny($0) }, promised: promised)
        return (deal, given)
    }

    private mutating func open(_ town: inout Town) -> Request? {
        let (deal, given) = deal(&town)
        return Request(
            town.number(), OpenOrder(order: Commitments.id(deal.order), given: given), as: Town.stranger,
            "open c\(deal.order) of a\(deal.seller)", order: 10_000 + deal.order, expect([given.created], .open(deal)))
    }

    private mutating func complete(_ town: inout Town) -> Request? {
        let (deal, given) = deal(&town)
        let completed = town.now
        let delivered = town.below(2) == 0 ? nil : town.now + -town.pick([0, 1.hours, 2.days])
        let command = CompleteOrder(
            order: Commitments.id(deal.order), completed: completed, given: given, delivered: delivered)
        return Request(
            town.number(), command, as: Town.stranger, "complete c\(deal.order) of a\(deal.seller), never opened",
            order: 10_000 + deal.order,
            expect(
                [completed, delivered],
                .complete(deal, completed: completed.milliseconds, delivered: delivered?.milliseconds)))
    }

    /// Mostly one of the last orders.
    private func some(_ town: inout Town) -> Int { max(1, orders - town.below(4)) }

    /// The last order of which something is promised that is neither kept nor broken yet.
    private func promised(_ town: inout Town) -> Int? {
        let market = town.market
        guard let row = market.promises.values.filter({ $0.due != nil }).max(by: { $0.order < $1.order }),
            let name = market.orderNames.first(where: { $0.value == row.order })?.key
        else { return nil }
        return Int("\(name)".dropFirst())
    }

    private func step(_ order: Int, _ town: inout Town) -> Request? {
        let (id, at) = (Commitments.id(order), town.now + -town.pick([0, 0, 1.hours, 10.hours, 30.hours]))
        let step = town.pick([CommitmentTwin.Step.dispatch, .dispatch, .deliver, .deliver, .complete, .cancel])
        let carrier = town.below(4) == 0 ? nil : town.pick(Commitments.carriers)
        let delivered = step == .complete && town.below(3) == 0 ? at : nil
        let act = CommitmentTwin.Act.step(
            order: order, step, at: at.milliseconds, carrier: carrier, delivered: delivered?.milliseconds)
        func request<C: Command>(_ command: C) -> Request where C.Reply: WriteReply {
            Request(
                town.number(), command, as: Town.stranger, "\(step) c\(order)", order: 10_000 + order, expect([at], act)
            )
        }
        return switch step {
        case .dispatch: request(DispatchOrder(order: id, dispatched: at, carrier: carrier.map { ID("y", $0) }))
        case .deliver: request(DeliverOrder(order: id, delivered: at))
        case .complete: request(CompleteOrder(order: id, completed: at, delivered: delivered))
        case .cancel: request(CancelOrder(order: id, by: .seller, why: "out-of-stock", cancelled: at))
        }
    }

    private func breach(_ town: inout Town) -> Request? {
        let (number, order) = (town.number(), some(&town))
        let (code, isKnown) = (town.pick(CommitmentTwin.codes), town.below(8) > 0)
        let command = BreachCommitment(
            order: Commitments.id(order), commitment: code, reason: isKnown ? "counterfeit" : "mistake",
            ruling: ID("p", number), key: ID("k", number))
        return Request(
            number, command, as: Town.arbitrator, "\(code) broken in c\(order)", isKeyed: true,
            .twin { $0.hear(.breach(order: order, code: code, isReasonKnown: isKnown)) })
    }

    private func excuse(_ town: inout Town) -> Request? {
        let market = town.market
        let latest = Array(market.breaches.keys.sorted().suffix(6))
        guard !latest.isEmpty else { return nil }
        let seq = town.pick(latest)
        guard let row = market.breaches[seq], let code = market.commitments[row.commitment]?.code,
            let name = market.orderNames.first(where: { $0.value == row.order })?.key,
            let order = Int("\(name)".dropFirst())
        else { return nil }
        let same = (market.breachesOf[row.order] ?? []).filter { market.breaches[$0]?.commitment == row.commitment }
        guard let nth = same.firstIndex(of: seq) else { return nil }
        let (number, isKnown) = (town.number(), town.below(8) > 0)
        let command = ExcuseBreach(
            breach: row.id, reason: isKnown ? "mistake" : "counterfeit", key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "excuse \(row.id)", isKeyed: true,
            .twin { $0.hear(.excuse(order: order, code: code, nth: nth, isReasonKnown: isKnown)) })
    }
}
