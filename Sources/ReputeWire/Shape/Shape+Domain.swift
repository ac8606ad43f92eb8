package import ReputeCrypto
import ReputeJSON
package import ReputeModel

extension Shape where Value == ID {
    /// A caller's own id of an account, an order or an item.
    package static var id: Shape<ID> {
        Shape(
            schema: [
                "type": "string", "minLength": 1, "maxLength": 128,
                "description":
                    "The caller's own id: 1 to 128 bytes of UTF-8, no control characters, compared by bytes.",
            ],
            read: { (node) throws(Refusal) -> ID in
                guard let bytes = node.stringUTF8 else {
                    throw .wrongType(wanted: "an id, which is a string", found: node)
                }
                guard let id = ID(utf8: bytes) else {
                    throw .params(
                        "id", "Expected an id of 1 to \(ID.longest) bytes of UTF-8 without control characters.")
                }
                return id
            },
            write: { $1.string(utf8: $0.utf8) })
    }
}

extension Shape where Value == Instant {
    /// A moment, RFC 3339; written in UTC with milliseconds.
    package static var time: Shape<Instant> {
        Shape(
            schema: ["type": "string", "format": "date-time"],
            read: { (node) throws(Refusal) -> Instant in
                guard let slice = node.stringSlice else {
                    throw .wrongType(wanted: "a time, which is a string", found: node)
                }
                guard let instant = Instant(rfc3339: slice), Instant.accepted.contains(instant) else {
                    throw .params(
                        "time", "Expected an RFC 3339 time from 1970 to 9999 such as 2026-11-22T10:15:30.000Z.")
                }
                return instant
            },
            write: { $1.string(utf8: $0.rfc3339UTF8) })
    }
}

extension Shape where Value == String {
    /// A currency: three capital letters.
    static var currency: Shape<String> {
        let text = Shape<String>.text(bytes: 3...3).describing(["pattern": "^[A-Z]{3}$"])
        return Shape(
            schema: text.schema,
            read: { (node) throws(Refusal) -> String in
                let code = try text.read(node)
                guard Money(currency: code, minor: 0) != nil else {
                    throw .params("money", "Expected a currency of three capital letters.")
                }
                return code
            },
            write: { text.write($0, to: &$1) })
    }
}

extension Shape where Value == Money {
    /// An amount in minor units: `{"currency":"CNY","minor":12900}`.
    package static var money: Shape<Money> {
        let currency = Field("currency", Shape<String>.currency, "ISO 4217 code.")
        let minor = Field("minor", Shape<Int64>.integer(0...Money.most), "Minor units of the currency.")
        return .object([currency.required, minor.required]) { (reader) throws(Refusal) -> Money in
            let code = try reader.required(currency)
            guard let money = Money(currency: code, minor: try reader.required(minor)) else {
                throw .params("money", "Expected a currency of three capital letters.", pointer: "/currency")
            }
            return money
        } write: { money, json in
            json.member(currency, money.currency)
            json.member(minor, money.minor)
        }
    }
}

extension Shape where Value == Details {
    /// Scores of 1 to 5 by dimension; which dimensions there are is the policy's.
    package static var details: Shape<Details> {
        let scores = Shape<[(key: String, value: Int64)]>.map(of: .integer(1...5))
        return Shape(
            schema: [
                "type": "object", "minProperties": 1, "maxProperties": .integer(Int64(Details.most)),
                "additionalProperties": ["type": "integer", "minimum": 1, "maximum": 5],
            ],
            read: { (node) throws(Refusal) -> Details in
                let read = try scores.read(node)
                guard
                    let details = Details(read.map { Details.Score(dimension: $0.key, score: Int($0.value)) })
                else {
                    throw .params("range", "Expected 1 to \(Details.most) dimensions, found \(read.count).")
                }
                return details
            },
            write: { details, json in
                scores.write(details.scores.map { ($0.dimension, Int64($0.score)) }, to: &json)
            })
    }
}

extension Shape where Value == RatingID {
    /// A rating's id: `r` and the seq of its submission.
    package static var rating: Shape<RatingID> {
        prefixed("rating", "a rating's id", answeredBy: "rating.submit")
    }
}

extension Shape where Value == Ratio {
    /// A number with at most six decimals.
    package static var ratio: Shape<Ratio> {
        Shape(
            schema: ["type": "number"],
            read: { (node) throws(Refusal) -> Ratio in
                // Beyond this a double no longer tells one millionth from the next.
                guard let value = node.double, value.magnitude < 1_000_000_000 else {
                    throw .wrongType(wanted: "a number below a thousand million", found: node)
                }
                return Ratio(rounding: value)
            },
            write: { $1.ratio(millionths: $0.millionths) })
    }
}

extension Shape where Value == Digest {
    /// 32 bytes in base64.
    package static var digest: Shape<Digest> {
        Shape(
            schema: ["type": "string", "pattern": "^[A-Za-z0-9+/]{43}=$"],
            read: { (node) throws(Refusal) -> Digest in
                guard let bytes = node.stringSlice.flatMap({ Base64.decode($0) }), let digest = Digest(bytes) else {
                    throw .wrongType(wanted: "32 bytes in base64", found: node)
                }
                return digest
            },
            write: { digest, json in digest.withUnsafeBytes { json.base64($0) } })
    }
}
