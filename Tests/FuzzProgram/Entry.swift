import Glibc
import ReputeFuzz

/// The target that `REPUTE_FUZZ_TARGET` names.
private let target: FuzzTarget = {
    let name = getenv("REPUTE_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.named(name) else {
        // Nobody takes an error here: libFuzzer calls, and there is nothing to call it with.
        fatalError("REPUTE_FUZZ_TARGET is one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
    }
    return target
}()

/// What libFuzzer calls with one input after another. It takes the end of the process for a finding, so that is how one
/// is told.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try target.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
        // A finding, as said above.
        fatalError("\(target.name): \(error)")
    }
    return 0
}
