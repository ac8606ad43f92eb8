import ReputeJSON
package import ReputeModel

/// Everything that is on record of an account.
package struct AccountReport: Hashable, Sendable {
    /// The account.
    package let account: ID
    /// When it was first heard of; nil: it never was.
    package let opened: Instant?
    /// What happened to it besides trading; nil: it was never heard of.
    package let life: AccountLifeView?
    /// The newest of that.
    package let events: AccountHistory.Result
    /// As buyer and as seller.
    package let credits: [CreditReport]
    /// How it stands as a seller; nil: it was never heard of.
    package let standing: StandingView?
    /// The newest evaluations and guarantees.
    package let evaluations: StandingList.Result
    /// Its points; nil: it was never heard of.
    package let membership: MembershipView?
    /// The newest entries of these.
    package let points: MembershipList.Result
    /// The newest ratings that it received as a seller.
    package let asSeller: RatingList.Result
    /// The newest ratings that it received as a buyer.
    package let asBuyer: RatingList.Result
    /// The newest ratings that it gave as a seller.
    package let givenAsSeller: RatingList.Result
    /// The newest ratings that it gave as a buyer.
    package let givenAsBuyer: RatingList.Result
    /// Its newest records, the newest first, and how many there are.
    package let qualifications: [QualificationView]
    /// See ``qualifications``.
    package let records: Int
    /// One in each currency.
    package let deposits: [DepositView]
    /// The newest entries of each of these, in the same order.
    package let entries: [DepositEntries.Result]
    /// How it stands in each course.
    package let courses: [CourseView]
    /// Its newest attempts at exams.
    package let attempts: TrainingAttempts.Result
    /// How it stands in each role: points, and what runs.
    package let sanctions: [SanctionStanding]
    /// Its newest violations.
    package let violations: ViolationPageResult<ViolationID>
    /// What it took on as a seller.
    package let commitments: [CommitmentView]
    /// The newest orders in which it did not keep that.
    package let breaches: CommitmentBreaches.Result

    /// A dossier from its parts.
    package init(
        account: ID, opened: Instant?, life: AccountLifeView?, events: AccountHistory.Result,
        credits: [CreditReport], standing: StandingView?, evaluations: StandingList.Result,
        membership: MembershipView?, points: MembershipList.Result, asSeller: RatingList.Result,
        asBuyer: RatingList.Result, givenAsSeller: RatingList.Result, givenAsBuyer: RatingList.Result,
        qualifications: [QualificationView], records: Int, deposits: [DepositView],
        entries: [DepositEntries.Result], courses: [CourseView], attempts: TrainingAttempts.Result,
        sanctions: [SanctionStanding],
        violations: ViolationPageResult<ViolationID>, commitments: [CommitmentView],
        breaches: CommitmentBreaches.Result
    ) {
        self.account = account
        self.opened = opened
        self.life = life
        self.events = events
        self.credits = credits
        self.standing = standing
        self.evaluations = evaluations
        self.membership = membership
        self.points = points
        self.asSeller = asSeller
        self.asBuyer = asBuyer
        self.givenAsSeller = givenAsSeller
        self.givenAsBuyer = givenAsBuyer
        self.qualifications = qualifications
        self.records = records
        self.deposits = deposits
        self.entries = entries
        self.courses = courses
        self.attempts = attempts
        self.sanctions = sanctions
        self.violations = violations
        self.commitments = commitments
        self.breaches = breaches
    }
}

