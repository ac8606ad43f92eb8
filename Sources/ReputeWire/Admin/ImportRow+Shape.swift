import ReputeJSON
package import ReputeModel

extension AdminImport.Row {
    /// A row about a rating, with the time it was submitted there.
    package static func rating(_ rating: SubmitRating, submitted: Instant, origin: String) -> AdminImport.Row {
        .rating(
            SubmitRating(
                order: rating.order, by: rating.by, value: rating.value, details: rating.details, text: rating.text,
                isAnonymous: rating.isAnonymous, speaker: rating.speaker,
                imported: ImportedRating(origin: origin, submitted: submitted)))
    }

    /// The same row as coming from `origin`.
    func from(_ origin: String) -> AdminImport.Row {
        switch self {
        case .order(let order):
            .order(
                CompleteOrder(
                    order: order.order, completed: order.completed, given: order.given, delivered: order.delivered,
                    origin: origin))
        case .rating(let rating):
            // A row read from the wire always has its time.
            rating.imported.map { .rating(rating, submitted: $0.submitted, origin: origin) } ?? self
        }
    }
}

extension Shape where Value == AdminImport.Row {
    /// `{"order":{…}}` or `{"rating":{…}}`
    static var row: Shape {
        let order = Field("order", OrderComplete.params, "A completed order, as order.complete takes it.")
        let rating = Field("rating", Shape<SubmitRating>.importedRating, "A rating and when it was submitted.")
        return .object([order.optional, rating.optional]) { (reader) throws(Refusal) in
            switch (try reader.optional(order), try reader.optional(rating)) {
            case (let order?, nil): return .order(order)
            case (nil, let rating?): return .rating(rating)
            case (nil, nil): throw .params("missing", "A row holds an order or a rating.")
            case (_?, _?): throw .params("exclusive", "A row holds an order or a rating, not both.", pointer: "/rating")
            }
        } write: { row, json in
            switch row {
            case .order(let value): json.member(order, value)
            case .rating(let value): json.member(rating, value)
            }
        }
    }
}

extension Shape where Value == SubmitRating {
    /// A rating as history tells it.
    fileprivate static var importedRating: Shape {
        .object([
            OrderFields.order.required, RatingFields.by.required, RatingFields.value.required,
            RatingFields.details.optional, RatingFields.text.optional, RatingFields.anonymous.optional,
            RatingFields.submittedAt.required,
        ]) { (reader) throws(Refusal) in
            SubmitRating(
                order: try reader.required(OrderFields.order), by: try reader.required(RatingFields.by),
                value: try reader.required(RatingFields.value), details: try reader.optional(RatingFields.details),
                text: try reader.optional(RatingFields.text),
                isAnonymous: try reader.optional(RatingFields.anonymous) ?? false, speaker: nil,
                imported: ImportedRating(origin: "", submitted: try reader.required(RatingFields.submittedAt)))
        } write: { command, json in
            RatingSubmit.write(command, to: &json)
            json.optional(RatingFields.submittedAt, command.imported?.submitted)
        }
    }
}
