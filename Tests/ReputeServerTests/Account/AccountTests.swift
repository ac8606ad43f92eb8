import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("An account's dossier over the socket")
struct AccountTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    /// A seller with some of everything, and more violations and breaches than are asked for.
    private func furnish() throws {
        let hundred = try #require(Money(currency: "CNY", minor: 10_000))
        _ = try peer.call(
            CommitmentTake.self, TakeCommitment(seller: "s-1", commitment: "authentic-or-triple", key: "t"))
        _ = try peer.call(AdminClock.self, server.engine.status.now + 1)
        for n in 1...3 {
            let order = ID("o-\(n)") ?? "o"
            _ = try peer.call(
                OrderComplete.self,
                CompleteOrder(
                    order: order, completed: server.engine.status.now, given: OrderGiven(buyer: "b-1", seller: "s-1")))
            for by in Party.allCases {
                _ = try peer.call(RatingSubmit.self, SubmitRating(order: order, by: by, value: .positive, text: "good"))
            }
            _ = try peer.call(
                CommitmentBreach.self,
                BreachCommitment(order: order, commitment: "authentic-or-triple", reason: "counterfeit", key: order))
            _ = try peer.call(
                SanctionRecord.self,
                RecordViolation(account: "s-1", violation: "late-dispatch", statement: "Late.", key: order))
            _ = try peer.call(
                QualificationDraft.self,
                DraftQualification(account: "s-1", type: "identity", number: "N-\(n)", key: order))
        }
        _ = try peer.call(DepositPay.self, PayDeposit(account: "s-1", amount: hundred, reference: "p", key: "p"))
        _ = try peer.call(
            TrainingAttempt.self, AttemptTraining(account: "s-1", course: "seller-basics", score: 90, key: "a"))
    }

    @Test("holds what each subject's own method answers, the newest first, with the way to more")
    func whole() throws {
        let opened = server.engine.status.now
        try furnish()
        let report = try peer.call(AccountGet.self, .init("s-1", limit: 2))
        #expect(report.account == "s-1" && report.opened == opened)
        #expect(report.credits.map(\.role) == [.buyer, .seller] && report.credits[1].points == 3)
        #expect(report.asSeller == (try peer.call(RatingList.self, .init(subject: "s-1", role: .seller, limit: 2))))
        #expect(report.asSeller.ratings.count == 2 && report.asSeller.next != nil && report.asBuyer.ratings == [])
        let all = try peer.call(QualificationGet.self, .account("s-1"))
        // One came with the exam.
        #expect(all.count == 4 && report.records == 4 && report.qualifications == Array(all.reversed().prefix(2)))
        #expect(report.deposits == (try peer.call(DepositGet.self, "s-1")))
        let deposit = try #require(report.deposits.first?.deposit)
        #expect(report.entries == [try peer.call(DepositEntries.self, .init(deposit, limit: 2))])
        #expect(report.entries.first?.entries.count == 1)
        #expect(report.evaluations == (try peer.call(StandingList.self, .init("s-1", limit: 2))))
        #expect(report.points == (try peer.call(MembershipList.self, .init("s-1", limit: 2))))
        #expect(
            report.givenAsSeller
                == (try peer.call(RatingList.self, .init(subject: "s-1", role: .seller, given: true, limit: 2))))
        #expect(report.givenAsSeller.ratings.count == 2 && report.givenAsSeller.next != nil)
        #expect(report.givenAsSeller.ratings.allSatisfy { $0.rater == "s-1" && $0.ratee == "b-1" })
        #expect(report.givenAsBuyer.ratings == [])
        #expect(report.courses == (try peer.call(TrainingGet.self, "s-1")))
        #expect(report.attempts == (try peer.call(TrainingAttempts.self, .init("s-1", limit: 2))))
        #expect(report.sanctions == (try peer.call(SanctionGet.self, "s-1")))
        #expect(report.violations == (try peer.call(SanctionList.self, .init("s-1", limit: 2))))
        #expect(report.violations.next != nil)
        #expect(report.commitments == (try peer.call(CommitmentGet.self, ["s-1"]).first?.commitments))
        #expect(report.breaches == (try peer.call(CommitmentBreaches.self, .init("s-1", limit: 2))))
        let buyer = try peer.call(AccountGet.self, .init("b-1", as: "b-1"))
        #expect(buyer.credits[0].points == 3 && buyer.asBuyer.ratings.count == 3 && buyer.commitments == [])
        #expect(buyer.points == (try peer.call(MembershipList.self, .init("b-1", limit: 5))))
        #expect(buyer.givenAsBuyer.ratings.count == 3)
    }

    @Test("of an account never heard of is empty, and one of somebody else is refused whoever speaks for another")
    func others() throws {
        let nobody = try peer.call(AccountGet.self, .init("nobody"))
        #expect(nobody.opened == nil && nobody.credits.allSatisfy { !$0.isKnown } && nobody.records == 0)
        let error = #expect(throws: ErrorObject.self) { try peer.call(AccountGet.self, .init("s-1", as: "b-1")) }
        #expect(error?.code == 1_004 && error?.reason == "party.mismatch")
    }

    @Test("tells of closings, owners and the person, to everybody who asks, and of each fact in its history")
    func life() throws {
        try furnish()
        let close = CloseAccount(account: "s-1", role: .seller, reason: .asked, as: "s-1", key: "c")
        let reply = try peer.call(AccountClose.self, close)
        #expect(try peer.call(AccountClose.self, close).isRepeated && reply.account == "s-1")
        try wait(1)
        let open = OpenOrder(order: "o-9", given: OrderGiven(buyer: "b-1", seller: "s-1"))
        let error = #expect(throws: ErrorObject.self) { try peer.call(OrderOpen.self, open) }
        #expect(error?.reason == "account.closed")
        let check = try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "books"))
        #expect(check.first?.lacks.map(\.why) == [.closed])
        _ = try peer.call(AccountTransfer.self, TransferAccount(account: "s-1", reason: .sold, key: "t"))
        _ = try peer.call(AccountOpen.self, OpenAccount(account: "s-1", role: .seller, key: "o"))
        #expect(try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "books")).first?.lacks == [])
        _ = try peer.call(
            AccountMerge.self, MergeAccount(account: "b-1", into: "s-1", reason: .proven, key: "m"))
        let report = try peer.call(AccountGet.self, .init("s-1", limit: 2))
        let life = try #require(report.life)
        #expect(life.sellerClosed == nil && life.transfers == 1 && life.members == ["b-1"] && life.main == nil)
        #expect(report.events.events.map(\.kind) == [.merged, .opened] && report.events.next != nil)
        #expect(report.standing?.seller == "s-1" && report.membership?.account == "s-1")
        let rest = try peer.call(AccountHistory.self, .init("s-1", before: report.events.next))
        #expect(rest.events.map(\.kind) == [.transferred, .closed] && rest.next == nil)
        let other = try peer.call(AccountGet.self, .init("b-1", as: "b-1"))
        #expect(other.life?.main == "s-1" && other.events.events.first?.other == "s-1")
        _ = try peer.call(AccountSeparate.self, SeparateAccount(account: "b-1", reason: .mistake, key: "p"))
        #expect(try peer.call(AccountGet.self, .init("b-1")).life?.main == nil)
        let foreign = #expect(throws: ErrorObject.self) { try peer.call(AccountHistory.self, .init("s-1", as: "b-1")) }
        #expect(foreign?.reason == "party.mismatch")
    }

    private func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }
}
