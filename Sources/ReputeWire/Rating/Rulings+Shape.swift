import ReputeJSON
import ReputeModel

extension Shape where Value == RatingView.Rulings {
    static let rulings: Shape = {
        let unscored = Field("unscored", Shape<RatingView.Ruling>.ruling, "When and why it was taken out of scoring.")
        let restored = Field("restored", Shape<RatingView.Ruling>.ruling, "When and why that was undone.")
        let removed = Field(
            "removed", Shape<[RatingView.Removal]>.list(of: .removal), "Its texts that are kept from readers.")
        return .object(
            [unscored.optional, restored.optional, removed.optional], .lenient
        ) { (reader) throws(Refusal) in
            RatingView.Rulings(
                unscored: try reader.optional(unscored), restored: try reader.optional(restored),
                removed: try reader.optional(removed) ?? [])
        } write: { rulings, json in
            json.optional(unscored, rulings.unscored)
            json.optional(restored, rulings.restored)
            if !rulings.removed.isEmpty { json.member(removed, rulings.removed) }
        }
    }()
}

extension Shape where Value == RatingView.Ruling {
    fileprivate static let ruling: Shape = .object(
        [ResultFields.seq.required, RulingFields.at.required, RulingFields.reason.required], .lenient
    ) { (reader) throws(Refusal) in
        RatingView.Ruling(
            seq: try reader.required(ResultFields.seq), at: try reader.required(RulingFields.at),
            reason: try reader.required(RulingFields.reason))
    } write: { ruling, json in
        json.member(ResultFields.seq, ruling.seq)
        json.member(RulingFields.at, ruling.at)
        json.member(RulingFields.reason, ruling.reason)
    }
}

extension Shape where Value == RatingView.Removal {
    fileprivate static let removal: Shape = .object(
        [
            RulingFields.part.required, RulingFields.how.required, ResultFields.seq.required,
            RulingFields.at.required, RulingFields.reason.required,
        ], .lenient
    ) { (reader) throws(Refusal) in
        RatingView.Removal(
            part: try reader.required(RulingFields.part), how: try reader.required(RulingFields.how),
            ruling: RatingView.Ruling(
                seq: try reader.required(ResultFields.seq), at: try reader.required(RulingFields.at),
                reason: try reader.required(RulingFields.reason)))
    } write: { removal, json in
        json.member(RulingFields.part, removal.part)
        json.member(RulingFields.how, removal.how)
        json.member(ResultFields.seq, removal.ruling.seq)
        json.member(RulingFields.at, removal.ruling.at)
        json.member(RulingFields.reason, removal.ruling.reason)
    }
}

extension Shape where Value == VoteCount {
    static let votes: Shape = {
        let helpful = Field("helpful", Shape<Int64>.count, "It helped.")
        let unhelpful = Field("unhelpful", Shape<Int64>.count, "It did not.")
        return .object([helpful.required, unhelpful.required], .lenient) { (reader) throws(Refusal) in
            VoteCount(helpful: try reader.required(helpful), unhelpful: try reader.required(unhelpful))
        } write: { votes, json in
            json.member(helpful, votes.helpful)
            json.member(unhelpful, votes.unhelpful)
        }
    }()
}

extension Shape where Value: ScoringRuling {
    /// The parameters of `rating.unscore` and `rating.restore`.
    static var scoringRuling: Shape {
        .object([
            RatingFields.rating.required, RulingFields.reason.required, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            Value(
                rating: try reader.required(RatingFields.rating), reason: try reader.required(RulingFields.reason),
                key: try reader.required(RequestFields.key))
        } write: { command, json in
            json.member(RatingFields.rating, command.rating)
            json.member(RulingFields.reason, command.reason)
            json.member(RequestFields.key, command.key)
        }
    }
}

extension Shape where Value: TextRuling {
    /// The parameters of `rating.hide` and `rating.unhide`.
    static var textRuling: Shape {
        .object([
            RatingFields.rating.required, RulingFields.part.required, RulingFields.how.required,
            RulingFields.reason.required, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            Value(
                rating: try reader.required(RatingFields.rating), part: try reader.required(RulingFields.part),
                how: try reader.required(RulingFields.how), reason: try reader.required(RulingFields.reason),
                key: try reader.required(RequestFields.key))
        } write: { command, json in
            json.member(RatingFields.rating, command.rating)
            json.member(RulingFields.part, command.part)
            json.member(RulingFields.how, command.how)
            json.member(RulingFields.reason, command.reason)
            json.member(RequestFields.key, command.key)
        }
    }
}

/// The members of methods that rule about a rating.
enum RulingFields {
    static let at = Field("at", Shape<Instant>.time, "When.")
    static let reason = Field("reason", Shape<String>.code, "A code that the policy lists.")
    static let part = Field("part", Shape<RatingText>.choice, "Which of its texts.")
    static let how = Field("how", Shape<TextRemoval>.choice, "Hidden by the marketplace's rules, or withheld by law.")

    /// The refusals of all of them.
    static let refusals = [
        RatingFields.unknown, RequestFields.differs,
        Reason(.rule, "rating.sealed", "The rating is not visible yet."),
        Reason(.rule, "rating.reason-unknown", "The policy in force does not list this reason."),
    ]
}
