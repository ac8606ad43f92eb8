import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("Parameters")
struct ShapeTests {
    /// The refusal of parameters, which must be one.
    private func refusal<M: Method>(_: M.Type, _ params: String) throws -> Refusal {
        let node = try JSONDocument(parsing: params).root
        let refusal = #expect(throws: Refusal.self) { try M.read(params: node) }
        return try #require(refusal)
    }

    private static let nineScores = "abcdefghi".map { #""\#($0)":1"# }.joined(separator: ",")
    private static let order = #""order":"o","buyer":"b","seller":"s""#

    @Test(
        "of an order are refused by a stable reason and a pointer",
        arguments: [
            (#"{"buyer":"b","seller":"s"}"#, "params.missing", "/params/order"),
            (#"{"odrer":"o","buyer":"b","seller":"s"}"#, "params.unknown", "/params/odrer"),
            (#"{\#(order),"x/y~z":1}"#, "params.unknown", "/params/x~1y~0z"),
            (#"{\#(order),"amount":null}"#, "params.type", "/params/amount"),
            (#"{\#(order),"amount":{"currency":"cny","minor":1}}"#, "params.money", "/params/amount/currency"),
            (#"{\#(order),"amount":{"currency":"EURO","minor":1}}"#, "params.range", "/params/amount/currency"),
            (#"{\#(order),"amount":{"currency":"CNY","minor":-1}}"#, "params.range", "/params/amount/minor"),
            (#"{\#(order),"amount":{"currency":"CNY","minor":1.5}}"#, "params.type", "/params/amount/minor"),
            (
                #"{\#(order),"amount":{"currency":"CNY","minor":9007199254740992}}"#, "params.type",
                "/params/amount/minor"
            ),
            (#"{\#(order),"amount":{"currency":"CNY"}}"#, "params.missing", "/params/amount/minor"),
            (#"{\#(order),"items":[{"item":"i"},{"item":""}]}"#, "params.id", "/params/items/1/item"),
            (#"{\#(order),"items":[{"item":"i","price":1}]}"#, "params.unknown", "/params/items/0/price"),
            (#"{\#(order),"items":{}}"#, "params.type", "/params/items"),
            (#"{\#(order),"items":["i"]}"#, "params.type", "/params/items/0"),
            (#"{\#(order),"createdAt":"2026-02-30T00:00:00Z"}"#, "params.time", "/params/createdAt"),
            (#"{\#(order),"createdAt":"1969-12-31T23:59:59.999Z"}"#, "params.time", "/params/createdAt"),
            (#"{\#(order),"createdAt":1795370753575}"#, "params.type", "/params/createdAt"),
            (#"{\#(order),"category":""}"#, "params.id", "/params/category"),
            (#"{\#(order),"category":"a\nb"}"#, "params.id", "/params/category"),
            (#"{"order":"","buyer":"b","seller":"s"}"#, "params.id", "/params/order"),
            (#"{"order":"a\u0007","buyer":"b","seller":"s"}"#, "params.id", "/params/order"),
            (#"{"order":"a\u0085","buyer":"b","seller":"s"}"#, "params.id", "/params/order"),
            (#"{"order":7,"buyer":"b","seller":"s"}"#, "params.type", "/params/order"),
        ])
    func orders(_ params: String, _ reason: String, _ pointer: String) throws {
        let refusal = try refusal(OrderOpen.self, params)
        #expect(refusal.code == .invalidParams)
        #expect(refusal.reason == reason)
        #expect(refusal.pointer == pointer)
        #expect(refusal.retry == .never)
    }

    @Test("say an unknown key again only when it is short: a long one is not sent back three times")
    func longKeys() throws {
        for count in [128, 129, 100_000] {
            let key = String(repeating: "~", count: count)
            let unknown = try refusal(ServerInfo.self, #"{"\#(key)":1}"#)
            let inMap = try refusal(
                RatingSubmit.self, #"{"order":"o","by":"buyer","value":"positive","details":{"\#(key)":9}}"#)
            #expect(unknown.reason == "params.unknown")
            #expect(inMap.reason == "params.range")
            let step = count > 128 ? "" : "/" + String(repeating: "~0", count: count)
            #expect(unknown.pointer == "/params" + step)
            #expect(inMap.pointer == "/params/details" + step)
            #expect(unknown.message.contains(count > 128 ? "a key of \(count) bytes" : key))
        }
    }

    @Test(
        "of a rating are refused by a stable reason and a pointer",
        arguments: [
            (#"{"order":"o","by":"judge","value":"positive"}"#, "params.choice", "/params/by"),
            (#"{"order":"o","by":"buyer","value":1}"#, "params.type", "/params/value"),
            (#"{"order":"o","by":"buyer","value":"positive","details":{}}"#, "params.range", "/params/details"),
            (
                #"{"order":"o","by":"buyer","value":"positive","details":{"item":6}}"#, "params.range",
                "/params/details/item"
            ),
            (
                #"{"order":"o","by":"buyer","value":"positive","details":{"item":0}}"#, "params.range",
                "/params/details/item"
            ),
            (
                #"{"order":"o","by":"buyer","value":"neutral","details":{\#(nineScores)}}"#, "params.range",
                "/params/details"
            ),
            (#"{"order":"o","by":"buyer","value":"positive","text":""}"#, "params.range", "/params/text"),
            (#"{"order":"o","by":"buyer","value":"positive","anonymous":1}"#, "params.type", "/params/anonymous"),
            (#"{"order":"o","by":"buyer","value":"positive","as":""}"#, "params.id", "/params/as"),
        ])
    func ratings(_ params: String, _ reason: String, _ pointer: String) throws {
        let refusal = try refusal(RatingSubmit.self, params)
        #expect(refusal.reason == reason)
        #expect(refusal.pointer == pointer)
    }

    @Test("of other methods are refused by the reasons only those have")
    func others() throws {
        #expect(try refusal(RatingGet.self, "{}").reason == "params.missing")
        let both = try refusal(RatingGet.self, #"{"rating":"r1","order":"o"}"#)
        #expect(both.reason == "params.exclusive")
        #expect(both.pointer == "/params/order")
        #expect(try refusal(RatingGet.self, #"{"rating":"r01"}"#).reason == "params.rating")
        #expect(try refusal(OrderCancel.self, #"{"order":"o","by":"buyer","why":"Not nice"}"#).reason == "params.code")
        #expect(try refusal(LedgerConsistency.self, #"{"from":5,"to":4}"#).pointer == "/params/to")
        #expect(try refusal(LedgerConsistency.self, #"{"from":0}"#).reason == "params.range")
        #expect(try refusal(CreditGet.self, #"{"subjects":[],"role":"seller"}"#).reason == "params.range")
        #expect(
            try refusal(CreditGet.self, #"{"subjects":["a"],"role":"seller","since":{}}"#).reason == "params.unknown")
        #expect(try refusal(ServerInfo.self, #"{"a":1}"#).reason == "params.unknown")
        #expect(try refusal(ServerInfo.self, "[]").reason == "params.positional")
    }

    @Test("hold as many subjects, items and rows as the limit says, and not one more")
    func bounds() throws {
        func subjects(_ count: Int) -> String {
            #"{"role":"seller","subjects":["# + (0..<count).map { #""s\#($0)""# }.joined(separator: ",") + "]}"
        }
        #expect(try CreditGet.read(params: JSONDocument(parsing: subjects(500)).root).subjects.count == 500)
        let tooMany = try refusal(CreditGet.self, subjects(501))
        #expect(tooMany.reason == "params.range")
        #expect(tooMany.pointer == "/params/subjects")
        func items(_ count: Int) -> String {
            "{\(Self.order),\"items\":[" + (0..<count).map { #"{"item":"i\#($0)"}"# }.joined(separator: ",") + "]}"
        }
        #expect(try OrderOpen.read(params: JSONDocument(parsing: items(100)).root).given.items.count == 100)
        #expect(try refusal(OrderOpen.self, items(101)).pointer == "/params/items")
    }

    @Test("an id has 1 to 128 bytes, not characters")
    func idBytes() throws {
        let long = String(repeating: "é", count: 64)
        let params = try OrderDeliver.read(params: JSONDocument(parsing: #"{"order":"\#(long)"}"#).root)
        #expect(params.order.utf8.count == 128)
        #expect(try refusal(OrderDeliver.self, #"{"order":"\#(long)x"}"#).reason == "params.id")
    }

    @Test("times are read with offsets and fewer digits, and written in UTC with milliseconds")
    func times() throws {
        let params = try OrderDeliver.read(
            params: JSONDocument(parsing: #"{"order":"o","deliveredAt":"2026-11-22T12:15:30.5+02:00"}"#).root)
        var json = JSONWriter(ordered: false)
        OrderDeliver.params.write(params, to: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self) == #"{"order":"o","deliveredAt":"2026-11-22T10:15:30.500Z"}"#)
    }

    @Test("absent ones are read as an empty object")
    func absent() throws {
        #expect(try ServerInfo.read(params: nil) == NoParams())
        let refusal = #expect(throws: Refusal.self) { try OrderDeliver.read(params: nil) }
        #expect(refusal?.reason == "params.missing")
        #expect(refusal?.pointer == "/params/order")
    }

    @Test("imported rows carry the origin and their own time")
    func importedRows() throws {
        let line = #"""
            {"origin":"old","rows":[
            {"order":{"order":"o","buyer":"b","seller":"s","completedAt":"2018-03-01T12:00:00Z"}},
            {"rating":{"order":"o","by":"buyer","value":"neutral","submittedAt":"2018-03-02T12:00:00Z"}}]}
            """#
        let params = try AdminImport.read(params: JSONDocument(parsing: line).root)
        guard case .order(let order) = params.rows[0], case .rating(let rating) = params.rows[1] else {
            Issue.record("rows of other kinds")
            return
        }
        #expect(order.origin == "old")
        #expect(rating.imported?.origin == "old")
        #expect(rating.imported?.submitted == Instant("2018-03-02T12:00:00Z"))
        #expect(try refusal(AdminImport.self, #"{"origin":"old","rows":[{}]}"#).pointer == "/params/rows/0")
        #expect(
            try refusal(
                AdminImport.self, #"{"origin":"old","rows":[{"rating":{"order":"o","by":"buyer","value":"neutral"}}]}"#
            )
            .pointer == "/params/rows/0/rating/submittedAt")
    }
}
