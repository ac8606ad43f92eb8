/// Settings that editors look for in the text itself, and obey: whoever wrote the text would have them do something.
extension Editor {
    /// What begins a line in which vi, Vim, ex or Kate find settings, behind a blank or at the beginning of the line.
    private static let names = ["vim", "vi", "ex", "kate"].map { Array($0.utf8) }
    /// What begins settings of Emacs', wherever it stands.
    private static let variables = Array("local variables".utf8)

    /// A line with the same words in which no editor finds settings of its own: what would begin them is torn apart by a
    /// blank. A name may be followed by the version that is meant, as in `vim>700:`.
    static func inert(_ line: String) -> String {
        let bytes = Array(line.utf8)
        let lower = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        var out: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            let isColon = byte == UInt8(ascii: ":") && endsName(lower, at: place)
            // Emacs' other mark, `-*-`.
            let isStar = byte == UInt8(ascii: "*") && place > 0 && lower[place - 1] == UInt8(ascii: "-")
            if isColon || isStar { out.append(UInt8(ascii: " ")) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether what stands before a place makes settings of what follows.
    private static func endsName(_ line: [UInt8], at place: Int) -> Bool {
        if line[..<place].reversed().starts(with: variables.reversed()) { return true }
        var end = place
        while end > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[end - 1]) { end -= 1 }
        if end > 0, "<=>".utf8.contains(line[end - 1]) { end -= 1 }
        return names.contains { name in
            guard end >= name.count, line[(end - name.count)..<end].elementsEqual(name) else { return false }
            return end == name.count || isBlank(line[end - name.count - 1])
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
}
