public import ReputeModel
import ReputeStore

extension EngineReader {
    /// When an account was first heard of; nil: it never was.
    public func opened(_ account: ID) throws(Refusal) -> Instant? {
        try read { () throws(StoreError) in
            try accountNumber(account).flatMap { (number) throws(StoreError) in
                try AccountTable.load(number: number, db)?.opened
            }
        }
    }
}
