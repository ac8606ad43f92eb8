/// The reasons a marketplace has for keeping a rating out of scoring or its text from readers, as codes
/// `[a-z][a-z0-9-]*`. A list that is empty means that this is not done here.
package struct RemovalPolicy: Hashable, Sendable {
    /// Why a text is hidden.
    package let hiddenText: [String]
    /// Why a rating is taken out of scoring.
    package let unscored: [String]
    /// Why the law wants a text withheld.
    package let withheldLegal: [String]
    /// Why any of these is undone.
    package let restored: [String]
}

extension RemovalPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["hiddenText", "restored", "unscored", "withheldLegal"])
        hiddenText = try r.names("hiddenText", most: 32)
        unscored = try r.names("unscored", most: 32)
        withheldLegal = try r.names("withheldLegal", most: 32)
        restored = try r.names("restored", most: 32)
    }
}
