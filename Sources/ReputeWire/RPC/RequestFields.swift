import ReputeJSON
import ReputeModel

/// What methods share whose repeats are told by a key.
enum RequestFields {
    static let key = Field(
        "key", Shape<ID>.id, "Names this request: sent again with the same content, it answers what it did before.")

    static let differs = Reason(.conflict, "request.differs", "The key was used for another request of this method.")
}
