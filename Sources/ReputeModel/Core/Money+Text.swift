extension Money {
    /// `129.00 CNY`; the amount is not negative.
    package static func text(_ minor: Int64, _ currency: String) -> String {
        "\(number(minor, currency)) \(currency)"
    }

    /// The number alone: `129.00`.
    package static func number(_ minor: Int64, _ currency: String) -> String {
        let places = decimals(of: currency)
        if places == 0 { return "\(minor)" }
        let digits = String(repeating: "0", count: max(0, places + 1 - String(minor).count)) + String(minor)
        return "\(digits.dropLast(places)).\(digits.suffix(places))"
    }

    /// How many decimals a currency has (ISO 4217).
    package static func decimals(of currency: String) -> Int {
        switch currency {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF", "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
}
