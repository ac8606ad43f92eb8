import ReputeJSON
import ReputeModel

/// The members that several methods on ratings share.
enum RatingFields {
    static let rating = Field("rating", Shape<RatingID>.rating, "The rating.")
    static let by = Field("by", Shape<Party>.choice, "Which side rates.")
    static let value = Field("value", Shape<RatingValue>.choice, "The verdict.")
    static let details = Field("details", Shape<Details>.details, "Scores by dimension; the buyer's only.")
    /// The policy counts characters; this only keeps what is no text at all out of the queue.
    static let text = Field("text", Shape<String>.text(bytes: 1...32_768), "What the rater writes.")
    static let anonymous = Field("anonymous", Shape<Bool>.bool, "Whether the rater is not to be named.")
    static let speaker = Field(
        "as", Shape<ID>.id, "The account the caller speaks for; left out: the party the method implies.")
    static let submittedAt = Field("submittedAt", Shape<Instant>.time, "When it was submitted.")

    static let unknown = Reason(.notFound, "rating.unknown", "There is no such rating.")
}
