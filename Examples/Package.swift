// swift-tools-version: 6.1
import PackageDescription

// Programs of others that use Quorate's rules as a library.
let governance = Target.Dependency.product(name: "Governance", package: "quorate")

let package = Package(
  name: "Examples",
  dependencies: [.package(name: "quorate", path: "..")],
  targets: [
    .target(name: "ConstitutionFile", dependencies: [governance]),
    .executableTarget(name: "CountDays", dependencies: [governance]),
    .executableTarget(name: "AskQuorum", dependencies: [governance, "ConstitutionFile"]),
    .executableTarget(name: "ListOwed", dependencies: [governance, "ConstitutionFile"]),
  ])
