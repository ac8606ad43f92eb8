import ReputeModel
import ReputeTwin

/// What sellers committed themselves to, where it was kept and where not, and what carriers did, is what the twin says.
struct Keeping: Invariant {
    static let promise = Promise.commitments

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound else { return nil }
        var twin = scene.twin.commitments
        let manner = scene.twin.manners[scene.twin.manner(at: scene.now.milliseconds)].manner
        return orders(scene, &twin, manner) ?? sellers(scene, &twin, manner) ?? carriers(scene, twin)
    }

    private func orders(_ scene: Scene, _ twin: inout CommitmentTwin, _ manner: Manner) -> String? {
        let market = scene.store.market
        for (id, seq) in market.orderNames where id.utf8.first == UInt8(ascii: "c") {
            guard let number = Int("\(id)".dropFirst()),
                let cells = twin.cells(number, at: scene.now.milliseconds, manner)
            else { return "\(id) is there, and should not be" }
            let open = market.promises[seq]?.open ?? []
            let breaches = (market.breachesOf[seq] ?? []).compactMap { market.breaches[$0] }
            for code in CommitmentTwin.codes {
                let cell = cells[code]
                let own = market.commitments.values.filter { $0.code == code }.map(\.seq)
                let due = open.first { own.contains($0.commitment) }?.due.milliseconds
                if due != (cell?.isOpen == true ? cell?.due : nil) {
                    return "\(code) in \(id) is due at \(due.map { "\($0)" } ?? "no time"), and should be "
                        + "\(cell.map { "\($0)" } ?? "nothing")"
                }
                let found = breaches.filter { own.contains($0.commitment) }
                let is_ = found.map { "\($0.isByClock) \($0.excused != nil)" }
                let should = (cell?.breaches ?? []).map { "\($0.isClock) \($0.isExcused)" }
                if is_ != should { return "\(code) in \(id) was broken \(is_), and should be \(should)" }
                for breach in found where breach.compensation?.minor != twin.owed(number, code) {
                    return "for \(breach.id) is owed \(breach.compensation.map { "\($0)" } ?? "nothing"), not "
                        + "\(twin.owed(number, code) ?? 0)"
                }
            }
        }
        return nil
    }

    private func sellers(_ scene: Scene, _ twin: inout CommitmentTwin, _ manner: Manner) -> String? {
        let market = scene.store.market
        for seller in Commitments.sellers {
            let rows = market.names[ID("a", seller)].flatMap { market.commitmentsOf[$0.number] }?.compactMap {
                market.commitments[$0]
            }
            for code in CommitmentTwin.codes {
                let row = rows?.first { $0.code == code }
                if row?.periods.count ?? 0 != twin.times(seller, code) {
                    return
                        "a\(seller) took on \(code) \(row?.periods.count ?? 0) times, not \(twin.times(seller, code))"
                }
                let is_ = (row?.days ?? []).map { "\($0.day): \($0.breached) of \($0.orders)" }
                let should = twin.kept(seller, code, at: scene.now.milliseconds, manner).sorted { $0.key < $1.key }
                    .map { "\($0.key): \($0.value.breached) of \($0.value.orders)" }
                if is_ != should { return "a\(seller) broke \(code) \(is_), and should \(should)" }
            }
        }
        return nil
    }

    private func carriers(_ scene: Scene, _ twin: CommitmentTwin) -> String? {
        for carrier in Commitments.carriers {
            let market = scene.store.market
            let row = market.carrierNames[ID("y", carrier)].flatMap { seq in
                market.carriers.values.first { $0.seq == seq }
            }
            if row?.dispatched ?? 0 != twin.handed[carrier] ?? 0 {
                return "y\(carrier) was handed \(row?.dispatched ?? 0), not \(twin.handed[carrier] ?? 0)"
            }
            let is_ = (row?.days ?? []).map { "\($0.day): \([$0.delivered, $0.timed, $0.late, $0.hours])" }
            let should = (twin.carried[carrier] ?? [:]).sorted { $0.key < $1.key }.map { day, load in
                "\(day): \([load.delivered, load.timed, load.late, load.hours])"
            }
            if is_ != should { return "y\(carrier) brought \(is_), and should \(should)" }
        }
        return nil
    }
}

extension BreachRow {
    fileprivate var isByClock: Bool { if case .clock = cause { true } else { false } }
}
