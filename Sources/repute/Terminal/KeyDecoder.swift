/// Makes keys of the bytes that a terminal sends, however they are cut into pieces on the way.
///
/// Sequences are those of ECMA-48 as xterm and everything like it sends them (XTerm Control Sequences, "PC-Style Function
/// Keys" and "Bracketed Paste Mode"). What is no key of ours is passed over.
struct KeyDecoder: Hashable, Sendable {
    /// What came and is no whole key yet.
    private var pending: [UInt8] = []
    /// What was pasted so far; nil: nothing is.
    private var pasted: [UInt8]?

    /// Nobody pastes more, and nobody presses a key that sends more.
    private static let longestPaste = 1 << 16
    private static let longestSequence = 32
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    private static let escape: UInt8 = 0x1B

    /// Whether a key is begun that may be whole as it is: Esc is the first byte of most others.
    var isWaiting: Bool { !pending.isEmpty && pasted == nil }

    /// The keys that bytes complete.
    mutating func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
        pending += bytes
        var keys: [Key] = []
        while let key = next() {
            if let key { keys.append(key) }
        }
        return keys
    }

    /// The key that was begun, when nothing more came for a while.
    mutating func timeout() -> [Key] {
        guard isWaiting else { return [] }
        defer { pending = [] }
        return pending.first == Self.escape ? [.escape] : []
    }

    /// The next key; inner nil: something that is no key of ours; outer nil: nothing whole is there.
    private mutating func next() -> Key?? {
        if pasted != nil { return nextPasted() }
        guard let first = pending.first else { return nil }
        switch first {
        case Self.escape: return nextSequence()
        case 0x80...: return nextScalar(first)
        default:
            pending.removeFirst()
            return .some(Self.key(first))
        }
    }

    private static func key(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x0A, 0x0D: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
        default: nil
        }
    }

    // MARK: UTF-8

    private mutating func nextScalar(_ first: UInt8) -> Key?? {
        let count =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let rest = pending.prefix(count).dropFirst()
        let isBroken = count == 1 || rest.contains { $0 & 0xC0 != 0x80 }
        if !isBroken, pending.count < count { return nil }
        guard !isBroken, let text = String(validating: pending.prefix(count), as: UTF8.self), let character = text.first
        else {
            pending.removeFirst()
            return .some(nil)
        }
        pending.removeFirst(count)
        // U+0080...U+009F are orders to a terminal, as those below the space are.
        return .some(Text.harmless(text) == text ? .character(character) : nil)
    }

    // MARK: Sequences

    private mutating func nextSequence() -> Key?? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case UInt8(ascii: "["): return nextControlSequence()
        case UInt8(ascii: "O"):
            guard pending.count > 2 else { return nil }
            defer { pending.removeFirst(3) }
            return .some(Self.key(final: pending[2], parameter: 0))
        default:
            // Esc, and then a key of its own.
            pending.removeFirst()
            return .some(.escape)
        }
    }

    /// `ESC [`, parameters, and one byte that says what it is.
    private mutating func nextControlSequence() -> Key?? {
        var end = 2
        while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
        guard end < pending.count else {
            if pending.count <= Self.longestSequence { return nil }
            pending = []
            return .some(nil)
        }
        let final = pending[end]
        let digits = pending[2..<end].prefix { (0x30...0x39).contains($0) }
        let parameter = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard (0x40...0x7E).contains(final) else {
            // What cuts a sequence short is a key itself.
            pending.removeFirst(end)
            return .some(nil)
        }
        // The console of Linux begins its function keys with two brackets.
        let isConsole = end == 2 && final == UInt8(ascii: "[")
        if isConsole, pending.count == 3 { return nil }
        pending.removeFirst(isConsole ? 4 : end + 1)
        if isConsole { return .some(nil) }
        if final == UInt8(ascii: "~"), parameter == 200 {
            pasted = []
            return .some(nil)
        }
        return .some(Self.key(final: final, parameter: parameter))
    }

    private static func key(final: UInt8, parameter: Int) -> Key? {
        switch (final, parameter) {
        case (UInt8(ascii: "A"), _): .up
        case (UInt8(ascii: "B"), _): .down
        case (UInt8(ascii: "C"), _): .right
        case (UInt8(ascii: "D"), _): .left
        case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), 1), (UInt8(ascii: "~"), 7): .home
        case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), 4), (UInt8(ascii: "~"), 8): .end
        case (UInt8(ascii: "M"), _): .enter
        case (UInt8(ascii: "Z"), _): .backTab
        case (UInt8(ascii: "~"), 3): .delete
        case (UInt8(ascii: "~"), 5): .pageUp
        case (UInt8(ascii: "~"), 6): .pageDown
        default: nil
        }
    }

    // MARK: Paste

    private mutating func nextPasted() -> Key?? {
        let end = Self.pasteEnd
        let found = pending.indices.first { pending[$0...].starts(with: end) }
        // The end may be cut in two.
        let kept = found ?? max(0, pending.count - end.count + 1)
        let room = max(0, Self.longestPaste - (pasted?.count ?? 0))
        pasted? += pending.prefix(kept).prefix(room)
        pending.removeFirst(kept)
        guard found != nil, let whole = pasted else { return nil }
        pending.removeFirst(end.count)
        pasted = nil
        return .some(.paste(String(decoding: whole, as: UTF8.self)))
    }
}