extension Shape where Value == AccountReport {
    /// A dossier.
    static let dossier: Shape<AccountReport> = {
        let account = Field("account", Shape<ID>.id, "The account.")
        let opened = Field("opened", Shape<Instant>.time, "When it was first heard of; left out: it never was.")
        let life = Field(
            "life", Shape<AccountLifeView>.accountLife, "What happened to it besides trading; left out as opened is.")
        let events = Field("events", AccountHistory.result, "The newest of that, as account.history.")
        let standing = Field(
            "standing", Shape<StandingView>.standingView, "How it stands as a seller; left out as opened is.")
        let evaluations = Field("evaluations", StandingList.result, "The newest, as standing.list.")
        let membership = Field(
            "membership", Shape<MembershipView>.membershipView, "Its points; left out as opened is.")
        let points = Field("points", MembershipList.result, "The newest entries, as membership.list.")
        let credits = Field("credits", Shape<[CreditReport]>.list(of: .credit), "As buyer and as seller.")
        let asSeller = Field("asSeller", RatingList.result, "The newest ratings received as a seller, as rating.list.")
        let asBuyer = Field("asBuyer", RatingList.result, "The newest ratings received as a buyer, as rating.list.")
        let givenAsSeller = Field("givenAsSeller", RatingList.result, "The newest that it gave as a seller.")
        let givenAsBuyer = Field("givenAsBuyer", RatingList.result, "The newest that it gave as a buyer.")
        let qualifications = Field(
            "qualifications", Shape<[QualificationView]>.list(of: .view), "Its newest records.")
        let records = Field("records", Shape<Int64>.count, "How many records it has.")
        let deposits = Field("deposits", Shape<[DepositView]>.list(of: .depositView), "One in each currency.")
        let entries = Field(
            "entries", Shape<[DepositEntries.Result]>.list(of: DepositEntries.result),
            "The newest of each deposit, in the same order, as deposit.entries.")
        let courses = Field("courses", Shape<[CourseView]>.list(of: .courseView), "How it stands in each course.")
        let attempts = Field("attempts", TrainingAttempts.result, "The newest, as training.attempts.")
        let sanctions = Field(
            "sanctions", Shape<[SanctionStanding]>.list(of: .standing), "Points and what runs, as buyer and as seller.")
        let violations = Field("violations", SanctionList.result, "The newest, as sanction.list.")
        let commitments = Field(
            "commitments", Shape<[CommitmentView]>.list(of: .commitmentView), "What it took on as a seller.")
        let breaches = Field("breaches", CommitmentBreaches.result, "The newest, as commitment.breaches.")
        return .object(
            [
                account.required, opened.optional, life.optional, events.required, credits.required,
                standing.optional, evaluations.required, membership.optional, points.required, asSeller.required,
                asBuyer.required, givenAsSeller.required, givenAsBuyer.required, qualifications.required,
                records.required, deposits.required, entries.required, courses.required, attempts.required,
                sanctions.required, violations.required, commitments.required, breaches.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            AccountReport(
                account: try reader.required(account), opened: try reader.optional(opened),
                life: try reader.optional(life), events: try reader.required(events),
                credits: try reader.required(credits), standing: try reader.optional(standing),
                evaluations: try reader.required(evaluations), membership: try reader.optional(membership),
                points: try reader.required(points), asSeller: try reader.required(asSeller),
                asBuyer: try reader.required(asBuyer), givenAsSeller: try reader.required(givenAsSeller),
                givenAsBuyer: try reader.required(givenAsBuyer), qualifications: try reader.required(qualifications),
                records: Int(try reader.required(records)), deposits: try reader.required(deposits),
                entries: try reader.required(entries), courses: try reader.required(courses),
                attempts: try reader.required(attempts),
                sanctions: try reader.required(sanctions), violations: try reader.required(violations),
                commitments: try reader.required(commitments), breaches: try reader.required(breaches))
        } write: { report, json in
            json.member(account, report.account)
            json.optional(opened, report.opened)
            json.optional(life, report.life)
            json.member(events, report.events)
            json.member(credits, report.credits)
            json.optional(standing, report.standing)
            json.member(evaluations, report.evaluations)
            json.optional(membership, report.membership)
            json.member(points, report.points)
            json.member(asSeller, report.asSeller)
            json.member(asBuyer, report.asBuyer)
            json.member(givenAsSeller, report.givenAsSeller)
            json.member(givenAsBuyer, report.givenAsBuyer)
            json.member(qualifications, report.qualifications)
            json.member(records, Int64(report.records))
            json.member(deposits, report.deposits)
            json.member(entries, report.entries)
            json.member(courses, report.courses)
            json.member(attempts, report.attempts)
            json.member(sanctions, report.sanctions)
            json.member(violations, report.violations)
            json.member(commitments, report.commitments)
            json.member(breaches, report.breaches)
        }
    }()

    static let example: JSONValue = [
        "account": "s-1", "opened": "2026-01-05T08:00:00.000Z", "life": Shape<AccountLifeView>.example,
        "events": AccountHistory.example.result, "credits": [CreditGet.exampleCredit],
        "standing": Shape<StandingView>.example, "evaluations": StandingList.example.result,
        "membership": Shape<MembershipView>.example, "points": MembershipList.example.result,
        "asSeller": RatingList.example.result, "asBuyer": ["ratings": []], "givenAsSeller": ["ratings": []],
        "givenAsBuyer": RatingList.example.result, "qualifications": [Shape<QualificationView>.example], "records": 1,
        "deposits": [Shape<DepositView>.example], "entries": [DepositEntries.example.result],
        "courses": [Shape<CourseView>.example], "attempts": TrainingAttempts.example.result,
        "sanctions": [Shape<SanctionStanding>.example], "violations": SanctionList.example.result,
        "commitments": [Shape<CommitmentView>.example], "breaches": CommitmentBreaches.example.result,
    ]
}
