/// Lowercase digits, two a byte. Only for descriptions; texts that are parsed again have their own codec.
func hexadecimal(_ bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
        for (place, byte) in bytes.enumerated() {
            text[2 * place] = digits[Int(byte >> 4)]
            text[2 * place + 1] = digits[Int(byte & 15)]
        }
        return bytes.count * 2
    }
}
