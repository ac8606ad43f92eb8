import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    @discardableResult
    func close(_ account: ID, _ role: Party, key: ID = "close") throws(Refusal) -> AccountReply {
        try run(CloseAccount(account: account, role: role, reason: .asked, key: key))
    }

    @discardableResult
    func merge(_ account: ID, into: ID, key: ID = "merge") throws(Refusal) -> AccountReply {
        try run(MergeAccount(account: account, into: into, reason: .proven, key: key), as: Market.officer)
    }

    /// The row of what happened to an account.
    func life(_ account: ID) -> AccountLifeRow? { store.names[account].flatMap { store.lives[$0.number] } }
}

@Suite("An account's life")
struct AccountLifeTests {
    private let market = Market()

    @Test("a closed seller begins no order and no commitment, in that role only, until it is opened again")
    func closing() throws {
        try market.run(OpenOrder(order: "before", given: OrderGiven(buyer: "b", seller: "s")))
        market.advance(1_000)
        try market.close("s", .seller)
        #expect(market.life("s")?.sellerClosed == market.now && market.life("s")?.buyerClosed == nil)
        market.advance(1_000)
        let open = OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s"))
        #expect(market.refused(open)?.reason == "account.closed")
        let complete = CompleteOrder(
            order: "o", completed: market.now, given: OrderGiven(buyer: "b", seller: "s"))
        #expect(market.refused(complete)?.pointer == "/params/seller")
        let take = TakeCommitment(seller: "s", commitment: "dispatch-48h", key: "t")
        #expect(market.refused(take)?.reason == "account.closed")
        // What had begun goes its way, with its ratings; what is told late of a time before is taken.
        try market.run(CompleteOrder(order: "before", completed: market.now))
        try market.rate("before", .buyer)
        try market.rate("before", .seller)
        try market.run(
            OpenOrder(order: "told-late", given: OrderGiven(buyer: "b", seller: "s", created: market.now + -5_000)))
        // As a buyer it goes on.
        try market.run(OpenOrder(order: "own", given: OrderGiven(buyer: "s", seller: "other")))
        #expect(try market.run(OpenAccount(account: "s", role: .seller, key: "again")).seq > 0)
        try market.run(open)
        try market.run(take)
        #expect(market.life("s")?.sellerClosed == nil)
        try market.expectReplay()
    }

    @Test("who trades with himself is told that, whatever became of his account")
    func itself() throws {
        try market.complete("o-1", buyer: "b", seller: "s")
        try market.close("s", .seller)
        market.advance(1)
        let trade = OpenOrder(order: "o-2", given: OrderGiven(buyer: "s", seller: "s"))
        #expect(market.refused(trade)?.reason == "order.same-party")
    }

    @Test("what a closed seller lacks ends with no sanction")
    func sanctioned() throws {
        let rule = AdmissionRule("none", at: market.now, market.policies)
        let over = SanctionClaim(violation: 3, due: market.now + -1)
        let running = SanctionClaim(violation: 3, due: market.now + 9)
        func check(_ sanction: SanctionClaim, isClosed: Bool) -> Admission {
            rule.admission(of: "s", isKnown: true, opened: nil, [], [], sanction, isClosed: isClosed)
        }
        #expect(check(over, isClosed: true).until == nil && check(over, isClosed: false).isAllowed)
        #expect(check(running, isClosed: true).until == nil)
        #expect(check(running, isClosed: false).until == market.now + 9)
    }

    @Test("a closed buyer buys nothing")
    func buyer() throws {
        try market.complete("o-1")
        try market.close("b", .buyer)
        market.advance(1)
        let refusal = market.refused(OpenOrder(order: "o-2", given: OrderGiven(buyer: "b", seller: "s")))
        #expect(refusal?.reason == "account.closed" && refusal?.pointer == "/params/buyer")
    }

