import Repute
import ReputeModel
import ReputeTwin

extension RandomMarket {
    /// An arbitrator registers another key, or retires its own.
    mutating func judge() async throws {
        let judge = Actor(role: .arbitrator, uid: UInt32(orders % 3 + 7))
        if orders % 7 == 0 {
            let current = try? engine.makeReader().arbitrator(judge.uid).publicKey
            let retire = RetireArbitrator(publicKey: current ?? RulingSigner(1).line, key: key())
            do throws(Refusal) {
                _ = try await engine.submit(retire, as: judge)
            } catch {
                guard error.reason.hasPrefix("arbitrator.") else { throw error }
            }
        } else {
            let signer = RulingSigner(UInt8(orders % 256))
            let register = signer.registered(of: judge.uid, in: try await EngineHall(engine: engine).log, key: key())
            do throws(Refusal) {
                _ = try await engine.submit(register, as: judge)
            } catch {
                guard error.reason.hasPrefix("arbitrator.") else { throw error }
            }
        }
    }
}
