import Benchmark
import ReputeCrypto

func vaultBenchmarks() {
    guard let key = SecretKey([UInt8](repeating: 7, count: SecretKey.byteCount)) else {
        // Nothing would be measured.
        fatalError("no key of \(SecretKey.byteCount) bytes")
    }
    let plain = [UInt8](repeating: 0x20, count: 256)
    let purpose = Array("opening 88412".utf8)
    Benchmark("box-seal") { benchmark in
        var nonces = NonceSource()
        for _ in benchmark.scaledIterations {
            blackHole(try key.seal(plain, aad: purpose, nonceFrom: &nonces))
        }
    }
    Benchmark("box-open") { benchmark in
        let box = try key.seal(plain, aad: purpose)
        for _ in benchmark.scaledIterations { blackHole(try key.open(box, aad: purpose)) }
    }
}
