extension OrderRow {
    /// The order with one side's rating as it was after the fact `seq`; nil when that was not submitted yet. The other
    /// side's stays as it is now.
    ///
    /// `earlier` is that rating as it was before the first fact after `seq` that changed its contribution; nil when none
    /// did.
    package func asOf(_ seq: Int64, by: Party, earlier: EarlierRating?) -> OrderRow? {
        guard let slot = self[by: by]?.asOf(seq, earlier: earlier) else { return nil }
        var row = self
        row[by: by] = slot
        if slot.shown == nil {
            // What the clock is set to, or was set to when it was shown; but before the other side's came, to the end
            // of the window, as it was then.
            row.closes = closes(asOf: seq)
            let other = self[by: by.other]?.seq
            let (cameLater, isMoved) = (other.map { $0 > seq } ?? false, row.closes != closes)
            row.due = cameLater || other == nil && isMoved ? row.closes : self[by: by]?.shown?.at ?? due
        }
        return row
    }
}

extension RatingSlot {
    fileprivate func asOf(_ seq: Int64, earlier: EarlierRating?) -> RatingSlot? {
        guard self.seq <= seq else { return nil }
        var slot = self
        slot.sequel = sequel?.asOf(seq)
        if let shown, shown.seq > seq { slot.shown = nil }
        if let counted = earlier?.counted {
            slot.shown?.value = counted.value
            slot.shown?.contribution = counted.contribution
        }
        return slot
    }
}

extension RatingSequel {
    /// What had come by the fact `seq`; nil when nothing had. Of rulings only the last is known, and what keeps texts
    /// from readers now keeps them from all; votes are those of now.
    fileprivate func asOf(_ seq: Int64) -> RatingSequel? {
        var sequel = self
        if let revision, revision.seq > seq { sequel.revision = nil }
        if let append, append.seq > seq { sequel.append = nil }
        if let reply, reply.seq > seq { sequel.reply = nil }
        if let appendReply, appendReply.seq > seq { sequel.appendReply = nil }
        if let unscored, unscored.seq > seq { sequel.unscored = nil }
        if let restored, restored.seq > seq { sequel.restored = nil }
        if let requested, requested.seq > seq { sequel.requested = nil }
        return sequel == RatingSequel() ? nil : sequel
    }
}