    @Test("opening one never heard of puts it on record, and its age counts from there")
    func opening() throws {
        let reply = try market.run(OpenAccount(account: "new", role: .seller, key: "k"))
        #expect(market.store.names["new"]?.opened == market.now && reply.account == "new" && !reply.isRepeated)
        #expect(try market.run(OpenAccount(account: "new", role: .seller, key: "k")).isRepeated)
        #expect(market.store.accountEvents.values.map(\.kind) == [.opened])
        #expect(
            market.refused(OpenAccount(account: "new", role: .buyer, key: "k-2"))?.reason == "account.is-open")
    }

    @Test("a transfer changes nothing but that it is on record")
    func transfer() throws {
        try market.trade("o-1")
        let credit = market.store.credits
        try market.close("s", .seller)
        let sale = TransferAccount(account: "s", reason: .sold, key: "sale")
        try market.run(sale, as: Market.officer)
        #expect(try market.run(sale, as: Market.officer).isRepeated)
        #expect(market.life("s")?.transfers == 1 && market.life("s")?.transferred == market.now)
        #expect(market.store.credits == credit && market.life("s")?.sellerClosed != nil)
    }

    @Test("accounts of one person cannot trade with each other, unless they are separated")
    func onePerson() throws {
        try market.complete("o-1", buyer: "a", seller: "s")
        try market.merge("a", into: "s")
        market.advance(1)
        let trade = OpenOrder(order: "o-2", given: OrderGiven(buyer: "a", seller: "s"))
        #expect(market.refused(trade)?.reason == "order.one-person")
        try market.run(
            OpenOrder(order: "o-3", given: OrderGiven(buyer: "a", seller: "s", created: market.now + -2)))
        let separate = SeparateAccount(account: "a", reason: .mistake, key: "part")
        try market.run(separate, as: Market.officer)
        try market.run(trade)
        #expect(market.life("a")?.main == nil && market.life("s")?.members == [])
        try market.expectReplay()
    }

    @Test("each refusal has its own reason and no effect")
    func refusals() throws {
        for account in ["a", "b", "c", "d", "me"] as [ID] {
            try market.run(OpenAccount(account: account, role: .buyer, key: ID("open-\(account)") ?? "k"))
        }
        try market.close("d", .buyer)
        try market.merge("a", into: "b", key: "m")
        func merge(_ account: ID, _ into: ID, _ reason: AccountReason = .proven) -> MergeAccount {
            var command = MergeAccount(account: account, into: into, reason: reason, key: "x")
            command.ownAccount = "me"
            return command
        }
        var transfer = TransferAccount(account: "me", reason: .sold, key: "x")
        transfer.ownAccount = "me"
        var separate = SeparateAccount(account: "me", reason: .mistake, key: "x")
        separate.ownAccount = "me"
        #expect(market.refused(transfer)?.reason == "account.own-account")
        #expect(market.refused(separate)?.reason == "account.own-account")
        #expect(market.refused(merge("me", "c"))?.reason == "account.own-account")
        #expect(market.refused(merge("c", "me"))?.pointer == "/params/into")
        #expect(market.refused(merge("c", "nobody"))?.reason == "account.unknown")
        #expect(market.refused(merge("c", "c"))?.reason == "account.same")
        #expect(market.refused(merge("a", "c"))?.reason == "account.merged-before")
        #expect(market.refused(merge("b", "c"))?.reason == "account.has-members")
        #expect(market.refused(merge("c", "a"))?.reason == "account.into-merged")
        #expect(market.refused(merge("c", "d", .sold))?.reason == "account.reason-unfit")
        let others: [(any Command, String)] = [
            (TransferAccount(account: "nobody", reason: .sold, key: "x"), "account.unknown"),
            (TransferAccount(account: "c", reason: .idle, key: "x"), "account.reason-unfit"),
            (SeparateAccount(account: "c", reason: .mistake, key: "x"), "account.not-merged"),
            (SeparateAccount(account: "a", reason: .idle, key: "x"), "account.reason-unfit"),
            (CloseAccount(account: "nobody", role: .buyer, reason: .asked, key: "x"), "account.unknown"),
            (CloseAccount(account: "d", role: .buyer, reason: .asked, key: "x"), "account.closed-before"),
            (CloseAccount(account: "c", role: .buyer, reason: .proven, key: "x"), "account.reason-unfit"),
            (CloseAccount(account: "c", role: .buyer, reason: .asked, as: "d", key: "x"), "party.mismatch"),
            (OpenAccount(account: "c", role: .seller, key: "x"), "account.is-open"),
            (OpenAccount(account: "c", role: .seller, as: "d", key: "x"), "party.mismatch"),
        ]
        for (command, reason) in others { #expect(refusal(of: command) == reason) }
        // A key is of its method: the same one serves another.
        try market.run(OpenAccount(account: "d", role: .buyer, key: "close"))
        let differs = CloseAccount(account: "c", role: .buyer, reason: .asked, key: "close")
        #expect(market.refused(differs)?.reason == "request.differs")
    }

    private func refusal<C: Command>(of command: C) -> String? { market.refused(command)?.reason }

    @Test("a hundred accounts are of one person at the most, and a thousand owners had one account")
    func limits() throws {
        try market.run(OpenAccount(account: "main", role: .buyer, key: "main"))
        for n in 0...AccountLimits.members {
            try market.run(OpenAccount(account: ID("a", n), role: .buyer, key: ID("o", n)))
            if n < AccountLimits.members { try market.merge(ID("a", n), into: "main", key: ID("m", n)) }
        }
        let more = MergeAccount(account: ID("a", AccountLimits.members), into: "main", reason: .asked, key: "more")
        #expect(market.refused(more)?.reason == "account.members-full")
        for n in 0..<AccountLimits.transfers {
            try market.run(TransferAccount(account: "main", reason: .sold, key: ID("t", n)), as: Market.officer)
        }
        let again = TransferAccount(account: "main", reason: .sold, key: "again")
        #expect(market.refused(again)?.reason == "account.transferred-often")
    }
}
