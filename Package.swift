// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A module of ours.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A module of ours that holds no lock and starts nothing. The thread sanitizer sees what is read and written there also when
/// it is optimised, in a fraction of the time.
func pure(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
    let optimised: [SwiftSetting] = isThreaded ? [.unsafeFlags(["-O", "-assert-config", "Debug"])] : []
    return .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings + optimised)
}

/// The tests of a module. What they call is optimised where that is asked for; to optimise themselves takes longer than it
/// saves.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies,
        swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

/// What tests of several modules share.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

/// A program.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// `scripts/fuzz` asks for the fuzzer's program, which nothing but libFuzzer can link.
let isFuzzing = Context.environment["REPUTE_FUZZ"] != nil

/// `scripts/sanitize thread` asks for no more than what runs in several threads.
let isThreaded = Context.environment["REPUTE_THREADS"] != nil
let ofOneThread: Set<String> = [
    "ReputeJSONTests", "ReputeCryptoTests", "ReputeModelTests", "ReputeLedgerTests", "ReputeWireTests",
    "ReputeCommandTests", "ReputeFuzz", "ReputeFuzzTests", "simulate", "repute", "reputed",
]
func isWanted(_ name: String) -> Bool { !isThreaded || !ofOneThread.contains(name) }

/// `scripts/micro` asks for the benchmarks, which bring packages that nobody else needs.
let isMeasuring = Context.environment["REPUTE_BENCHMARKS"] != nil

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let csv = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")

/// Has no `main`: libFuzzer brings it.
let fuzzer = Target.executableTarget(
    name: "fuzz", dependencies: ["ReputeFuzz"], path: "Tests/FuzzProgram",
    swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])

let benchmarks = Target.executableTarget(
    name: "ReputeBenchmarks",
    dependencies: [
        "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeStore", "Repute", "ReputeWire",
        "ReputeSchema", "ReputeTwin", .product(name: "Benchmark", package: "benchmark"),
    ],
    path: "Sources/Benchmarks/ReputeBenchmarks", swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])

// Modules stand in the order of their imports: each knows only those before it.
let package = Package(
    name: "repute",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Repute", targets: ["Repute"]),
        .executable(name: "reputed", targets: ["reputed"]),
        .executable(name: "repute", targets: ["repute"]),
    ].filter { isWanted($0.name) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    ]
        + (isMeasuring
            ? [.package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: [])] : []),
    targets: ([
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "ReputeSchema", path: "schema", exclude: ["openrpc.json", "policy/policy.schema.json"],
            resources: [
                .embedInCode("sqlite/m0001-founding.sql"), .embedInCode("sqlite/m0002-qualification.sql"),
                .embedInCode("sqlite/m0003-deposit.sql"),
                .embedInCode("sqlite/m0004-training.sql"),
                .embedInCode("sqlite/m0005-sanction.sql"),
                .embedInCode("sqlite/m0006-commitment.sql"),
                .embedInCode("sqlite/m0007-standing-membership.sql"),
                .embedInCode("sqlite/m0008-account.sql"),
                .embedInCode("sqlite/m0009-ratings-given.sql"),
                .embedInCode("sqlite/m0010-case.sql"),
                .embedInCode("sqlite/m0011-arbitration.sql"),
                .embedInCode("sqlite/m0012-panel.sql"),
                .embedInCode("policy/neutral.json"),
                .embedInCode("policy/sample-stars-weekly.json"), .embedInCode("policy/taobao-classic-2014.json"),
            ],
            swiftSettings: settings),
        support("ReputeTestSupport", ["ReputeJSON"]),
        .target(name: "CFaultDisk", path: "Tests/CFaultDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
        pure("ReputeJSON"),
        tests("ReputeJSONTests", ["ReputeJSON"]),
        pure("ReputeCrypto", [crypto]),
        tests("ReputeCryptoTests", ["ReputeTestSupport", "ReputeCrypto"]),
        pure("ReputeModel", ["ReputeJSON", "ReputeCrypto"]),
        pure("ReputeTwin", ["ReputeJSON", "ReputeCrypto", "ReputeModel"], path: "Tests/ReputeTwin"),
        tests("ReputeModelTests", ["ReputeTwin", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger"]),
        pure("ReputeLedger", ["ReputeJSON", "ReputeCrypto", "ReputeModel"]),
        tests("ReputeLedgerTests", ["ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger"]),
        module(
            "ReputeStore",
            ["CSQLite", "ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger"]),
        tests("ReputeStoreTests", ["ReputeTestSupport", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeStore"]),
        module(
            "Repute",
            ["ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeStore"]),
        tests(
            "ReputeTests",
            [
                "ReputeTestSupport", "ReputeTwin", "CFaultDisk", "ReputeSchema", "ReputeJSON", "ReputeCrypto",
                "ReputeModel", "ReputeLedger", "ReputeStore", "Repute",
            ]),
        support(
            "ReputeSimulation",
            ["ReputeTwin", "ReputeSchema", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeStore", "Repute"]),
        .executableTarget(
            name: "simulate", dependencies: ["ReputeSimulation", "Repute", arguments], path: "Tests/simulate",
            swiftSettings: settings),
        tests(
            "ReputeSimulationTests",
            ["ReputeTwin", "ReputeCrypto", "ReputeModel", "ReputeStore", "ReputeSimulation", "Repute"]),
        module("ReputeWire", ["ReputeJSON", "ReputeCrypto", "ReputeModel"]),
        tests("ReputeWireTests", ["ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeWire"]),
        module(
            "ReputeServer",
            ["ReputeJSON", "ReputeCrypto", "ReputeModel", "Repute", "ReputeWire", nio, nioPosix, logging]),
        tests(
            "ReputeServerTests",
            [
                "ReputeTestSupport", "ReputeTwin", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeStore", "Repute",
                "ReputeWire", "ReputeServer", nio, nioPosix, logging,
            ]),
        program(
            "reputed", ["ReputeJSON", "ReputeModel", "Repute", "ReputeWire", "ReputeServer", logging, arguments]),
        module("ReputeClient", ["ReputeJSON", "ReputeModel", "ReputeWire"]),
        tests("ReputeClientTests", ["ReputeTestSupport", "ReputeJSON", "ReputeModel", "ReputeWire", "ReputeClient"]),
        program(
            "repute",
            [
                "ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeWire",
                "ReputeClient",
                arguments, csv,
            ]),
        tests(
            "ReputeCommandTests",
            [
                "ReputeTestSupport", "ReputeTwin", "ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel",
                "ReputeLedger", "ReputeWire", "ReputeClient", "repute",
            ]),
        support(
            "ReputeFuzz",
            [
                "ReputeTestSupport", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger", "ReputeStore",
                "Repute", "ReputeWire", "ReputeServer", logging,
            ]),
        tests("ReputeFuzzTests", ["ReputeTwin", "ReputeFuzz"]),
    ] + (isFuzzing ? [fuzzer] : []) + (isMeasuring ? [benchmarks] : [])).filter { isWanted($0.name) },
    swiftLanguageModes: [.v6]
)
