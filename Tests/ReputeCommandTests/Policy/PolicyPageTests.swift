import ReputeJSON
import ReputeModel
import ReputeSchema
import Testing

@testable import repute

/// Policies as people read them.
@Suite struct PolicyPageTests {
    private func page(_ name: String, _ change: (inout [String: JSONValue]) -> Void = { _ in }) throws -> [String] {
        let bytes = try #require(Schema.policies[name])
        let whole = try #require(JSONValue(JSONDocument(parsing: bytes).root).objectValue)
        var members = whole
        change(&members)
        // What follows when a decision is not followed rests on these.
        if members["deposit"] != whole["deposit"] || members["sanction"] != whole["sanction"],
            var section = members["arbitration"]?.objectValue
        {
            section["house"] = nil
            members["arbitration"] = .object(section)
        }
        let label = "\(name)@2"
        let views = [
            PolicyView(
                policy: "\(name)@1", name: name, version: 1, seq: 1, state: .past, from: nil,
                until: CivilDate(year: 2026, month: 12, dayOfMonth: 1)),
            PolicyView(
                policy: label, name: name, version: 2, seq: 8_813, state: .inForce,
                from: CivilDate(year: 2026, month: 12, dayOfMonth: 1),
                until: CivilDate(year: 2027, month: 2, dayOfMonth: 1)),
            PolicyView(
                policy: "\(name)@3", name: name, version: 3, seq: 9_020, state: .pending,
                from: CivilDate(year: 2027, month: 2, dayOfMonth: 1), until: nil),
        ]
        let earliest = try #require(CivilDate(year: 2027, month: 2, dayOfMonth: 2))
        let answer = PolicyAnswer(view: views[1], document: .object(members), earliest: earliest, adopted: views)
        return PolicyPage(answer: answer, style: .plain).lines
    }

    @Test("the neutral policy, word for word")
    func neutral() throws {
        #expect(try page("neutral").joined(separator: "\n") == PolicyTexts.neutral)
    }

    @Test("every page is at most 80 columns wide", arguments: Schema.policies.keys.sorted())
    func width(name: String) throws {
        for line in try page(name) { #expect(Text.width(line) <= 80, "\(line)") }
    }

    @Test("the classic profile says its delay, its silence and whose zone")
    func classic() throws {
        let text = try page("taobao-classic-2014").joined(separator: "\n")
        #expect(text.contains("anything else 48 hours"))
        #expect(text.contains("it counts in the rates"))
        #expect(text.contains("UTC+8:00, for every policy"))
    }

    @Test("what is left out of a document is said to be not offered or none")
    func leftOut() throws {
        let text = try page("sample-stars-weekly") { members in
            var rating = members["rating"]?.objectValue ?? [:]
            for name in ["append", "reply", "revision", "cap"] { rating[name] = nil }
            members["rating"] = .object(rating)
            members["removal"] = ["hiddenText": [], "restored": [], "unscored": [], "withheldLegal": []]
        }
        for line in [
            "  changing        not offered", "  addition        not offered", "  reply           not offered",
            "  one pair        no limit", "  same item again counts every time", "  recent score    none",
            "  small orders    everything above 0 counts", "  confidence      not said",
            "  asking for it   not offered", "  held open       not offered", "  not scored      not done",
        ] { #expect(text.contains(line), "\(line)") }
    }

    @Test("what a category takes of a deposit is said, and what a policy has no deposits for")
    func deposits() throws {
        let food: JSONValue = [
            "accountDays": 30, "deposit": ["currency": "CNY", "minor": 100_000], "requires": ["permit"],
        ]
        let text = try page("neutral") { members in
            members["qualification"] = [
                "categories": ["food": food], "methods": [], "noticeDays": [],
                "reasons": ["resumed": [], "returned": [], "revoked": [], "suspended": []],
                "types": ["permit": ["bound": 0, "expires": 0]],
            ]
            members["training"] = nil
            members["sanction"] = nil
            members["deposit"] = [
                "claimDays": 1, "reasons": ["drawn": ["fine"], "held": [], "returned": [], "unheld": []],
            ]
        }.joined(separator: "\n")
        for line in [
            "  to sell         food: permit, an account of 30 days, 1000.00 CNY in its\n                  deposit\n",
            "  asked back      leaves after 1 day, and can be drawn until then\n",
            "  drawn           need not be paid in again\n", "  held for        not done\n",
            "  drawn for       fine\n",
        ] { #expect(text.contains(line), "\(line)") }
        let none = try page("neutral") { $0["deposit"] = nil }.joined(separator: "\n")
        #expect(none.contains("\nDeposit\n  deposits        none\n\nTraining\n"))
    }

    @Test("what courses take and give is said, and that there are none")
    func courses() throws {
        let text = try page("neutral") { members in
            members["sanction"] = nil
            members["training"] = ["courses": ["talk": ["pass": 1], "walk": ["pass": 9, "validDays": 1]]]
        }.joined(separator: "\n")
        #expect(
            text.contains(
                """

                Training
                  talk            passed at 1 of 100, holds for good
                  walk            passed at 9 of 100, holds for 1 day

                """))
        let none = try page("neutral") { members in
            members["commitment"] = nil
            members["sanction"] = nil
            members["standing"] = nil
            members["training"] = nil
        }.joined(separator: "\n")
        #expect(
            none.contains(
                "\nTraining\n  courses         none\n\nSanctions\n  violations      none\n\nCommitments\n"
                    + "  commitments     none\n\nStanding\n  standings       none\n\n"))
    }

    @Test("what sellers may promise is said, with what a breach costs")
    func commitments() throws {
        let text = try page("neutral") { members in
            members["commitment"] = [
                "graceHours": 0, "noticeDays": 0, "rateDays": 1,
                "kinds": [
                    "fast": [
                        "compensation": [
                            "least": ["currency": "CNY", "minor": 500], "most": ["currency": "CNY", "minor": 2_000],
                            "share": 50_000,
                        ], "dispatchHours": 1,
                    ],
                    "punctual": ["onTime": 1], "return": ["days": 7], "word": [:],
                ],
                "reasons": ["breached": [], "excused": ["mistake"]],
            ]
        }.joined(separator: "\n")
        #expect(
            text.contains(
                """

                Commitments
                  may promise     fast: dispatched within 1 hour; a breach costs 5.0 % of the
                                  amount, at least 5.00 CNY, at most 20.00 CNY
                  may promise     punctual: arrives as promised
                  may promise     return: for 7 days
                  may promise     word: as the marketplace describes it
                  given up        at once
                  clock waits     0 hours to be told
                  rate of         1 day
                  broken for      not done
                  excused for     mistake

                """))
    }

