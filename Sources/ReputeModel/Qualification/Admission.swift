/// Whether a seller may sell in a category, and why.
public struct Admission: Hashable, Sendable {
    /// The seller, by the caller's id.
    public let seller: ID
    /// Whether anything was heard of the account.
    public let isKnown: Bool
    /// What stands against it, in the order of the types' names; empty: the seller may sell.
    public let lacks: [Lack]
    /// What counts and ends soon.
    public let expiring: [Ending]
    /// Until when this holds unless something is done: the first moment at which it may be otherwise; nil: for good.
    public let until: Instant?
    /// What a buyer gets if it goes wrong; nil: that was not asked.
    public var protection: BuyerProtection?

    /// Whether the seller may sell.
    public var isAllowed: Bool { lacks.isEmpty }

    /// Something that stands against it.
    public struct Lack: Hashable, Sendable {
        /// The type of record; nil: it is about the account.
        public let type: String?
        /// What is wrong.
        public let why: Why
        /// The record that would count, were that not so; nil: there is none.
        public let qualification: QualificationID?
        /// The violation whose sanction it is; nil: it is none.
        public let violation: ViolationID?

        /// Something that stands against it.
        public init(
            type: String?, why: Why, qualification: QualificationID? = nil, violation: ViolationID? = nil
        ) {
            self.type = type
            self.why = why
            self.qualification = qualification
            self.violation = violation
        }
    }

    /// What is wrong.
    public enum Why: String, Sendable, CaseIterable, Hashable {
        /// There is no record of the type for this category.
        case missing
        /// There is a draft that was not submitted.
        case draft
        /// An officer has it before them.
        case submitted
        /// It ended.
        case expired
        /// It is suspended.
        case suspended
        /// It was revoked.
        case revoked
        /// The account is not known for long enough.
        case accountTooYoung = "account-too-young"
        /// What lies in its deposit is not enough.
        case depositTooSmall = "deposit-too-small"
        /// Its deposit was to be replenished by now.
        case depositOverdue = "deposit-overdue"
        /// A sanction bars it from trading.
        case sanctioned
        /// Its standing is not good enough.
        case standingTooLow = "standing-too-low"
        /// The account is closed as a seller.
        case closed
    }

    /// A record that ends soon.
    public struct Ending: Hashable, Sendable {
        /// Its type.
        public let type: String
        /// The record.
        public let qualification: QualificationID
        /// The first moment at which it counts no more.
        public let ends: Instant

        /// A record that ends soon.
        public init(type: String, qualification: QualificationID, ends: Instant) {
            self.type = type
            self.qualification = qualification
            self.ends = ends
        }
    }

    /// An admission from its parts.
    public init(
        seller: ID, isKnown: Bool, lacks: [Lack], expiring: [Ending], until: Instant?,
        protection: BuyerProtection? = nil
    ) {
        self.protection = protection
        self.seller = seller
        self.isKnown = isKnown
        self.lacks = lacks
        self.expiring = expiring
        self.until = until
    }
}
