import ReputeCrypto
package import ReputeModel

/// Panels, told naively: whoever reads the facts draws them again by this, and counts their votes. Accounts have
/// numbers of the caller's, jurors those of their facts.
package struct PanelTwin {
    /// What a policy asks of panels.
    package struct Manner {
        package var sizes = [3, 5]
        package var ageDays: Int64 = 0
        package var perDay = 10
        package var share: Int64 = 1_000_000
        package var tradeDays: Int64 = 180

        package init() {}

        fileprivate func most(of size: Int) -> Int { max(Int(Int64(size) * share / 1_000_000), (size + 1) / 2) }
    }

    /// Somebody who enlisted, and what came of it.
    package struct Juror {
        package let account: Int
        package var hasLeft = false
        /// The days on which it was drawn.
        package var days: [Int64] = []
        package var voted = 0
        package var abstained = 0
        package var agreed = 0
        package var differed = 0
    }

    /// A case before panels.
    package struct Trial {
        /// Both sides' accounts.
        package let sides: [Int]
        /// The members of its panels so far; of one that could not be drawn none.
        package var panels: [[Int64]] = []
        /// What the members of the last one voted.
        package var votes: [Int64: PanelChoice] = [:]
        /// What the members of those before voted.
        package var past: [(juror: Int64, choice: PanelChoice)] = []
        /// For whom it was decided last.
        package var side: CaseSide?
        /// Whether a panel votes.
        package var isVoting = false

        package init(sides: [Int]) { self.sides = sides }

        /// All votes in all its panels.
        fileprivate var given: [(juror: Int64, choice: PanelChoice)] {
            past + votes.map { (juror: $0.key, choice: $0.value) }
        }
    }

    /// Who is drawn and who is not, and why.
    package struct Draw: Equatable {
        package var members: [Int64] = []
        /// As `3 left`.
        package var skipped: [String] = []

        package init(members: [Int64] = [], skipped: [String] = []) {
            self.members = members
            self.skipped = skipped
        }
    }

    package var manner = Manner()
    package private(set) var jurors: [Juror] = []
    package var trials: [Int64: Trial] = [:]
    /// When each account was first heard of.
    package var opened: [Int: Int64] = [:]
    /// The accounts that others were merged into.
    package var mains: [Int: Int] = [:]
    /// Accounts closed as buyers and as sellers.
    package var closed: [Party: Set<Int>] = [:]
    /// Accounts with serious points.
    package var marked: Set<Int> = []
    /// Who bought of whom, and when.
    package var trades: [(buyer: Int, seller: Int, at: Int64)] = []
    /// Who sold anything whose trade was completed.
    package var sellers: Set<Int> = []

    package init() {}

    private func person(_ account: Int) -> Int { mains[account] ?? account }

    private func role(_ account: Int) -> Party { sellers.contains(account) ? .seller : .buyer }

    // MARK: Jurors

    /// Why an account may not enlist; nil: it does, and has the number that is answered.
    package mutating func enlist(_ account: Int, at now: Int64) -> (reason: String?, juror: Int64?) {
        guard let since = opened[account] else { return ("account.unknown", nil) }
        let place = jurors.firstIndex { $0.account == account }
        if let place, !jurors[place].hasLeft { return ("panel.enlisted-before", nil) }
        let others = jurors.filter { !$0.hasLeft && person($0.account) == person(account) }
        if !others.isEmpty { return ("panel.person-enlisted", nil) }
        if closed[role(account)]?.contains(account) == true { return ("panel.account-closed", nil) }
        if now < since + manner.ageDays * 86_400_000 { return ("panel.account-too-young", nil) }
        if marked.contains(account) { return ("panel.points-serious", nil) }
        if let place {
            jurors[place].hasLeft = false
            return (nil, Int64(place))
        }
        jurors.append(Juror(account: account))
        return (nil, Int64(jurors.count - 1))
    }

    /// Why an account may not leave; nil: it does.
    package mutating func leave(_ account: Int) -> String? {
        guard opened[account] != nil else { return "account.unknown" }
        guard let place = jurors.firstIndex(where: { $0.account == account && !$0.hasLeft }) else {
            return "panel.not-enlisted"
        }
        jurors[place].hasLeft = true
        return nil
    }

    // MARK: Draws

    /// Whether a seed is the one that was committed to.
    package static func isCommitted(_ seed: [UInt8], _ commitment: [UInt8]) -> Bool {
        SHA.sha256(Array("repute seed v1".utf8) + [0] + seed).bytes == commitment
    }

    /// Whose turn is the n-th: the digest as one number, its last byte first, modulo the number of jurors.
    package static func turn(_ index: Int, _ seed: [UInt8], of number: Int64, among count: Int) -> Int64 {
        let said = #"{"case":\#(number),"index":\#(index)}"#
        let digest = SHA.sha256(Array("repute draw v1".utf8) + [0] + seed + Array(said.utf8)).bytes
        var (sum, place) = (0, 1 % count)
        for byte in digest.reversed() {
            sum = (sum + Int(byte) * place) % count
            place = place * 256 % count
        }
        return Int64(sum)
    }

    /// Draws the next panel of a case.
    package mutating func draw(_ number: Int64, _ seed: [UInt8], at due: Int64) -> Draw {
        guard var trial = trials[number] else { return Draw() }
        let (size, day) = (manner.sizes[trial.panels.count], due / 86_400_000)
        var out = Draw()
        var looked: [Int64] = []
        for index in 0..<16 * size where !jurors.isEmpty && out.members.count < size {
            let juror = PanelTwin.turn(index, seed, of: number, among: jurors.count)
            if looked.contains(juror) { continue }
            looked.append(juror)
            let those = looked.filter { !jurors[Int($0)].hasLeft }
            if those.count > 4 * size { break }
            if let why = bar(juror, trial, out.members, size, due, day) {
                out.skipped.append("\(juror) \(why)")
            } else {
                out.members.append(juror)
            }
        }
        let isFull = out.members.count == size
        trial.panels.append(isFull ? out.members : [])
        trial.past = trial.given
        trial.votes = [:]
        trial.isVoting = isFull
        trials[number] = trial
        if isFull { for member in out.members { jurors[Int(member)].days.append(day) } }
        return out
    }

    private func bar(
        _ number: Int64, _ trial: Trial, _ members: [Int64], _ size: Int, _ due: Int64, _ day: Int64
    ) -> String? {
        let juror = jurors[Int(number)]
        if juror.hasLeft { return "left" }
        let (account, own) = (juror.account, person(juror.account))
        func isOwn(_ other: Int64) -> Bool { person(jurors[Int(other)].account) == own }
        if trial.sides.contains(where: { person($0) == own }) { return "party" }
        if trial.panels.joined().contains(where: isOwn) { return "sat" }
        if members.contains(where: isOwn) { return "again" }
        if closed[role(account)]?.contains(account) == true { return "closed" }
        if due < (opened[account] ?? 0) + manner.ageDays * 86_400_000 { return "young" }
        if marked.contains(account) { return "points" }
        if juror.days.count(where: { $0 == day }) >= manner.perDay { return "busy" }
        let persons = Set(trial.sides.map(person))
        for trade in trades where due - trade.at < manner.tradeDays * 86_400_000 {
            let (buyer, seller) = (person(trade.buyer), person(trade.seller))
            if buyer == own && persons.contains(seller) || seller == own && persons.contains(buyer) { return "traded" }
        }
        let alike = members.count { role(jurors[Int($0)].account) == role(account) }
        return alike >= manner.most(of: size) ? "role" : nil
    }

    // MARK: Votes

    /// Why an account may not vote so; nil: it does.
    package mutating func vote(_ number: Int64, _ account: Int, _ choice: PanelChoice) -> String? {
        guard var trial = trials[number], trial.isVoting, let members = trial.panels.last else { return "none votes" }
        guard let place = jurors.firstIndex(where: { $0.account == account }), members.contains(Int64(place)) else {
            return "case.not-member"
        }
        if trial.votes[Int64(place)] != nil { return "case.voted" }
        jurors[place].voted += 1
        trial.votes[Int64(place)] = choice
        let (half, out) = (Double(members.count) / 2, members.count - trial.votes.count)
        var isOpen = false
        for side in CaseSide.allCases {
            let votes = trial.votes.values.count { $0.rawValue == side.rawValue }
            if Double(votes) > half { trial.side = side }
            if Double(votes + out) > half { isOpen = true }
            if Double(votes) > half { trial.isVoting = false }
        }
        if !isOpen { trial.isVoting = false }
        trials[number] = trial
        if !trial.isVoting { count(number) }
        return nil
    }

    /// The time of a panel is over.
    package mutating func end(_ number: Int64) {
        guard trials[number]?.isVoting == true else { return }
        trials[number]?.isVoting = false
        count(number)
    }

    private mutating func count(_ number: Int64) {
        for (juror, choice) in trials[number]?.votes ?? [:] where choice == .abstain {
            jurors[Int(juror)].abstained += 1
        }
    }

    /// A case is finally decided, for whom it was decided last.
    package mutating func settle(_ number: Int64) {
        guard let trial = trials[number], let side = trial.side else { return }
        for (juror, choice) in trial.given where choice != .abstain {
            let isAgreed = choice.rawValue == side.rawValue
            jurors[Int(juror)].agreed += isAgreed ? 1 : 0
            jurors[Int(juror)].differed += isAgreed ? 0 : 1
        }
    }
}
