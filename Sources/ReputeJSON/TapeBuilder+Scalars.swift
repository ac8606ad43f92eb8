extension TapeBuilder {
    /// Reads a string from its opening quote.
    mutating func string() throws(JSONError) {
        let start = position
        var escaped = false
        position &+= 1
        while true {
            position = ByteScan.firstSpecial(in: input, from: position, stopAtNonASCII: true)
            guard position < input.count else { throw failure(.unexpectedEnd) }
            switch input[position] {
            case UInt8(ascii: "\""):
                position &+= 1
                return appendScalar(.string, start: start, flag: escaped)
            case UInt8(ascii: "\\"):
                escaped = true
                try escape()
            case 0..<0x20:
                throw failure(.controlCharacter)
            default:
                try multibyteRun()
            }
        }
    }

    /// Steps over characters beyond ASCII, which seldom stand alone.
    private mutating func multibyteRun() throws(JSONError) {
        repeat {
            guard let length = ByteScan.multibyteLength(in: input, at: position) else { throw failure(.invalidUTF8) }
            position &+= length
        } while position < input.count && input[position] > 0x7F
    }

    /// Reads one escape, or the two of a surrogate pair, from the backslash.
    private mutating func escape() throws(JSONError) {
        let start = position
        position &+= 1
        guard position < input.count else { throw failure(.unexpectedEnd) }
        switch input[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position &+= 1
        case UInt8(ascii: "u"):
            position &+= 1
            let first = try fourDigits()
            guard first & 0xF800 == 0xD800 else { return }
            guard first & 0xFC00 == 0xD800, input.count &- position >= 2, input[position] == UInt8(ascii: "\\"),
                input[position &+ 1] == UInt8(ascii: "u")
            else { throw JSONError(code: .loneSurrogate, offset: start) }
            position &+= 2
            let second = try fourDigits()
            guard second & 0xFC00 == 0xDC00 else { throw JSONError(code: .loneSurrogate, offset: start) }
        default:
            throw failure(.invalidEscape)
        }
    }

    private mutating func fourDigits() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard position < input.count else { throw failure(.unexpectedEnd) }
            guard let digit = ByteScan.hexDigit(input[position]) else { throw failure(.invalidEscape) }
            unit = unit &<< 4 | UInt16(digit)
            position &+= 1
        }
        return unit
    }

    /// Reads a number from its sign or first digit.
    mutating func number() throws(JSONError) {
        let start = position
        if input[position] == UInt8(ascii: "-") { position &+= 1 }
        let firstDigit = position
        try digits()
        let leadingZero = input[firstDigit] == UInt8(ascii: "0")
        if leadingZero, position > firstDigit &+ 1 {
            throw JSONError(code: .invalidNumber, offset: firstDigit &+ 1)
        }
        var isPlain = !(leadingZero && firstDigit > start)
        if position < input.count, input[position] == UInt8(ascii: ".") {
            isPlain = false
            position &+= 1
            try digits()
        }
        if position < input.count, input[position] | 0x20 == UInt8(ascii: "e") {
            isPlain = false
            position &+= 1
            if position < input.count, input[position] == UInt8(ascii: "+") || input[position] == UInt8(ascii: "-") {
                position &+= 1
            }
            try digits()
        }
        appendScalar(.number, start: start, flag: isPlain)
    }

    /// Reads one or more digits.
    @inline(__always)
    private mutating func digits() throws(JSONError) {
        let start = position
        while position < input.count, input[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
        guard position > start else { throw failure(position < input.count ? .invalidNumber : .unexpectedEnd) }
    }

    /// Reads `word`, whose first byte is known to be here.
    mutating func literal(_ word: StaticString, _ kind: JSONNode.Kind, flag: Bool) throws(JSONError) {
        let start = position
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for letter in letters {
            guard position < input.count else { throw failure(.unexpectedEnd) }
            guard input[position] == letter else { throw failure(.invalidLiteral) }
            position &+= 1
        }
        appendScalar(kind, start: start, flag: flag)
    }
}
