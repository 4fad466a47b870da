// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of this package is built with: visible imports, visible existentials, no warnings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a Swift target, what it stands on, and its tests with the folders of files that they read.
func room(
  _ name: String, on dependencies: [Target.Dependency] = [], testedWith helpers: [Target.Dependency] = [],
  recorded: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies + helpers,
      exclude: recorded, swiftSettings: settings),
  ]
}

let package = Package(
  name: "jiedai",
  products: [.executable(name: "jiedai", targets: ["jiedai"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "CData", exclude: ["strokes.tsv", "plan.schema.json", "policies"]),
    .executableTarget(
      name: "jiedai",
      dependencies: [
        "Handmade", "Advice", "Archive", "Audit", "Benchmarking", "Generating", "Optimization", "Planning",
        "Precedence",
        "Publishing", "ScenarioFile", "Visit", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(name: "jiedaiTests", dependencies: ["jiedai", "Benchmarking"], swiftSettings: settings),
  ]
    + room("Wording")
    + room("Generating", on: ["Wording"], testedWith: ["ScenarioFile", "Visit"])
    + room("Optimization", on: ["CGLPK"])
    + room("Visit", on: ["Wording"])
    + room("Precedence", on: ["Visit", "Wording", "CData"])
    + room("ScenarioFile", on: ["Precedence", "Visit", "Wording", "CData", .product(name: "Yams", package: "Yams")])
    + room(
      "Planning", on: ["Visit", "Precedence", "Optimization", "Wording"], testedWith: ["ScenarioFile", "Audit"],
      recorded: ["Knots"])
    + room(
      "Benchmarking",
      on: [
        "ScenarioFile", "Generating", "Audit", "Planning", "Precedence", "Visit", "Optimization", "Publishing",
        "Wording",
      ])
    + room(
      "Audit", on: ["Visit", "Precedence", "Wording"], testedWith: ["ScenarioFile", "Publishing"], recorded: ["Broken"])
    + room("Advice", on: ["Planning", "Audit", "Precedence", "Visit", "Wording"], testedWith: ["ScenarioFile"])
    + room(
      "Publishing", on: ["Advice", "Planning", "Visit", "Precedence", "Wording", "CData"], testedWith: ["ScenarioFile"],
      recorded: ["Snapshots"])
    + room(
      "Archive", on: ["Visit", "ScenarioFile", "Publishing", "Wording", .product(name: "GRDB", package: "GRDB.swift")])
    + room(
      "Handmade",
      on: ["Visit", "Precedence", "ScenarioFile", "Planning", "Optimization", "Audit", "Wording"],
      testedWith: ["Publishing"])
)
