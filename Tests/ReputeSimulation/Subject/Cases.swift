import ReputeModel
import ReputeTwin

/// The sides of orders rate each other, open cases, answer, offer, accept, withdraw and escalate: sensibly, wrongly and
/// maliciously.
struct Cases: Subject {
    /// Sides that nobody else trades with.
    static let buyers = [70, 71]
    static let sellers = [72, 73]
    /// Whoever may be spoken for, wrongly: also one that nobody ever heard of.
    private static let speakers = buyers + sellers + [79]
    private static let causes =
        ["counterfeit", "no-show-of-buyer", "not-received", "not-received", "sanction-review"] + ofRatings
    private static let ofRatings = ["extortion-by-rating", "malicious-rating"]
    private var orders = 0

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        if orders < 4 || town.below(9) == 0 { return open(&town) }
        switch town.below(16) {
        case 0, 1: return step(&town)
        case 2..<5: return rate(&town)
        case 5..<9: return claim(&town)
        default: return argue(&town) ?? claim(&town)
        }
    }

    /// The storefront's id of an order.
    static func id(_ order: Int) -> ID { ID("q", order) }

    /// The number of an order by our number of it; nil: it is another subject's.
    static func number(of seq: Int64, in market: MarketStore) -> Int? {
        guard let id = market.orderNames.first(where: { $0.value == seq })?.key, id.utf8.first == UInt8(ascii: "q")
        else { return nil }
        return Int("\(id)".dropFirst())
    }

    // MARK: Orders

    private mutating func open(_ town: inout Town) -> Request {
        orders += 1
        let created = town.now + -town.pick([0, 0, 1.hours, 3.days])
        let hasItem = town.below(2) == 0
        let price: Money? = town.pick([nil, .cny(700), .cny(40)])
        let item = hasItem ? price : nil
        let amount: Money? = town.pick([nil, .cny(5), .cny(1_000), .cny(25_000)])
        let deal = CaseTwin.Deal(
            order: orders, buyer: town.pick(Cases.buyers), seller: town.pick(Cases.sellers),
            created: created.milliseconds, hasItem: hasItem, itemAmount: item, amount: amount,
            isVirtual: town.below(4) == 0)
        let given = OrderGiven(
            buyer: ID("a", deal.buyer), seller: ID("a", deal.seller), created: created,
            items: hasItem ? [OrderGiven.Item(item: ID("j", orders), amount: item)] : [], amount: amount,
            category: deal.isVirtual ? "vouchers" : nil)
        return Request(
            town.number(), OpenOrder(order: Cases.id(orders), given: given), as: Town.stranger,
            "open q\(orders) of a\(deal.seller) for a\(deal.buyer)", order: 30_000 + orders,
            .twin { $0.hear(.order(deal)) })
    }

    /// Mostly one of the last orders.
    private func some(_ town: inout Town) -> Int { max(1, orders - town.below(4)) }

    private func step(_ town: inout Town) -> Request {
        let (order, at) = (some(&town), town.now + -town.pick([0, 0, 2.hours]))
        let step = town.pick([CaseTwin.Step.dispatch, .complete, .complete, .cancel])
        func request<C: Command>(_ command: C) -> Request where C.Reply: WriteReply {
            Request(
                town.number(), command, as: Town.stranger, "\(step) q\(order)", order: 30_000 + order,
                .twin { $0.hear(.step(order: order, step, at: at.milliseconds)) })
        }
        return switch step {
        case .dispatch: request(DispatchOrder(order: Cases.id(order), dispatched: at))
        case .complete: request(CompleteOrder(order: Cases.id(order), completed: at))
        case .cancel: request(CancelOrder(order: Cases.id(order), by: .buyer, why: "changed-mind", cancelled: at))
        }
    }

    // MARK: Ratings

    /// The last orders, as far as the market knows them.
    private func latest(in market: MarketStore) -> [(order: Int, row: OrderRow)] {
        (max(1, orders - 6)...max(1, orders)).compactMap { order in
            market.orderNames[Cases.id(order)].flatMap { market.orders[$0] }.map { (order: order, row: $0) }
        }
    }

    /// A side rates the other: mostly in one of the last orders that are completed.
    private func rate(_ town: inout Town) -> Request {
        let completed = latest(in: town.market).filter { $0.row.state == .completed }.map(\.order)
        let order = completed.isEmpty || town.below(8) == 0 ? some(&town) : town.pick(completed)
        let (by, value) = (town.pick(Party.allCases), town.pick(RatingValue.allCases))
        return Request(
            town.number(), SubmitRating(order: Cases.id(order), by: by, value: value), as: Town.stranger,
            "\(by) rates q\(order) \(value)", order: 30_000 + order,
            .twin { $0.hear(.verdict(order: order, by: by, value)) })
    }

    /// One of the last orders, and a side of it whose rating by the other can be seen.
    private func rated(_ town: inout Town) -> (order: Int, by: Party)? {
        let choices = latest(in: town.market).flatMap { order, row in
            Party.allCases.filter { row[by: $0.other]?.shown != nil }.map { (order: order, by: $0) }
        }
        return choices.isEmpty ? nil : town.pick(choices)
    }

    // MARK: Claims

    /// Mostly nobody in particular; now and then somebody, rightly or not.
    private func speaker(_ town: inout Town) -> Int? { town.below(12) == 0 ? town.pick(Cases.speakers) : nil }

    private func words(_ number: Int, _ town: inout Town) -> String {
        switch town.below(30) {
        case 0: " \n"
        case 1: String(repeating: "So it was, \(number). ", count: 6)
        default: "So it was, says \(number)."
        }
    }

    /// Mostly who may.
    private func side(_ cause: String, _ town: inout Town) -> Party? {
        if town.below(12) == 0 {
            let any: [Party?] = [nil, .buyer, .seller]
            return town.pick(any)
        }
        if cause == "no-show-of-buyer" { return .seller }
        if cause == "sanction-review" || Cases.ofRatings.contains(cause) { return town.pick(Party.allCases) }
        return cause == "not-received" && town.below(2) == 0 ? nil : .buyer
    }

    private func claim(_ town: inout Town) -> Request {
        let number = town.number()
        var order = some(&town)
        let cause = town.below(25) == 0 ? "boredom" : town.pick(Cases.causes)
        var by = side(cause, &town)
        // Mostly about what somebody said.
        if Cases.ofRatings.contains(cause), town.below(5) > 0, let found = rated(&town) {
            order = found.order
            by = found.by
        }
        let others = [CaseRemedy.refund, .replacement, .compensation, .ratingUnscored]
        let remedy = town.below(9) == 0 ? town.pick(others) : nil
        let currency = town.below(5) == 0 ? "JPY" : "CNY"
        let amount = town.below(6) == 0 ? Money(currency: currency, minor: town.pick([0, 1, 90, 900, 90_000])) : nil
        let item = town.below(7) == 0 ? town.pick([order, order, 9_999]) : nil
        let claim = CaseTwin.Claim(
            order: order, item: item, cause: cause, by: by, remedy: remedy?.rawValue, amount: amount,
            words: words(number, &town), speaker: speaker(&town))
        let command = OpenCase(
            order: Cases.id(order), item: item.map { ID("j", $0) }, cause: cause, by: by, remedy: remedy,
            amount: amount, text: claim.words, as: claim.speaker.map { ID("a", $0) })
        return Request(
            number, command, as: Town.stranger, "claim \(cause) of q\(order)", .twin { $0.hear(.open(claim)) })
    }

    // MARK: Cases

    private enum Act { case answer, offer, accept, withdraw, escalate }

    /// A side does something about one of the last cases, mostly one that is not over; or about one that there is not.
    private func argue(_ town: inout Town) -> Request? {
        let market = town.market
        let latest = market.cases.keys.sorted().suffix(10)
        let live = latest.filter { market.cases[$0]?.state.isLive == true }
        if live.isEmpty, town.below(4) > 0 { return nil }
        let choices = town.below(5) == 0 || live.isEmpty ? Array(latest) : live
        guard !choices.isEmpty, let row = market.cases[town.pick(choices)],
            let order = Cases.number(of: row.order, in: market),
            let nth = market.casesOf[row.order]?.firstIndex(of: row.seq)
        else { return nil }
        let isThere = town.below(30) > 0
        let place = CaseTwin.Place(order: order, nth: isThere ? nth : 9_999)
        let id = isThere ? row.id : CaseID(seq: 1)
        switch town.pick([Act.answer, .answer, .offer, .offer, .offer, .accept, .accept, .withdraw, .escalate]) {
        case .answer: return answer(id, place, &town)
        case .offer: return offer(id, place, &town)
        case .accept: return accept(row, id, place, &town)
        case .withdraw: return withdraw(id, place, &town)
        case .escalate: return escalate(id, place, &town)
        }
    }

    private func answer(_ id: CaseID, _ place: CaseTwin.Place, _ town: inout Town) -> Request {
        let number = town.number()
        let (words, speaker) = (words(number, &town), speaker(&town))
        return Request(
            number, AnswerCase(case: id, text: words, as: speaker.map { ID("a", $0) }, key: ID("k", number)),
            as: Town.stranger, "answer \(id)", isKeyed: true,
            .twin { $0.hear(.answer(place, words: words, speaker: speaker)) })
    }

    private func offer(_ id: CaseID, _ place: CaseTwin.Place, _ town: inout Town) -> Request {
        let (number, by) = (town.number(), town.pick(CaseSide.allCases))
        let remedies: [CaseRemedy] = [.refund, .refund, .returnRefund, .replacement, CaseRemedy.none, .ratingUnscored]
        let remedy = town.pick(remedies)
        // Mostly as it should be.
        let isMoney = town.below(12) > 0 ? remedy.isMoney : !remedy.isMoney
        let amount =
            isMoney
            ? Money(currency: town.below(10) == 0 ? "JPY" : "CNY", minor: town.pick([0, 10, 300, 300, 2_000])) : nil
        let (words, speaker) = (town.below(2) == 0 ? words(number, &town) : nil, speaker(&town))
        let command = OfferSettlement(
            case: id, by: by, remedy: remedy, amount: amount, text: words, as: speaker.map { ID("a", $0) },
            key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "\(by) of \(id) offers \(remedy)", isKeyed: true,
            .twin {
                $0.hear(
                    .offer(place, by: by, CaseTwin.Remedy(remedy.rawValue, amount), words: words, speaker: speaker))
            })
    }

    /// Mostly what the other side offered last; now and then what is one's own, over, of no case, or the claim itself.
    private func accept(_ row: CaseRow, _ id: CaseID, _ place: CaseTwin.Place, _ town: inout Town) -> Request {
        let number = town.number()
        let newest = row.offers.indices.last
        var by = newest.map { row.offers[$0].by.other } ?? .respondent
        if town.below(6) == 0 { by = by.other }
        let any: [Int?] = [nil, -1] + row.offers.indices.map { Optional($0) }
        let chosen = town.below(4) == 0 ? town.pick(any) : newest
        let offer = chosen.map { $0 < 0 ? OfferID(seq: 1) : row.offers[$0].id }
        let (side, speaker) = (by, speaker(&town))
        let command = AcceptSettlement(
            case: id, by: side, offer: offer, as: speaker.map { ID("a", $0) }, key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "\(side) of \(id) accepts \(offer.map { "\($0)" } ?? "the claim")",
            isKeyed: true, .twin { $0.hear(.accept(place, by: side, offer: chosen, speaker: speaker)) })
    }

    private func withdraw(_ id: CaseID, _ place: CaseTwin.Place, _ town: inout Town) -> Request {
        let (number, speaker) = (town.number(), speaker(&town))
        return Request(
            number, WithdrawCase(case: id, as: speaker.map { ID("a", $0) }, key: ID("k", number)), as: Town.stranger,
            "withdraw \(id)", isKeyed: true, .twin { $0.hear(.withdraw(place, speaker: speaker)) })
    }

    private func escalate(_ id: CaseID, _ place: CaseTwin.Place, _ town: inout Town) -> Request {
        let (number, by, speaker) = (town.number(), town.pick(CaseSide.allCases), speaker(&town))
        let command = EscalateCase(case: id, by: by, as: speaker.map { ID("a", $0) }, key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "\(by) escalates \(id)", isKeyed: true,
            .twin { $0.hear(.escalate(place, by: by, speaker: speaker)) })
    }
}
