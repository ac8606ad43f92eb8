import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    /// What is done for each method of the catalogue; one line a subject.
    static let handlers: HandlerTable<Call> = {
        var table = HandlerTable<Call>()
        table.addServer()
        table.addOrders()
        table.addRatings()
        table.addCredits()
        table.addQualifications()
        table.addDeposits()
        table.addTraining()
        table.addSanctions()
        table.addCommitments()
        table.addCases()
        table.addArbitrators()
        table.addStats()
        table.addPanels()
        table.addStandings()
        table.addAccounts()
        table.addMembership()
        table.addPolicies()
        table.addLedger()
        table.addFeed()
        table.addAdmin()
        return table
    }()
}
