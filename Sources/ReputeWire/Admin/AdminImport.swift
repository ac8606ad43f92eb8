import ReputeJSON
package import ReputeModel

/// `admin.import`
package enum AdminImport: Method {
    /// The most rows of one call.
    package static let most = 1_000

    /// What is brought in, and where it comes from.
    package struct Params: Sendable {
        /// A name of the place it comes from; stands in every fact.
        package let origin: String
        /// The rows, in an order in which each finds what it needs: an order before its ratings.
        package let rows: [Row]

        /// The parameters.
        package init(origin: String, rows: [Row]) {
            self.origin = origin
            self.rows = rows
        }
    }

    /// Something that happened elsewhere. The commands carry the origin, and a rating its own time.
    package enum Row: Sendable {
        /// A completed order.
        case order(CompleteOrder)
        /// A rating of an order.
        case rating(SubmitRating)
    }

    /// What became of the rows.
    package struct Result: Hashable, Sendable {
        /// The rows that are new.
        package let done: Int64
        /// The rows that were there already, with the same content.
        package let repeated: Int64
        /// The rows that were refused, with no effect on the others.
        package let refused: [Refused]

        /// What became of the rows.
        package init(done: Int64, repeated: Int64, refused: [Refused]) {
            self.done = done
            self.repeated = repeated
            self.refused = refused
        }
    }

    /// A row that was refused.
    package struct Refused: Hashable, Sendable {
        /// Its place in the call, from 0.
        package let index: Int64
        /// Why.
        package let error: ErrorObject

        /// A refused row.
        package init(index: Int64, error: ErrorObject) {
            self.index = index
            self.error = error
        }
    }

    private static let origin = Field("origin", Shape<String>.label(bytes: 64), "Where the history comes from.")
    private static let rows = Field("rows", Shape<[Row]>.array(of: .row, 1...most), "Orders before their ratings.")

    package static let name: StaticString = "admin.import"
    package static let summary = "Brings in completed orders and ratings from elsewhere, with their own times."
    package static let roles: Set<Role>? = [.admin]
    package static let effect = Effect.write
    package static let params = Shape<Params>.object([origin.required, rows.required]) { (reader) throws(Refusal) in
        let from = try reader.required(origin)
        return Params(origin: from, rows: try reader.required(rows).map { $0.from(from) })
    } write: { params, json in
        json.member(origin, params.origin)
        json.member(rows, params.rows)
    }
    package static let result: Shape<Result> = {
        let done = Field("done", Shape<Int64>.count, "The rows that are new.")
        let repeated = Field("repeated", Shape<Int64>.count, "The rows that were there already.")
        let index = Field("index", Shape<Int64>.count, "The row's place in the call, from 0.")
        let error = Field("error", ErrorObject.shape, "Why it was refused.")
        let row = Shape<Refused>.object([index.required, error.required], .lenient) { (reader) throws(Refusal) in
            Refused(index: try reader.required(index), error: try reader.required(error))
        } write: { row, json in
            json.member(index, row.index)
            json.member(error, row.error)
        }
        let refused = Field("refused", Shape<[Refused]>.list(of: row), "The rows that were refused.")
        return .object([done.required, repeated.required, refused.required], .lenient) { (reader) throws(Refusal) in
            Result(
                done: try reader.required(done), repeated: try reader.required(repeated),
                refused: try reader.required(refused))
        } write: { result, json in
            json.member(done, result.done)
            json.member(repeated, result.repeated)
            json.member(refused, result.refused)
        }
    }()
    package static let example = Example(
        params: [
            "origin": "old-shop",
            "rows": [
                [
                    "order": [
                        "order": "o-9", "buyer": "b-1", "seller": "s-1", "completedAt": "2018-03-01T12:00:00.000Z",
                    ]
                ],
                [
                    "rating": [
                        "order": "o-9", "by": "buyer", "value": "negative", "details": ["item": 2],
                        "text": "Late.", "anonymous": true, "submittedAt": "2018-03-02T12:00:00.000Z",
                    ]
                ],
            ],
        ],
        result: [
            "done": 1, "repeated": 0,
            "refused": [
                [
                    "index": 1,
                    "error": [
                        "code": 1_002, "message": "There is no order o-9.",
                        "data": ["reason": "order.unknown", "pointer": "/params/order", "retry": "never"],
                    ],
                ]
            ],
        ])
}
