internal import ReputeJSON

/// Which members of a case's panels voted as it was finally decided.
package struct JurorAgreement: Hashable, Sendable {
    /// Those that did, by their numbers.
    package let agreed: [Int64]
    /// Those that voted for the other side.
    package let differed: [Int64]

    package init(agreed: [Int64], differed: [Int64]) {
        self.agreed = agreed
        self.differed = differed
    }
}

extension JSONWriter {
    /// The member `jurors`.
    mutating func member(jurors agreement: JurorAgreement?) {
        guard let agreement else { return }
        key("jurors")
        beginObject()
        member("agreed", seqs: agreement.agreed)
        member("differed", seqs: agreement.differed)
        endObject()
    }
}

extension JSONNode {
    /// The member `jurors`.
    func jurorAgreement() throws(FactError) -> JurorAgreement? {
        guard let node = self["jurors"] else { return nil }
        return JurorAgreement(agreed: try node.seqs("agreed"), differed: try node.seqs("differed"))
    }
}

extension Rows {
    /// Loads the jurors that a final decision is about, then changes nothing yet.
    mutating func want(_ agreement: JurorAgreement?) throws(Stop) {
        guard let agreement else { return }
        try require(jurors: agreement.agreed + agreement.differed)
    }

    /// Counts for each juror whether it voted as a case was decided.
    mutating func take(_ agreement: JurorAgreement?) {
        for number in agreement?.agreed ?? [] { panel.jurors.update(number) { $0.agreed += 1 } }
        for number in agreement?.differed ?? [] { panel.jurors.update(number) { $0.differed += 1 } }
    }
}
