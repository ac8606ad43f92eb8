import ReputeModel
import ReputeStore

/// A credit on its way back: its row is undone change by change, the last first.
///
/// What is behind it never changes, so it may stop anywhere and go on later, in another read.
struct CreditWalk: Sendable {
    /// The row as it was after fact ``CreditRow/version``, and stayed up to the fact before ``until``.
    private(set) var row: CreditRow
    /// The first fact after ``CreditRow/version`` that changed it.
    private(set) var until = Int64.max

    init(_ row: CreditRow) { self.row = row }

    /// Goes back to what the row was after the fact `seq`, in at most `steps` steps, of which it takes those it needs.
    /// False when there were too few. `seeing` is called for each change that is undone.
    ///
    /// Cost: a step a change of this credit since, which is a look-up and a few microseconds.
    mutating func goBack(
        to seq: Int64, steps: inout Int, _ db: Connection, seeing: (CreditChange) -> Void = { _ in }
    ) throws(StoreError) -> Bool {
        while row.version > seq {
            if steps <= 0 { return false }
            steps -= 1
            let version = row.version
            guard let change = try CreditChangeTable.load(version, db), row.undo(change) else {
                throw CreditChangeTable.damaged(version, db)
            }
            until = version
            seeing(change)
        }
        return true
    }
}

/// Where the last walks ended, the latest last: one that goes further back goes on from there, so that a history asked
/// day by day, the latest day first, is one walk.
struct CreditTrails: Sendable {
    private var walks: [CreditWalk] = []
    private static let most = 16

    /// The walk of a credit that is not too far back already for fact `seq`.
    func walk(of key: CreditKey, notBehind seq: Int64) -> CreditWalk? {
        walks.first { $0.row.key == key && $0.until > seq }
    }

    /// Keeps where a walk ended, instead of one of the same credit before.
    mutating func keep(_ walk: CreditWalk) {
        if let same = walks.firstIndex(where: { $0.row.key == walk.row.key }) {
            walks.remove(at: same)
        } else if walks.count == CreditTrails.most {
            walks.removeFirst()
        }
        walks.append(walk)
    }
}
