import Repute
import ReputeModel
import ReputeTwin

/// Something one user wants done. It may be sent several times.
struct Request: Sendable {
    /// What should be answered.
    enum Expectation: Sendable {
        /// What the twin says.
        case twin(@Sendable (inout Twin) -> Twin.Answer)
        /// Nobody computes it a second time.
        case unknown
        /// That there is no such thing, or no such right.
        case refused(String)
    }

    /// Its number, from 1.
    let number: Int
    let actor: Actor
    /// For people.
    let text: String
    /// Whether it carries a key of its own, so that its repeat answers the same whatever came between.
    let isKeyed: Bool
    /// The order it is about, if one.
    let order: Int?
    let expectation: Expectation
    private let submit:
        @Sendable (SteppedEngine, @escaping @Sendable (Result<Receipt, Refusal>) -> Void) -> ObjectIdentifier?

    init<C: Command>(
        _ number: Int, _ command: C, as actor: Actor, _ text: String, isKeyed: Bool = false, order: Int? = nil,
        _ expectation: Expectation
    ) where C.Reply: WriteReply {
        self.number = number
        self.actor = actor
        self.text = text
        self.isKeyed = isKeyed
        self.order = order
        self.expectation = expectation
        submit = { engine, completion in
            engine.enqueue(command, as: actor) { result in
                completion(result.map { Receipt(seq: $0.seq, isRepeated: $0.isRepeated) })
            }
        }
    }

    /// Sends it. Answers what it is called in the service's queue; nil when it was not taken in.
    func send(to engine: SteppedEngine, over line: Line) -> ObjectIdentifier? {
        submit(engine) { [number] in line.put(Line.Answer(request: number, result: $0)) }
    }
}

/// What a write answers.
protocol WriteReply {
    var seq: Int64 { get }
    var isRepeated: Bool { get }
}

extension AccountReply: WriteReply {}
extension AttemptReply: WriteReply {}
extension BreachReply: WriteReply {}
extension CaseReply: WriteReply {}
extension CommitmentReply: WriteReply {}
extension DepositReply: WriteReply {}
extension MembershipReply: WriteReply {}
extension OrderReply: WriteReply {}
extension OrderPauseReply: WriteReply {}
extension PolicyReply: WriteReply {}
extension QualificationReply: WriteReply {}
extension RemarkReply: WriteReply {}
extension RequestRevision.Reply: WriteReply {}
extension StandingReply: WriteReply {}
extension SubmitRating.Reply: WriteReply {}
extension ViolationReply: WriteReply {}
extension VoteRating.Reply: WriteReply {}
