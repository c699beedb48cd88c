// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "quorate",
  products: [
    .library(name: "Governance", targets: ["Governance"]),
    .executable(name: "quorate", targets: ["quorate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CYaml"),
    .target(name: "CData", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),

    .target(name: "Governance", swiftSettings: strict),
    .target(name: "Terminal", swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["CCrypto", "CSQLite", "Governance"], swiftSettings: strict),
    .target(name: "Publishing", dependencies: ["Governance"], swiftSettings: strict),
    .target(
      name: "Secretariat",
      dependencies: ["Governance", "Store", "CData", "CYaml"],
      swiftSettings: strict),
    .target(name: "Curses", dependencies: ["Terminal", "CNcurses"], swiftSettings: strict),
    .target(name: "TUI", dependencies: ["Terminal", "Governance"], swiftSettings: strict),
    .executableTarget(
      name: "quorate",
      dependencies: [
        "Governance", "Store", "Secretariat", "Terminal", "Curses", "TUI",
        "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Terminal", "Store", "Governance"],
      path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "GovernanceTests", dependencies: ["Governance", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Governance", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Secretariat", "Store", "Governance", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SecretariatTests",
      dependencies: ["Secretariat", "Store", "Governance", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "quorate", "TUI", "Terminal", "Secretariat", "Store", "Governance", "TestSupport",
      ],
      exclude: ["Frames"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["quorate", "TestSupport"], swiftSettings: strict),
  ]
)
