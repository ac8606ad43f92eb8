/// The members that results of several subjects share.
enum ResultFields {
    static let seq = Field("seq", Shape<Int64>.count, "The seq of the fact that records it.")
    static let repeated = Field(
        "repeated", Shape<Bool>.mark, "There when the same had been done before: nothing happened now.")
}
