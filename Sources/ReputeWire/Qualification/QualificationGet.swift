import ReputeJSON
package import ReputeModel

/// `qualification.get`
package enum QualificationGet: Method {
    /// Which records.
    package enum Params: Hashable, Sendable {
        /// One.
        case record(QualificationID)
        /// All of an account.
        case account(ID)
    }

    private static let account = Field("account", Shape<ID>.id, "The account, for all of its records.")

    package static let name: StaticString = "qualification.get"
    package static let summary = "A qualification record, or all those of an account; numbers are for officers."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        QualificationFields.qualification.optional, account.optional,
    ]) { (reader) throws(Refusal) in
        switch (try reader.optional(QualificationFields.qualification), try reader.optional(account)) {
        case (let qualification?, nil): .record(qualification)
        case (nil, let account?): .account(account)
        case (nil, nil): throw .params("missing", "Say which record, or whose records.", pointer: "/qualification")
        default: throw .params("exclusive", "Say which record or whose records, not both.", pointer: "/account")
        }
    } write: { params, json in
        switch params {
        case .record(let qualification): json.member(QualificationFields.qualification, qualification)
        case .account(let id): json.member(account, id)
        }
    }
    package static let result = QualificationPageShape.all
    package static let refusals = [QualificationFields.unknown]
    package static let example = Example(
        params: ["qualification": "q31"], result: ["qualifications": [Shape<QualificationView>.example]])
}

/// `qualification.list`
package enum QualificationList: Method {
    /// The most records of one answer.
    package static let most = 100

    /// What officers have before them.
    package enum Work: String, Sendable, CaseIterable, Hashable {
        /// Submitted, the longest waiting first.
        case submitted
        /// Counts and ends soon, the first to end first.
        case ending
        /// Counts and is to be looked at again by now, the longest due first.
        case review
    }

    /// Which records.
    package struct Params: Hashable, Sendable {
        /// What is to do about them.
        package let work: Work
        /// Of this type only.
        package let type: String?
        /// Those that end within so many days.
        package let days: Int
        /// Where the last answer ended.
        package let after: String?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ work: Work, type: String? = nil, days: Int = 30, after: String? = nil, limit: Int = 20) {
            self.work = work
            self.type = type
            self.days = days
            self.after = after
            self.limit = limit
        }
    }

    /// A page of records.
    package struct Result: Hashable, Sendable {
        /// The records.
        package let qualifications: [QualificationView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: String?

        /// A page.
        package init(qualifications: [QualificationView], next: String?) {
            self.qualifications = qualifications
            self.next = next
        }
    }

    private static let work = Field(
        "work", Shape<Work>.choice,
        "submitted: waits for an officer; ending: counts and ends soon; review: to be looked at again.")
    private static let days = Field(
        "days", Shape<Int64>.integer(1...3_650), "For ending: those that end within so many days; else 30.")
    private static let after = Field("after", Shape<String>.label(bytes: 64), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "qualification.list"
    package static let summary =
        "What officers have before them: what to verify, what ends soon, what to look at again."
    package static let roles: Set<Role>? = [.officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        work.required, QualificationFields.type.optional, days.optional, after.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(work), type: try reader.optional(QualificationFields.type),
            days: Int(try reader.optional(days) ?? 30), after: try reader.optional(after),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(work, params.work)
        json.optional(QualificationFields.type, params.type)
        json.member(days, Int64(params.days))
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result: Shape<Result> = {
        let next = Field("next", Shape<String>.anyText, "What to say as after for more; left out at the end.")
        return .object([QualificationPageShape.qualifications.required, next.optional], .lenient) {
            (reader) throws(Refusal) in
            Result(
                qualifications: try reader.required(QualificationPageShape.qualifications),
                next: try reader.optional(next))
        } write: { page, json in
            json.member(QualificationPageShape.qualifications, page.qualifications)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [
        Reason(.invalidParams, "params.cursor", "The cursor is not one that qualification.list answered.")
    ]
    package static let example = Example(
        params: ["work": "submitted", "type": "category-permit", "days": 30, "after": "34-31", "limit": 20],
        result: ["qualifications": [Shape<QualificationView>.example], "next": "34-31"])
}

enum QualificationPageShape {
    static let qualifications = Field(
        "qualifications", Shape<[QualificationView]>.list(of: .view), "The records, in their order.")
    static let all = Shape<[QualificationView]>.object([qualifications.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(qualifications)
    } write: {
        $1.member(qualifications, $0)
    }
}