    @Test("what violations give and lead to is said, each node and what outlives a year")
    func violations() throws {
        let text = try page("neutral") { members in
            members["sanction"] = [
                "kinds": [
                    "noise": ["party": "buyer", "points": 1, "tally": "small"],
                    "theft": ["party": "seller", "points": 9, "tally": "great"],
                ],
                "reasons": ["upheld": [], "withdrawn": ["mistaken"]], "reviewDays": 0,
                "tallies": [
                    "great": [
                        "carry": ["as": 8, "keeps": 16],
                        "nodes": [
                            ["days": 1, "measures": ["closed", "demoted"], "points": 8],
                            ["measures": ["sealed"], "points": 16],
                        ],
                    ],
                    "small": [
                        "every": ["days": 2, "exam": "rules-exam", "measures": ["demoted"], "points": 5], "nodes": [],
                    ],
                ],
            ]
        }.joined(separator: "\n")
        #expect(
            text.contains(
                """

                Sanctions
                  great           theft of a seller 9; at 8 closed and demoted for 1 day; at
                                  16 sealed for good; from 8 on 8 outlive the year, and from
                                  16 on all
                  small           noise of a buyer 1; at each 5 demoted for 2 days and until
                                  rules-exam is passed
                  forgotten       at the end of the year
                  review          not offered
                  upheld for      not done
                  withdrawn for   mistaken

                """))
    }

    @Test("what orders earn is said, what caps it, and what points make")
    func membership() throws {
        let text = try page("neutral") { members in
            members["membership"] = [
                "caps": ["categories": ["books": 800, "gift-cards": 0], "day": 1_000, "order": 500],
                "earn": ["CNY": ["per": 100, "points": 1], "JPY": ["per": 10, "points": 2]], "expiryDays": 365,
                "flat": 5, "reasons": ["granted": [], "taken": ["abuse", "refund"]],
                "tiers": [["from": 1_000, "name": "silver"], ["from": 5_000, "name": "gold"]],
            ]
        }.joined(separator: "\n")
        #expect(
            text.contains(
                """

                Membership
                  a buyer earns   1 point for each 1.00 CNY, 2 points for each 10 JPY
                  without amount  5 points an order
                  at most         500 by one order, 1 000 by a day, 800 by books in a month, 0
                                  by gift-cards in a month
                  expire          365 days after the day of completion
                  tiers           silver from 1 000, gold from 5 000
                  given for       not done
                  taken back for  abuse, refund

                """))
    }

    @Test("what may be claimed is said, who decides it, and what is not offered")
    func cases() throws {
        let text = try page("neutral") { members in
            var section = members["arbitration"]?.objectValue ?? [:]
            section["calendar"] = [
                "holidays": ["2026-04-06", "2026-05-01"], "weekdays": [1, 6], "worked": ["2026-05-09"],
            ]
            section["claims"] = [
                "late": [
                    "burden": "respondent", "by": ["buyer"], "holdsWindow": 1, "jury": 1, "remedies": ["replacement"],
                    "remedy": "refund", "share": 500_000,
                ]
            ]
            var clocks = section["clocks"]?.objectValue ?? [:]
            for name in ["escalateFromHours", "extensionHours", "reviews", "rounds"] { clocks[name] = 0 }
            section["clocks"] = .object(clocks)
            section["house"] = [
                "appeals": ["not-heard"], "clauses": ["goods-1", "goods-2"], "evidence": 1, "held": ["CNY": 500_000],
                "pauses": ["expert-opinion"], "rejections": ["duplicate", "nothing-claimed"],
            ]
            section["jury"] = ["amounts": ["CNY": 50_000, "JPY": 900], "sizes": [7, 17]]
            section["limits"] = [
                "ofOrder": 1, "offers": 0, "pauses": 4, "referrals": 1, "sentBack": 1, "text": 1,
            ]
            section["virtual"] = ["vouchers"]
            members["arbitration"] = .object(section)
        }.joined(separator: "\n")
        for line in [
            "\nCases\n  may claim       late, as buyer: refund, or replacement; up to 50.0 % of what\n",
            "  to be shown     by the respondent: late\n  holds ratings   late\n",
            "                  sent, 3 days for what is never sent (vouchers); else the\n",
            "  more time       none\n  offers          none\n  texts           up to 1 character\n",
            "  arbitrators     called by a side at any time, by the clock after 15 days;\n",
            "  panels          of 7, then 17 for late, up to 500.00 CNY, 900 JPY; drawn\n",
            "                  after 24 hours, decide within 48 hours, at most 7 days\n",
            "  their members   accounts of 90 days and at most 0 serious points, drawn at\n",
            "                  most 10 times a day; at most 60.0 % of one role\n",
            "  taken on        by itself after 24 hours; rejected for duplicate,\n",
            "  appeal          within 7 days, for not-heard\n",
            "  clocks stopped  at most 4 times, for 30 days at a time, for expert-opinion\n",
            "  evidence        3 days, 1 of a side, then 24 hours to say something of the\n",
            "  ruling          within 5 working days, aimed at 48 hours; by the clauses\n",
            "                  goods-1, goods-2; above 5000.00 CNY, and in other\n",
            "  house is late   it ends undecided\n",
            "  elsewhere       at most 1 time, looked at each 30 days, closed then\n",
            "                  currencies, another arbitrator agrees within 2 working days,\n",
            "                  or sends it back, at most 1 time\n",
            "  working days    Monday, Saturday; not on 2 holidays; also on 1 free day\n",
        ] { #expect(text.contains(line), "\(line)") }
        let none = try page("neutral") { $0["arbitration"] = nil }.joined(separator: "\n")
        #expect(none.contains("\nCases\n  claims          none\n\nChanging it\n"))
        let never = try page("neutral") { members in
            var section = members["arbitration"]?.objectValue ?? [:]
            section["limits"] = ["ofOrder": 1, "offers": 0, "pauses": 0, "referrals": 0, "text": 1]
            members["arbitration"] = .object(section)
        }.joined(separator: "\n")
        #expect(never.contains("\n  clocks stopped  never\n  elsewhere       never\n"))
    }

    @Test("from which amount on a ruling has to be signed is said")
    func signed() throws {
        let text = try page("neutral") { members in
            var section = members["arbitration"]?.objectValue ?? [:]
            section["house"] = ["signed": ["CNY": 50_000]]
            members["arbitration"] = .object(section)
        }.joined(separator: "\n")
        let lines = """
              ruling          within 5 working days, aimed at 48 hours; signed from 500.00
                              CNY on, and in other currencies

            """
        #expect(text.contains(lines))
    }

    @Test("a document of a newer service is shown as it is")
    func newer() throws {
        let lines = try page("neutral") { $0["invented"] = "later" }
        #expect(lines.contains(#"  "invented": "later","#))
    }

    @Test("a change is told on one line where it fits, else below its name")
    func changes() throws {
        let old: JSONValue = ["a": ["x": 1, "y": ["b", "c"]], "name": "n", "version": 1]
        let new: JSONValue = [
            "a": ["y": ["c"], "z/w": 1], "list": [["from": 4, "grade": 1, "tier": "heart"]], "name": "m", "version": 2,
            "long": .string(String(repeating: "word ", count: 20)),
        ]
        let changes = PolicyChange.between(old, new)
        #expect(
            changes == [
                PolicyChange(pointer: "/a/x", old: "1", new: nil), PolicyChange(pointer: "/a/y", old: "b, c", new: "c"),
                PolicyChange(pointer: "/a/z~1w", old: nil, new: "1"),
                PolicyChange(pointer: "/list/0", old: nil, new: "heart 1 from 4"),
                PolicyChange(pointer: "/long", old: nil, new: String(repeating: "word ", count: 20)),
            ])
        let lines = PolicyChange.lines(changes, .plain)
        #expect(
            lines.prefix(4) == [
                "  /a/x     1 -> not there", "  /a/y     b, c -> c", "  /a/z~1w  not there -> 1",
                "  /list/0  not there -> heart 1 from 4",
            ])
        #expect(
            lines.dropFirst(4).prefix(3) == [
                "  /long", "      not there", "   -> " + Array(repeating: "word", count: 14).joined(separator: " "),
            ])
        #expect(lines.allSatisfy { Text.width($0) <= 80 })
        #expect(PolicyChange.between(old, old).isEmpty)
    }
}
