import Repute
import ReputeModel
import ReputeTwin

extension RandomMarket {
    /// An arbitrator registers another key, or retires its own.
    mutating func judge() async throws {
        let judge = Actor(role: .arbitrator, uid: UInt32(orders % 3 + 7))
        if orders % 7 == 0 {
            do throws(Refusal) {
                _ = try await engine.submit(RetireArbitrator(key: key()), as: judge)
            } catch {
                guard error.reason.hasPrefix("arbitrator.") else { throw error }
            }
        } else {
            let signer = RulingSigner(UInt8(orders % 256))
            do throws(Refusal) {
                _ = try await engine.submit(RegisterArbitrator(publicKey: signer.line, key: key()), as: judge)
            } catch {
                guard error.reason.hasPrefix("arbitrator.") else { throw error }
            }
        }
    }
}
