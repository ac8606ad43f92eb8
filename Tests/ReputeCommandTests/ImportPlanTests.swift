import ReputeModel
import ReputeWire
import Testing

@testable import repute

/// What maps make of files.
@Suite struct ImportPlanTests {
    private func table(_ name: String, _ text: String, _ format: TableFormat = TableFormat()) throws -> InputTable {
        try InputTable.read(name, path: "\(name).csv", bytes: Array(text.utf8), format)
    }

    private func plan(_ map: String, _ tables: [InputTable]) throws -> ImportPlan {
        let map = try ImportMap(parsing: Array(map.utf8))
        let named = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
        return try ImportPlan(map, tables: named, origin: map.origin)
    }

    private func order(_ record: ImportUnit.Record?) throws -> CompleteOrder {
        guard case .order(let order)? = record?.row else { throw Fault.usage("no order") }
        return order
    }

    private func rating(_ record: ImportUnit.Record?) throws -> SubmitRating {
        guard case .rating(let rating)? = record?.row else { throw Fault.usage("no rating") }
        return rating
    }

    // MARK: A file whose rows are both

    private let signed = """
        {"origin":"o","tables":{"orders":{"columns":["a","b","score","time"]}},
         "orders":{"order":"{a}>{b}","buyer":"{a}","seller":"{b}","completedAt":{"value":"{time}","time":"unix"}},
         "ratings":{"from":"orders","order":"{a}>{b}","value":{"value":"{score}","sign":true},
          "submittedAt":{"value":"{time}","time":"unix"}}}
        """
    private let columns = TableFormat(columns: ["a", "b", "score", "time"])

    @Test("a row without header is an order and its rating, sent together and by time")
    func both() throws {
        let plan = try plan(signed, [table("orders", "7,1,10,200\n3,1,-2,100\n", columns)])
        #expect(plan.units.count == 2)
        #expect(plan.total == 4)
        let first = try order(plan.units[0].records.first)
        #expect(first.order == "3>1")
        #expect(first.given.buyer == "3")
        #expect(first.given.seller == "1")
        #expect(first.completed == Instant(milliseconds: 100_000))
        let verdict = try rating(plan.units[0].records.last)
        #expect(verdict.value == .negative)
        #expect(verdict.by == .buyer)
        #expect(verdict.imported == ImportedRating(origin: "o", submitted: Instant(milliseconds: 100_000)))
        #expect(try rating(plan.units[1].records.last).value == .positive)
        #expect(plan.refused.isEmpty)
    }

