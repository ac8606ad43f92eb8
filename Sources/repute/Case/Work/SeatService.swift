import Foundation
import ReputeModel
import ReputeWire

/// What the seat asks of the service.
struct SeatService: Sendable {
    let link: SeatLink
    /// The file of the key with which rulings are signed; nil: they are not.
    let key: String?

    /// How many of what is longer are looked up.
    private static let waiting = 20
    private static let ratings = 8
    private static let similar = 20

    /// What comes of something that the seat asks; nil: it is nothing that is asked of the service.
    func reply(to action: SeatAction) async -> SeatReply? {
        do throws(Fault) {
            switch action {
            case .desk: return try await desk()
            case .dossier(let id): return try await dossier(id)
            case .glance(let id):
                let info = try await link.call(ServerInfo.self, NoParams())
                return .glance(try await view(id), at: info.now ?? .current)
            case .send(let request): return .done(request, try await send(request))
            case .write, .repaint, .suspend, .quit: return nil
            }
        } catch {
            return .failed(action, error)
        }
    }

    private func desk() async throws(Fault) -> SeatReply {
        let info = try await link.call(ServerInfo.self, NoParams())
        let mine = try await link.call(CaseMine.self, CaseMine.Params(limit: CaseMine.most)).cases
        let page = try await link.call(CaseQueue.self, CaseQueue.Params(limit: SeatService.waiting))
        let desk = CaseDesk(uid: info.peer.uid, mine: mine, waiting: page.cases, hasMore: page.next != nil)
        return .desk(desk, at: info.now ?? .current)
    }

    private func view(_ id: CaseID) async throws(Fault) -> CaseView {
        let found = try await link.call(CaseGet.self, CaseGet.Params(.id(id)))
        guard let view = found.first else { throw .usage("the service does not show case \(id)") }
        return view
    }

    private func dossier(_ id: CaseID) async throws(Fault) -> SeatReply {
        let info = try await link.call(ServerInfo.self, NoParams())
        let view = try await view(id)
        let claimant = try await record(view.claimant, view.by, but: id)
        let respondent = try await record(view.respondent, view.by.other, but: id)
        var ratings: [RatingView] = []
        if let order = view.order { ratings = try await link.call(RatingGet.self, RatingGet.Params(.order(order))) }
        let similar = try await link.call(CaseSimilar.self, CaseSimilar.Params(id, limit: SeatService.similar))
        let adopted = try await link.call(PolicyGet.self, PolicyKey.moment(view.opened))
        let policy = try? Policy(document: adopted.document)
        let dossier = CaseDossier(
            view: view, claimant: claimant, respondent: respondent, ratings: ratings, similar: similar,
            policy: policy?.arbitration)
        return .dossier(dossier, uid: info.peer.uid, at: info.now ?? .current)
    }

    /// What is known of a side; nil of the marketplace, and of an account that was erased.
    private func record(_ account: ID?, _ role: Party, but id: CaseID) async throws(Fault) -> SideRecord? {
        guard let account else { return nil }
        let credits = try await link.call(CreditGet.self, CreditGet.Params(subjects: [account], role: role))
        guard let credit = credits.first else { return nil }
        let given = RatingList.Params(subject: account, role: role, limit: SeatService.ratings)
        let ratings = try await link.call(RatingList.self, given).ratings
        let page = try await link.call(CaseList.self, CaseList.Params(account, limit: CaseList.most))
        let cases = CaseTally(of: account, page.cases, but: id, isCut: page.next != nil)
        return SideRecord(account: account, role: role, credit: credit, ratings: ratings, cases: cases)
    }

    private func send(_ request: SeatRequest) async throws(Fault) -> CaseReply {
        switch request {
        case .claim(let command): try await link.call(CaseClaim.self, command)
        case .renew(let command): try await link.call(CaseRenew.self, command)
        case .rule(let command): try await link.call(CaseRule.self, try await signed(command))
        case .handOn(let command): try await link.call(CaseHandOver.self, command)
        case .approve(let command): try await link.call(CaseApprove.self, command)
        case .sendBack(let command): try await link.call(CaseSendBack.self, command)
        case .pause(let command): try await link.call(CaseStopClocks.self, command)
        case .proceed(let command): try await link.call(CaseProceed.self, command)
        }
    }
}

extension SeatService {
    /// A ruling as it is sent.
    private func signed(_ ruling: RuleCase) async throws(Fault) -> RuleCase {
        guard let key else { return ruling }
        return try await ruling.signed(with: key, link.current)
    }

    /// Whether something may ask for a passphrase at the terminal.
    func asksAtTerminal(_ action: SeatAction) -> Bool {
        if case .send(.rule) = action { return key != nil }
        return false
    }
}

extension Instant {
    /// The moment by this program's clock.
    static var current: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
