import ReputeJSON
import ReputeModel
import ReputeWire

extension TestPeer {
    /// Follows; throws what it is refused with.
    func follow(after: Int64, kinds: [String]? = nil, subjects: [ID]? = nil) throws {
        let began = try call(FeedFollow.self, .init(after: after, kinds: kinds, subjects: subjects))
        guard began == after else { throw TestFailure("asked for \(after), began after \(began)") }
    }

    /// The next notification of the feed.
    func notice() throws -> FeedNotice {
        guard let line = try line() else { throw TestFailure("the connection ended") }
        guard case .notification(let name, let params) = try IncomingLine(parsing: Array(line.utf8)),
            let notice = try FeedNotice(name, params)
        else { throw TestFailure("not a notification of the feed: \(line)") }
        return notice
    }

    /// The next so many facts; marks between them are passed over.
    func facts(_ count: Int) throws -> [FeedNotice.Fact] {
        var facts: [FeedNotice.Fact] = []
        while facts.count < count {
            switch try notice() {
            case .fact(let fact): facts.append(fact)
            case .mark: continue
            case .ended(let reason, let after): throw TestFailure("ended after \(after): \(reason)")
            }
        }
        return facts
    }

    /// Every fact of the ledger as `ledger.entries` gives them.
    func entries() throws -> [LedgerEntries.Entry] {
        var all: [LedgerEntries.Entry] = []
        while true {
            let page = try call(LedgerEntries.self, .init(after: Int64(all.count), limit: LedgerEntries.most))
            if page.entries.isEmpty { return all }
            all += page.entries
        }
    }

    /// Opens so many orders, many at once: a fact each.
    func fill(_ count: Int, seller: ID = "s") throws {
        for first in stride(from: 0, to: count, by: 200) {
            let part = first..<min(first + 200, count)
            var json = JSONWriter(ordered: false)
            for n in part {
                let order = OpenOrder(
                    order: ID("\(seller)-\(n)") ?? "o",
                    given: OrderGiven(buyer: "b", seller: seller, created: TestServer.start))
                Request.write(OrderOpen.self, order, id: Int64(n), to: &json)
            }
            try send(String(decoding: json.bytes, as: UTF8.self))
            for _ in part {
                let answer = try self.json()
                guard answer["result"] != nil else { throw TestFailure("\(answer)") }
            }
        }
    }

    /// Completes an order and has both sides rate it: three facts.
    func trade(_ order: ID, buyer: ID = "b", seller: ID = "s") throws {
        _ = try call(
            OrderComplete.self,
            CompleteOrder(
                order: order, completed: TestServer.start + -Instant.hour,
                given: OrderGiven(buyer: buyer, seller: seller)))
        for by in Party.allCases {
            _ = try call(RatingSubmit.self, SubmitRating(order: order, by: by, value: .positive))
        }
    }
}
