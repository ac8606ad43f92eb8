import ReputeLedger
import Testing

/// The code of the error `body` ends with; `nil` if it ends well.
func noteFailure<R>(_ body: () throws -> R) -> NoteError.Code? {
    do {
        _ = try body()
    } catch let error as NoteError {
        return error.code
    } catch {
        Issue.record(error)
    }
    return nil
}
