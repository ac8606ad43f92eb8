package import ReputeModel

extension StandingTwin {
    /// What an evaluation counts.
    package struct Numbers: Equatable {
        package var window: Int64 = 0
        package var orders: Int64 = 0
        package var late: Int64 = 0
        package var defects: Int64 = 0
        package var buyers: Int64 = 0
        package var age: Int64 = 0

        package init() {}

        /// What the model says.
        package init(_ n: StandingNumbers) {
            window = Int64(n.window)
            (orders, late, defects, buyers, age) = (n.orders, n.late, n.defects, n.buyers, n.age)
        }
    }
}
