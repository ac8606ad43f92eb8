import ReputeJSON
import ReputeModel

extension Shape where Value == CreditReport {
    /// A credit; a rate below the policy's least number of ratings is null.
    static let credit: Shape = {
        typealias Rate = Ratio?
        let subject = Field("subject", Shape<ID>.id, "The account.")
        let role = Field("role", Shape<Party>.choice, "The role rated.")
        let known = Field("known", Shape<Bool>.bool, "False for an account never heard of.")
        let points = Field(
            "points", Shape<Int64>.integer(-JSONWriter.greatestInteger...JSONWriter.greatestInteger), "The sum.")
        let level = Field("level", Shape<CreditReport.Level>.level, "The level the points reach.")
        let scored = Field("scored", Shape<Tally>.tally, "All scored ratings.")
        let rate = Shape<Rate>.nullable(.ratio)
        let positiveRate = Field("positiveRate", rate, "Scored positives over scored ratings.")
        let wilsonLow = Field("wilsonLow", rate, "The lower end of the 95 % Wilson interval of that rate.")
        let betaMean = Field("betaMean", rate, "(positives + 1) / (scored + 2).")
        let positiveOfOrders = Field("positiveOfOrders", rate, "Scored positives over all completed orders.")
        let windows = Field(
            "windows", Shape<[CreditReport.Window]>.windows,
            "Scored ratings younger than so many days, nested; older is what lies beyond the widest.")
        let details = Field("details", Shape<[CreditReport.Detail]>.details, "Detailed scores by dimension.")
        let recent = Field("recent", Shape<CreditReport.Recent>.recent, "Each rating weighted by its age.")
        let standing = Field(
            "standing", Shape<String>.anyText, "As what the account is shown as a seller; standard of a buyer.")
        let privileges = Field(
            "privileges", Shape<[String]>.list(of: .anyText), "What goes with that now; left out: nothing.")
        let sanctions = Field(
            "sanctions", Shape<[String]>.list(of: .anyText),
            "The measures of the sanction that runs, such as closed; empty: none does.")
        let orders = Field("orders", Shape<Int64>.count, "Completed orders.")
        let day = Field("day", Shape<CivilDate>.day, "The day it is of, in the policy's zone.")
        let version = Field("version", Shape<Int64>.count, "The seq of the last fact that changed it; 0 when none did.")
        let policy = Field("policy", Shape<String>.anyText, "The policy's name and version.")
        return .object(
            [
                subject.required, role.required, known.required, points.required, level.required, scored.required,
                positiveRate.required, wilsonLow.required, betaMean.required, positiveOfOrders.required,
                windows.required, details.required, recent.optional, standing.required, privileges.optional,
                sanctions.required, orders.required, day.required, version.required, policy.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CreditReport(
                subject: try reader.required(subject), role: try reader.required(role),
                isKnown: try reader.required(known), points: try reader.required(points),
                level: try reader.required(level), scored: try reader.required(scored),
                positiveRate: try reader.required(positiveRate), wilsonLow: try reader.required(wilsonLow),
                betaMean: try reader.required(betaMean), positiveOfOrders: try reader.required(positiveOfOrders),
                windows: try reader.required(windows), details: try reader.required(details),
                recent: try reader.optional(recent), standing: try reader.required(standing),
                privileges: try reader.optional(privileges) ?? [],
                sanctions: try reader.required(sanctions), orders: try reader.required(orders),
                day: try reader.required(day), version: try reader.required(version),
                policy: try reader.required(policy))
        } write: { credit, json in
            json.member(subject, credit.subject)
            json.member(role, credit.role)
            json.member(known, credit.isKnown)
            json.member(points, credit.points)
            json.member(level, credit.level)
            json.member(scored, credit.scored)
            json.member(positiveRate, credit.positiveRate)
            json.member(wilsonLow, credit.wilsonLow)
            json.member(betaMean, credit.betaMean)
            json.member(positiveOfOrders, credit.positiveOfOrders)
            json.member(windows, credit.windows)
            json.member(details, credit.details)
            json.optional(recent, credit.recent)
            json.member(standing, credit.standing)
            if !credit.privileges.isEmpty { json.member(privileges, credit.privileges) }
            json.member(sanctions, credit.sanctions)
            json.member(orders, credit.orders)
            json.member(day, credit.day)
            json.member(version, credit.version)
            json.member(policy, credit.policy)
        }
    }()
}
