internal import ReputeJSON

/// Ids that are a letter and the seq of the fact that began what they name.
enum PrefixedID {
    /// The seq in `r123`; nil when the text is anything else, or no number that a line of JSON can hold.
    static func seq(of text: String, prefix: Unicode.Scalar) -> Int64? {
        let utf8 = Array(text.utf8)
        guard utf8.count >= 2, utf8.count <= 17, utf8[0] == UInt8(ascii: prefix), utf8[1] != UInt8(ascii: "0"),
            let seq = utf8.dropFirst().decimal, seq <= JSONWriter.greatestInteger
        else { return nil }
        return Int64(seq)
    }
}
