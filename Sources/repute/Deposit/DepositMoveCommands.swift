import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute deposit pay`
struct DepositPayCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay", abstract: "Record that the payment system took money for a deposit.",
        discussion: """
            The first payment in a currency opens the account's deposit in it. A payment is taken once by its reference.

            Example:
              repute deposit pay s-1 600.00CNY --reference pay-20261122-0001
            """)

    @Argument(help: "The seller.") var account: ID
    @Argument(help: ArgumentHelp("How much.", valueName: "600.00CNY"), transform: MoneyText.argument) var amount:
        MoneyText
    @Option(help: "The payment system's reference.") var reference: ID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = PayDeposit(account: account, amount: amount.money, reference: reference, key: request.key)
        try await session.show(DepositPay.self, params) { DepositReceipt($0, .paid, session.style).lines }
    }
}

/// `repute deposit hold`
struct DepositHoldCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Keep some of what is at hand for what is not decided yet.",
        discussion: """
            For arbitrators. What is held can neither be asked back nor drawn by another ruling.

            Example:
              repute deposit hold s-1 100.00CNY --about case-17 --reason open-case
            """)

    @Argument(help: "The seller.") var account: ID
    @Argument(help: ArgumentHelp("How much.", valueName: "100.00CNY"), transform: MoneyText.argument) var amount:
        MoneyText
    @Option(help: ArgumentHelp("What it is for, by your own id.", valueName: "case")) var about: ID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = HoldDeposit(
            account: account, amount: amount.money, about: about, reason: reason, key: request.key)
        try await session.show(DepositHold.self, params) { reply in
            DepositReceipt(reply, .held, session.style).lines
                + (reply.isRepeated ? [] : ["end it with: repute deposit unhold \(reply.entry) --reason CODE"])
        }
    }
}

/// `repute deposit unhold`
struct DepositUnholdCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unhold", abstract: "End a hold: what is still kept by it is at hand again.",
        discussion: """
            For arbitrators.

            Example:
              repute deposit unhold e41 --reason case-closed
            """)

    @Argument(help: "The hold, by its entry.") var entry: DepositEntryID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = UnholdDeposit(entry: entry, reason: reason, key: request.key)
        try await session.show(DepositUnhold.self, params) { DepositReceipt($0, .unheld, session.style).lines }
    }
}

/// `repute deposit draw`
struct DepositDrawCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Have a ruling take from a deposit what there is, once.",
        discussion: """
            For arbitrators. Taken are what --hold keeps, then what is leaving, then what is at hand. What is not covered is \
            said to be short. What was drawn is owed from then on.

            Examples:
              repute deposit draw s-1 40.00CNY --ruling ruling-16 --reason fine
              repute deposit draw s-1 125.00CNY --ruling ruling-17 --reason refund \\
                --to b-7 --hold e41
            """)

    @Argument(help: "The seller.") var account: ID
    @Argument(help: ArgumentHelp("How much the ruling wants.", valueName: "125.00CNY"), transform: MoneyText.argument)
    var amount: MoneyText
    @Option(help: "The ruling, by your own id.") var ruling: ID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @Option(help: ArgumentHelp("Who gets it.", valueName: "account")) var to: ID?
    @Option(help: ArgumentHelp("What was held for it, by its entry.", valueName: "entry")) var hold: DepositEntryID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = DrawDeposit(
            account: account, amount: amount.money, ruling: ruling, reason: reason, to: to, hold: hold,
            key: request.key)
        try await session.show(DepositDraw.self, params) { DepositReceipt($0, .drawn, session.style).lines }
    }
}

/// `repute deposit return`
struct DepositReturnCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Record that all that a ruling drew came back.",
        discussion: """
            For arbitrators, when the ruling was overturned.

            Example:
              repute deposit return e52 --reason overturned
            """)

    @Argument(help: "The draw, by its entry.") var entry: DepositEntryID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReturnDeposit(entry: entry, reason: reason, key: request.key)
        try await session.show(DepositReturn.self, params) { DepositReceipt($0, .returned, session.style).lines }
    }
}

/// `repute deposit release`
struct DepositReleaseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "A seller asks for some of what is at hand.",
        discussion: """
            It leaves when the policy's claim period is over, unless a ruling draws it before.

            Example:
              repute deposit release s-1 200.00CNY
            """)

    @Argument(help: "The seller.") var account: ID
    @Argument(help: ArgumentHelp("How much.", valueName: "200.00CNY"), transform: MoneyText.argument) var amount:
        MoneyText
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReleaseDeposit(account: account, amount: amount.money, key: request.key)
        try await session.show(DepositRelease.self, params) { reply in
            let keep = "repute deposit keep \(Text.harmless("\(account)")) \(Text.harmless(reply.currency))"
            return DepositReceipt(reply, .asked, session.style).lines
                + (reply.isRepeated ? [] : ["let it stay with: \(keep)"])
        }
    }
}

/// `repute deposit keep`
struct DepositKeepCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "A seller lets stay what was asked for.",
        discussion: """
            Example:
              repute deposit keep s-1 CNY
            """)

    @Argument(help: "The seller.") var account: ID
    @Argument(help: "The deposit's currency.") var currency: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if Money(currency: currency, minor: 0) == nil {
            throw ValidationError("A currency is three capital letters, such as CNY.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = KeepDeposit(account: account, currency: currency, key: request.key)
        try await session.show(DepositKeep.self, params) { DepositReceipt($0, .kept, session.style).lines }
    }
}
