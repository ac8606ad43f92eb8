import Repute
import ReputeModel
import ReputeTwin

extension WornMarket {
    /// Keys of two arbitrators: that took each other's places, one that is retired and one that is in force.
    static func judge(_ engine: Engine) async throws {
        let log = try engine.log
        for (n, uid) in ([7, 7, 8] as [UInt32]).enumerated() {
            let signer = RulingSigner(UInt8(n + 1))
            let register = signer.registered(of: uid, in: log, key: ID("judge-\(n)") ?? "k")
            _ = try await engine.submit(register, as: Actor(role: .arbitrator, uid: uid))
        }
        let retire = RetireArbitrator(publicKey: RulingSigner(2).line, reason: .lost, key: "judge-retire")
        _ = try await engine.submit(retire, as: Actor(role: .arbitrator, uid: 7))
    }
}
