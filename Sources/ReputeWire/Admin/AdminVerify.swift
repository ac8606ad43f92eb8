package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `admin.verify`
package enum AdminVerify: Method {
    /// What was found.
    package struct Result: Hashable, Sendable {
        /// Whether no pass found a problem.
        package let isSound: Bool
        /// The number of facts.
        package let facts: Int64
        /// The root computed from them.
        package let root: Digest
        /// What was looked at.
        package let passes: [Pass]

        /// What was found.
        package init(isSound: Bool, facts: Int64, root: Digest, passes: [Pass]) {
            self.isSound = isSound
            self.facts = facts
            self.root = root
            self.passes = passes
        }
    }

    /// One way of looking.
    package struct Pass: Hashable, Sendable {
        /// `pages`, `hashes`, `sums`, `rules` or `vault`.
        package let name: String
        /// How many things were looked at.
        package let checked: Int64
        /// How long it took.
        package let seconds: Ratio
        /// What is wrong, for people.
        package let problems: [String]

        /// A pass.
        package init(name: String, checked: Int64, seconds: Ratio, problems: [String]) {
            self.name = name
            self.checked = checked
            self.seconds = seconds
            self.problems = problems
        }
    }

    package static let name: StaticString = "admin.verify"
    package static let summary = "Hashes the ledger, adds it up and decides every fact again, and compares."
    package static let roles: Set<Role>? = [.admin]
    package static let effect = Effect.read
    package static let params = NoParams.shape
    package static let result: Shape<Result> = {
        let sound = Field("sound", Shape<Bool>.bool, "Whether no pass found a problem.")
        let facts = Field("facts", Shape<Int64>.count, "The number of facts.")
        let name = Field(
            "name", Shape<String>.anyText,
            """
            `pages`: the database and its indexes; what else is wrong is looked for only in sound pages. \
            `hashes`: lines, tree, signed checkpoint. `sums`: all facts applied to empty rows. \
            `rules`: each fact decided again. `vault`: each digest and its entry.
            """)
        let checked = Field("checked", Shape<Int64>.count, "How many lines, rows, facts or entries were looked at.")
        let seconds = Field("seconds", Shape<Ratio>.ratio, "How long it took.")
        let problems = Field("problems", Shape<[String]>.list(of: .anyText), "What is wrong: the first twenty.")
        let pass = Shape<Pass>.object(
            [name.required, checked.required, seconds.required, problems.required], .lenient
        ) { (reader) throws(Refusal) in
            Pass(
                name: try reader.required(name), checked: try reader.required(checked),
                seconds: try reader.required(seconds), problems: try reader.required(problems))
        } write: { pass, json in
            json.member(name, pass.name)
            json.member(checked, pass.checked)
            json.member(seconds, pass.seconds)
            json.member(problems, pass.problems)
        }
        let passes = Field("passes", Shape<[Pass]>.list(of: pass), "Every pass there is.")
        return .object(
            [sound.required, facts.required, LedgerFields.root.required, passes.required], .lenient
        ) { (reader) throws(Refusal) in
            Result(
                isSound: try reader.required(sound), facts: try reader.required(facts),
                root: try reader.required(LedgerFields.root), passes: try reader.required(passes))
        } write: { result, json in
            json.member(sound, result.isSound)
            json.member(facts, result.facts)
            json.member(LedgerFields.root, result.root)
            json.member(passes, result.passes)
        }
    }()
    package static let refusals = [
        Reason(.overloaded, "server.verify", "A verification is under way already.")
    ]
    package static let example = Example(
        params: [:],
        result: [
            "sound": true, "facts": 8_812, "root": "5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=",
            "passes": [
                ["name": "pages", "checked": 2_301, "seconds": .ratio(millionths: 41_000), "problems": []],
                ["name": "hashes", "checked": 8_812, "seconds": .ratio(millionths: 12_500), "problems": []],
                ["name": "sums", "checked": 5_120, "seconds": .ratio(millionths: 190_000), "problems": []],
                ["name": "rules", "checked": 8_812, "seconds": .ratio(millionths: 210_000), "problems": []],
                ["name": "vault", "checked": 9_004, "seconds": .ratio(millionths: 120_000), "problems": []],
            ],
        ])
}
