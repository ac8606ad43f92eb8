import ReputeStore
import ReputeTestSupport

extension TemporaryDirectory {
    var data: DataDirectory { DataDirectory(path + "/data") }
}

extension SQLiteStore {
    /// What opening a directory fails with; nil when it does not.
    static func failure(_ directory: DataDirectory) -> StoreError? {
        do throws(StoreError) {
            _ = try SQLiteStore(directory)
            return nil
        } catch {
            return error
        }
    }
}
