import ReputeModel
import ReputeTwin

/// Refusals of cases that are to go on in others.
extension ReasonScene {
    private static func merge(_ id: CaseID, into other: CaseID) -> MergeCase {
        MergeCase(case: id, into: other, reason: "So.", key: "k")
    }

    static let merging: [ReasonScene] = [
        ReasonScene("case.merge-unknown") { m in m.why(merge(try m.admitted(), into: CaseID(seq: 99)), 7) },
        ReasonScene("case.merge-same") { m in
            let id = try m.admitted()
            return m.why(merge(id, into: id), 7)
        },
        ReasonScene("case.merge-order") { m in
            let id = try m.admitted()
            try m.open("p", amount: .cny(1_000))
            return m.why(merge(try m.claim("p").case, into: id), 7)
        },
        ReasonScene("case.merge-item") { m in
            let given = OrderGiven(buyer: "b", seller: "s", items: [OrderGiven.Item(item: "i")], amount: .cny(1_000))
            try m.run(OpenOrder(order: "o", given: given))
            let id = try m.claim(item: "i").case
            return m.why(merge(id, into: try m.claim().case), 7)
        },
        ReasonScene("case.merge-remedy") { m in
            try m.open("o", amount: .cny(1_000))
            let id = try m.claim("o", "sanction-review", by: .seller).case
            return m.why(merge(id, into: try m.claim().case), 7)
        },
        ReasonScene("case.merge-state") { m in
            let id = try m.admitted()
            return m.why(merge(try m.claim("o", "counterfeit").case, into: id), 7)
        },
        ReasonScene("case.merge-unclaimed") { m in
            let id = try m.called()
            return m.why(merge(try m.claim("o", "counterfeit").case, into: id), 7)
        },
    ]
}
