import Benchmark
import ReputeJSON

func jsonBenchmarks() {
    let request = Array(
        """
        {"jsonrpc":"2.0","id":17,"method":"rating.submit","params":{"order":"o-1-24419","by":"buyer","value":"positive",\
        "details":{"item":5,"logistics":4,"service":5}}}
        """.utf8)
    Benchmark("json-parse-request") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try JSONDocument(parsing: request)) }
    }
}
