package import ReputeCrypto
package import ReputeJSON

/// `rating.voted`: an account said whether a rating helped it. It changes no score.
package struct RatingVoted: FactBody {
    package static let kind: StaticString = "rating.voted"
    package let order: Int64
    package let rating: Int64
    /// The voter's handle.
    package let account: Token
    package let isHelpful: Bool

    package init(order: Int64, rating: Int64, account: Token, isHelpful: Bool) {
        self.order = order
        self.rating = rating
        self.account = account
        self.isHelpful = isHelpful
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("helpful", isHelpful ? 1 : 0)
        json.member("order", order)
        json.member("rating", rating)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        rating = try json.integer("rating")
        account = try json.token("account")
        isHelpful = try json.integer("helpful") != 0
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        rows.orders.want(order)
        try rows.settle()
        let number = try rows.number(of: account, .buyer, stamp)
        try rows.follow(rating, order: order) { sequel in
            if isHelpful { sequel.votes.helpful += 1 } else { sequel.votes.unhelpful += 1 }
        }
        let key = VoteKey(rating: rating, account: number)
        rows.votes.put(key, VoteRow(key: key, seq: stamp.seq, isHelpful: isHelpful))
    }
}
