// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with, tests included.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "truepicture",
  products: [
    .library(name: "Dialogue", targets: ["Language", "Gate", "Screening", "Posts", "Dialogue"]),
    .executable(name: "truepicture", targets: ["TruePictureCLI"]),
    .executable(name: "truepicture-bench", targets: ["Bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The pure core: no import but each other (`scripts/check-walls`), arrows only downward.
    .target(name: "Language", swiftSettings: house),
    .target(name: "Gate", dependencies: ["Language"], swiftSettings: house),
    .target(name: "Screening", dependencies: ["Language"], swiftSettings: house),
    .target(name: "Posts", dependencies: ["Gate", "Language"], swiftSettings: house),
    .target(
      name: "Dialogue", dependencies: ["Gate", "Language", "Posts", "Screening"],
      swiftSettings: house),

    // The edge: files, the terminal, the command line.
    .target(
      name: "Campaigns",
      dependencies: ["Dialogue", "Gate", "Language", "Posts", "Screening", "Yams"],
      swiftSettings: house),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CQrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "Terminal", dependencies: ["CQrencode", "CReadline"],
      swiftSettings: house + [.strictMemorySafety()]),
    .target(
      name: "Transcripts", dependencies: ["Dialogue", "Gate", "Language", "Posts"],
      swiftSettings: house),
    .target(
      name: "Bridge",
      dependencies: [
        "Dialogue", "Gate", "Language", "Posts", "Screening",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "TruePictureCLI",
      dependencies: [
        "Bridge", "Campaigns", "Dialogue", "Gate", "Language", "Posts", "Screening", "Terminal",
        "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Sources/truepicture", swiftSettings: house),

    // What scripts/bench runs.
    .executableTarget(
      name: "Bench",
      dependencies: ["Campaigns", "Dialogue", "Gate", "Language", "Posts", "Screening"],
      path: "Sources/bench", swiftSettings: house),

    // Random cases that are the same in every run.
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: house),

    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: house),
    .testTarget(name: "GateTests", dependencies: ["Gate", "Language"], swiftSettings: house),
    .testTarget(name: "ScreeningTests", dependencies: ["Screening"], swiftSettings: house),
    .testTarget(
      name: "PostsTests", dependencies: ["Gate", "Language", "Posts", "SeededNumbers"],
      swiftSettings: house),
    .testTarget(
      name: "DialogueTests",
      dependencies: [
        "Campaigns", "Dialogue", "Gate", "Language", "Posts", "Screening", "SeededNumbers",
      ],
      swiftSettings: house),
    .testTarget(name: "BridgeTests", dependencies: ["Bridge"], swiftSettings: house),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: house),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: ["Dialogue", "Gate", "Language", "Posts", "Transcripts"], swiftSettings: house),
    .testTarget(
      name: "CampaignsTests", dependencies: ["Campaigns", "Dialogue"], swiftSettings: house),
  ]
)
