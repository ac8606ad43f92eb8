package import ReputeModel

/// What each side of an order has, where it has it: a dictionary of two places, which takes no memory of its own.
package struct BySide<Value> {
    private var buyer: Value?
    private var seller: Value?

    package init() {}

    package subscript(side: Party) -> Value? {
        get { side == .buyer ? buyer : seller }
        _modify {
            if side == .buyer { yield &buyer } else { yield &seller }
        }
    }

    package var isEmpty: Bool { buyer == nil && seller == nil }

    /// What the only side has that has any; nil: neither has, or both.
    package var only: (side: Party, value: Value)? {
        switch (buyer, seller) {
        case (let value?, nil): (.buyer, value)
        case (nil, let value?): (.seller, value)
        default: nil
        }
    }
}
