import ReputeModel
import ReputeTwin

/// Which accounts are closed, sold and of one person is what the twin says.
struct Lives: Invariant {
    static let promise = Promise.lives

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound else { return nil }
        let (market, twin) = (scene.store.market, scene.twin.accounts)
        for account in Accounts.all {
            let row = market.names[ID("a", account)]
            if (row != nil) != twin.knows(account) {
                return "a\(account) is \(row == nil ? "un" : "")known, and should not be"
            }
            guard let row else { continue }
            let life = market.lives[row.number] ?? AccountLifeRow(account: row.number)
            for role in Party.allCases where life[closed: role]?.milliseconds != twin.closed(account, role) {
                return "a\(account) is closed as a \(role) since \(life[closed: role].map { "\($0)" } ?? "never")"
            }
            let main = twin.main(account)
            if life.main != number(main?.account, market) || life.merged?.milliseconds != main?.at {
                return
                    "a\(account) is of \(life.main.map { "\($0)" } ?? "nobody"), and should be of a\(main?.account ?? 0)"
            }
            if life.members != twin.members(account).map({ number($0, market) }) {
                return "a\(account) stands for \(life.members), and should for \(twin.members(account))"
            }
            if life.transfers != twin.transfers(account) {
                return "a\(account) was sold \(life.transfers) times, not \(twin.transfers(account))"
            }
        }
        return nil
    }

    private func number(_ account: Int?, _ market: MarketStore) -> Int64? {
        account.flatMap { market.names[ID("a", $0)]?.number }
    }
}
