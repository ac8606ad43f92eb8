import Repute
import ReputeModel

/// What an arbitrator asks about cases.
enum ClaimerRequest: Sendable {
    /// Takes the next case, or one by its number.
    case claim(CaseID?, ID)
    case renew(CaseID, ID)
    /// Hands a case on; to nobody: back to where it waits.
    case hand(CaseID, UInt32?, ID)
    case rule(CaseID, CaseSide, CaseRemedy, Money?, ID)
    case approve(CaseID, ID)
    case sendBack(CaseID, ID)

    /// Asks it. `own`: the account that the role file ties to the user id.
    func run(_ engine: Engine, as actor: Actor, own: ID) async -> Result<CaseReply, Refusal> {
        switch self {
        case .claim(let id, let key): await run(AssignCase(case: id, key: key), engine, actor, own)
        case .renew(let id, let key): await run(RenewCase(case: id, key: key), engine, actor, own)
        case .hand(let id, let to, let key):
            await run(handing(id, to, key), engine, actor, own)
        case .rule(let id, let side, let remedy, let amount, let key):
            await run(
                RuleCase(case: id, for: side, remedy: remedy, amount: amount, reasons: "So it is.", key: key), engine,
                actor, own)
        case .approve(let id, let key): await run(ApproveRuling(case: id, key: key), engine, actor, own)
        case .sendBack(let id, let key):
            await run(SendBackRuling(case: id, reason: "Look again.", key: key), engine, actor, own)
        }
    }

    private func handing(_ id: CaseID, _ to: UInt32?, _ key: ID) -> ReleaseCase {
        var command = ReleaseCase(case: id, to: to, reason: "I am away.", key: key)
        if let to { command.receiver = CaseReceiver(isArbitrator: true, account: Claimer.account(to)) }
        return command
    }

    private func run<C: OfficerCommand>(
        _ command: C, _ engine: Engine, _ actor: Actor, _ own: ID
    ) async -> Result<CaseReply, Refusal> where C.Reply == CaseReply {
        var command = command
        command.ownAccount = own
        do throws(Refusal) {
            return .success(try await engine.submit(command, as: actor))
        } catch {
            return .failure(error)
        }
    }
}

/// What was answered: whoever asked has a case from that fact on, or has it no more.
struct ClaimerAnswer: Sendable {
    /// The seq of the fact.
    let seq: Int64
    let number: Int64
    let officer: UInt32
    let request: ClaimerRequest
}