    @Test("rows that make no order or rating are refused with their line and a reason")
    func refused() throws {
        let text = "1,2,5,100\n1,3\n,4,5,100\n1,5,x,100\n1,6,5,never\n"
        let plan = try plan(signed, [table("orders", text, columns)])
        let seen = plan.refused.map { "\($0.line) \($0.refusal.reason)" }
        #expect(
            seen == [
                "2 row.fields", "3 field.missing", "5 field.time",
                "2 row.fields", "3 field.missing", "4 field.number", "5 field.time",
            ])
        #expect(plan.counts.map(\.read) == [5, 5])
        #expect(plan.counts.map(\.used) == [2, 1])
    }

    // MARK: Orders divided among sellers, reviews joined

    private let market = """
        {"origin":"m","tables":{"orders":{},"ratings":{},"items":{"file":"items.csv"}},
         "orders":{
          "where":[{"value":"{status}","is":["done"],"reason":"order.not-done","message":"{id} is {status}"}],
          "split":{"table":"items","on":"id","by":"seller"},
          "order":"{id}/{seller}","buyer":"{who}","seller":"{seller}",
          "completedAt":{"value":"{done}","time":"datetime"},
          "promisedBy":{"value":"{promised}","time":"datetime"},
          "items":{"item":"{product}","amount":{"value":"{price}","currency":"BRL"}}},
         "ratings":{
          "one":{"per":"{id}","earliest":[{"value":"{answered}","time":"datetime"},"{review}"],"reason":"review.another"},
          "join":{"on":"id"},
          "value":{"value":"{stars}","table":{"5":"positive","3":"neutral","1":"negative"}},
          "details":{"item":"{stars}"},
          "text":{"join":["{title}","{words}"],"separator":"\\n"},
          "submittedAt":{"value":"{answered}","time":"datetime"}}}
        """
    private let orders = """
        id,who,status,done,promised
        o1,b1,done,2018-01-02 03:04:05,2018-01-05 00:00:00
        o2,b2,lost,,
        o3,b3,done,2018-01-01 00:00:00,
        """
    private let items = """
        id,product,seller,price
        o1,p1,s1,10.50
        o1,p2,s2,3
        o1,p1,s1,10.50
        o2,p3,s1,7.00
        o9,p4,s1,7.00
        """
    private let reviews = """
        review,id,stars,title,words,answered
        r2,o1,1,,late,2018-01-04 00:00:00
        r1,o1,5,Good,"a ""fine"" thing,
        really",2018-01-03 00:00:00
        r3,o2,5,,,2018-01-03 00:00:00
        r4,o8,5,,,2018-01-03 00:00:00
        r5,o1,3,,,2018-01-03 00:00:00
        """

    private func marketPlan() throws -> ImportPlan {
        try plan(market, [table("orders", orders), table("items", items), table("ratings", reviews)])
    }

    @Test("there is an order for each seller, with its items; one bought twice stands twice")
    func split() throws {
        let plan = try marketPlan()
        #expect(plan.units.count == 2)
        let first = try order(plan.units[0].records.first)
        #expect(first.order == "o1/s1")
        #expect(first.completed == Instant("2018-01-02T03:04:05Z"))
        #expect(first.given.promised == Instant("2018-01-05T00:00:00Z"))
        #expect(first.given.items.map(\.item) == ["p1", "p1"])
        #expect(first.given.items.map(\.amount?.minor) == [1_050, 1_050])
        #expect(try order(plan.units[1].records.first).given.items.map(\.amount?.minor) == [300])
    }

    @Test("the earliest review counts, for each order made of its order")
    func join() throws {
        let plan = try marketPlan()
        for unit in plan.units {
            let verdict = try rating(unit.records.last)
            #expect(unit.records.count == 2)
            #expect(verdict.value == .positive)
            #expect(verdict.details?.scores == [Details.Score(dimension: "item", score: 5)])
            #expect(verdict.text == "Good\na \"fine\" thing,\nreally")
        }
    }

    @Test("every row of every file is used, or refused with a reason")
    func accounted() throws {
        let plan = try marketPlan()
        let seen = plan.refused.map { "\($0.role) \($0.line) \($0.refusal.reason)" }.sorted()
        #expect(
            seen == [
                "items 5 order.not-done", "items 6 order.not-in-file", "orders 3 order.not-done",
                "orders 4 order.no-items", "ratings 2 review.another", "ratings 5 order.not-done",
                "ratings 6 order.not-in-file", "ratings 7 review.another",
            ])
        #expect(plan.refused.contains { $0.refusal.message == "o2 is lost" })
        #expect(plan.counts.map(\.role) == ["orders", "items", "ratings"])
        #expect(plan.counts.map(\.read) == [3, 5, 5])
        #expect(plan.counts.map(\.used) == [1, 3, 1])
        #expect(plan.counts.map(\.made) == [2, 3, 2])
    }

    // MARK: Maps that are wrong

    @Test(
        "a map that is wrong says where",
        arguments: [
            ("{}", "origin is missing"), ("[]", "object"), ("{\"origin\":\"o\"}", "neither orders nor ratings"),
            ("{\"origin\":\"o\",\"orders\":{\"order\":\"{x}\"}}", "there is no column x; there are orders: a, b"),
            ("{\"origin\":\"o\",\"orders\":{\"order\":\"{a}\",\"buyer\":\"{a\"}}", "orders.buyer: a { without its }"),
            ("{\"origin\":\"o\",\"orders\":{\"order\":\"{a}\"}}", "orders.buyer is missing"),
            ("{\"origin\":\"o\",\"typo\":1,\"orders\":{}}", "typo is not known"),
            ("{\"origin\":\"o\",\"ratings\":{\"value\":\"{a}\"}}", "there is no table ratings"),
        ])
    func wrongMap(map: String, message: String) throws {
        let fault = #expect(throws: Fault.self) { try plan(map, [table("orders", "a,b\n1,2\n")]) }
        guard case .usage(let text)? = fault else { throw Fault.usage("another fault") }
        #expect(text.replacing("orders.order", with: "orders").contains(message))
    }
}
