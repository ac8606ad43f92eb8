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

extension RatingID: ExpressibleByArgument {
    /// The rating a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension QualificationID: ExpressibleByArgument {
    /// The record a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension DepositEntryID: ExpressibleByArgument {
    /// The entry a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension ViolationID: ExpressibleByArgument {
    /// The violation a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension BreachID: ExpressibleByArgument {
    /// The breach a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension AttemptID: ExpressibleByArgument {
    /// The attempt a person typed.
    public init?(argument: String) { self.init(argument) }
}

extension Party: ExpressibleByArgument {}

extension RatingValue: ExpressibleByArgument {}

extension RatingPart: ExpressibleByArgument {}

extension RatingText: ExpressibleByArgument {}

extension Canceller: ExpressibleByArgument {}

extension SellerStanding: ExpressibleByArgument {}
