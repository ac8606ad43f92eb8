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

/// The tests of a module.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A program.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let csv = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")

// Modules stand in the order of their imports: each knows only those before it.
let package = Package(
    name: "repute",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Repute", targets: ["Repute"]),
        .executable(name: "reputed", targets: ["reputed"]),
        .executable(name: "repute", targets: ["repute"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "ReputeSchema", path: "schema", exclude: ["openrpc.json", "policy/policy.schema.json"],
            resources: [
                .embedInCode("sqlite/m0001-founding.sql"), .embedInCode("policy/neutral.json"),
                .embedInCode("policy/sample-stars-weekly.json"), .embedInCode("policy/taobao-classic-2014.json"),
            ],
            swiftSettings: settings),
        .target(
            name: "ReputeTestSupport", dependencies: ["ReputeJSON"], path: "Tests/ReputeTestSupport",
            swiftSettings: settings),
        module("ReputeJSON"),
        tests("ReputeJSONTests", ["ReputeJSON"]),
        module("ReputeCrypto", [crypto]),
        tests("ReputeCryptoTests", ["ReputeCrypto"]),
        module("ReputeModel", ["ReputeJSON", "ReputeCrypto"]),
        tests("ReputeModelTests", ["ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger"]),
        module("ReputeLedger", ["ReputeJSON", "ReputeCrypto", "ReputeModel"]),
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
                "ReputeTestSupport", "ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger",
                "ReputeStore", "Repute",
            ]),
        module("ReputeWire", ["ReputeJSON", "ReputeCrypto", "ReputeModel"]),
        tests("ReputeWireTests", ["ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeWire"]),
        module(
            "ReputeServer",
            ["ReputeJSON", "ReputeCrypto", "ReputeModel", "Repute", "ReputeWire", nio, nioPosix, logging]),
        tests(
            "ReputeServerTests",
            ["ReputeJSON", "ReputeCrypto", "ReputeModel", "Repute", "ReputeWire", "ReputeServer", nio, logging]),
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
                "ReputeTestSupport", "ReputeSchema", "ReputeJSON", "ReputeCrypto", "ReputeModel", "ReputeLedger",
                "ReputeWire", "ReputeClient", "repute",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
