import ReputeModel

/// Numbers and times as people read them.
enum Numbers {
    /// `12 345`
    static func grouped(_ number: some BinaryInteger) -> String {
        let digits = Array(String(number.magnitude))
        var out = number < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { out.append(" ") }
            out.append(digit)
        }
        return out
    }

    /// `3 orders`, `1 order`
    static func count(_ number: some BinaryInteger, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A ratio as `97.9 %`.
    static func percent(_ ratio: Ratio) -> String { percent(ratio.value) }

    /// A share of 1 as `97.9 %`, cut, so that 100 % means all.
    static func percent(_ share: Double) -> String { "\(decimals(share * 100, 1)) %" }

    /// A number with so many decimals, cut.
    ///
    /// The small addend makes up for what the nearest floating-point number lacks.
    static func decimals(_ number: Double, _ places: Int) -> String {
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let whole = Int64((number * Double(scale) + 1e-6).rounded(.down))
        let fraction = String(whole % Int64(scale))
        if places == 0 { return String(whole) }
        return "\(whole / Int64(scale)).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
    }

    /// `2026-12-07 10:15 UTC`
    static func time(_ instant: Instant) -> String {
        let text = instant.rfc3339
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }

    /// `1:05` or `2:03:04`
    static func duration(_ seconds: Double) -> String {
        let whole = Int(max(0, seconds).rounded(.up))
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return whole < 3_600
            ? "\(whole / 60):\(two(whole % 60))" : "\(whole / 3_600):\(two(whole / 60 % 60)):\(two(whole % 60))"
    }
}
