import ReputeCrypto
import Testing

@Suite("SSH's wire")
struct SSHWireTests {
    @Test("what is written is read, in its order and to its end")
    func roundTrip() {
        var writer = SSHWriter()
        writer.raw("SSHSIG".utf8)
        writer.uint32(0x0102_0304)
        writer.string([])
        writer.string([5, 6])
        #expect(writer.bytes == Array("SSHSIG".utf8) + [1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 2, 5, 6])
        var reader = SSHReader(writer.bytes)
        #expect(reader.count == 20)
        #expect(reader.bytes(6) == Array("SSHSIG".utf8))
        #expect(reader.uint32() == 0x0102_0304)
        #expect(reader.string() == [])
        #expect(reader.string() == [5, 6])
        #expect(reader.count == 0)
        #expect(reader.bytes(0) == [])
        #expect(reader.bytes(1) == nil)
    }

    @Test("a long string has its length in four bytes")
    func long() {
        let long = [UInt8](repeating: 3, count: 66_000)
        var writer = SSHWriter()
        writer.string(long)
        #expect(writer.bytes.prefix(4) == [0, 1, 1, 0xd0])
        var reader = SSHReader(writer.bytes)
        #expect(reader.string() == long)
    }

    @Test("what is not there is not taken, and nothing before it")
    func short() {
        for bytes: [UInt8] in [[], [0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 3, 1, 2], [0xff, 0xff, 0xff, 0xff, 1]] {
            var reader = SSHReader(bytes)
            #expect(reader.string() == nil)
            #expect(reader.count == bytes.count)
        }
        var reader = SSHReader([1, 2, 3])
        #expect(reader.uint32() == nil)
        #expect(reader.bytes(4) == nil)
        #expect(reader.bytes(-1) == nil)
        #expect(reader.bytes(3) == [1, 2, 3])
    }
}
