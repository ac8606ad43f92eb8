public import ArgumentParser
public import ReputeModel

extension ID: ExpressibleByArgument {
    /// The id a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
    /// The moment a person typed, RFC 3339.
    public init?(argument: String) { self.init(argument) }
}

extension CivilDate: ExpressibleByArgument {
    /// The day a person typed: `2026-11-22`.
    public init?(argument: String) { self.init(text: argument.utf8) }
}

extension RatingID: ExpressibleByArgument {}

extension QualificationID: ExpressibleByArgument {}

extension DepositEntryID: ExpressibleByArgument {}

extension ViolationID: ExpressibleByArgument {}

extension BreachID: ExpressibleByArgument {}

extension AttemptID: ExpressibleByArgument {}

extension CaseID: ExpressibleByArgument {}

extension OfferID: ExpressibleByArgument {}

extension CaseSide: ExpressibleByArgument {}

extension CaseWaiting: ExpressibleByArgument {}

extension CaseRemedy: ExpressibleByArgument {}

extension PanelChoice: ExpressibleByArgument {}

extension Party: ExpressibleByArgument {}

extension AccountReason: ExpressibleByArgument {}

extension ArbitratorReason: ExpressibleByArgument {}

extension RatingValue: ExpressibleByArgument {}

extension RatingPart: ExpressibleByArgument {}

extension RatingText: ExpressibleByArgument {}

extension Canceller: ExpressibleByArgument {}

extension SellerStanding: ExpressibleByArgument {}
