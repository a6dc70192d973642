// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the house; its tests live in Tests/<name>Tests, and need `fixtures` too.
func module(_ name: String, _ dependencies: [Target.Dependency], fixtures: [Target.Dependency] = [])
  -> [Target]
{
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: name + "Tests",
      dependencies: [.init(stringLiteral: name)] + dependencies + fixtures,
      swiftSettings: settings
    ),
  ]
}

let text: Target.Dependency = "CollateText"
let core: Target.Dependency = "CollateCore"
let phases: [Target.Dependency] = [
  "CollateLoad", "CollateClean", "CollateExtract", "CollateCompare", "CollateReport",
]

let package = Package(
  name: "collate",
  products: [
    .executable(name: "collate", targets: ["collate"]),
    .executable(name: "collate-bench", targets: ["collate-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    // It calls Lua some ten times for each word or annotation of a stage: without the detour of a linkage table each of
    // these takes a nanosecond less. Packages with flags of their own can only be built, not depended on.
    .target(
      name: "LuaHost", dependencies: ["CLua"],
      cSettings: [.headerSearchPath("."), .unsafeFlags(["-fno-plt"])]),
    // The regular expressions of Lua stages.
    .target(name: "RegexHost", linkerSettings: [.linkedLibrary("re2")]),
    // The languages of texts.
    .target(name: "LanguageHost", linkerSettings: [.linkedLibrary("cld2")]),
    // Lists of words, packed by the preprocessor; its folders are no sources.
    .target(name: "CollateLexicon", sources: ["lexicon.c"]),
    // Lua without our host, for tests and benchmarks to compare with.
    .target(name: "StockLua", dependencies: ["CLua"], path: "Tests/StockLua"),
    // Stages from a string, for tests.
    .target(
      name: "LuaFixture", dependencies: [core, text, "CollateLua"], path: "Tests/LuaFixture",
      swiftSettings: settings),
    .target(name: "Jail", dependencies: ["LuaHost"], path: "Tests/Jail"),
    .testTarget(
      name: "LuaHostTests", dependencies: ["LuaHost", "StockLua", "Jail"], swiftSettings: settings),
    .executableTarget(
      name: "collate",
      dependencies: phases + [
        core, text, "CollateLua", "CollateLuaTesting", "CollateReview", "CollateScale",
        "CollateSharing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Links to the shipped pipeline and its plugins: the binary alone runs the main job.
      resources: [.embedInCode("Resources")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "collate-bench",
      dependencies: phases + [
        core, text, "CollateLua", "CollateReview", "StockLua",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      path: "Tests/Benchmarks",
      swiftSettings: settings
    ),
    .target(
      name: "LogisticFit", dependencies: ["CollateCompare"], path: "Tests/Fitting/Logistic",
      swiftSettings: settings),
    .executableTarget(
      name: "fit-rows",
      dependencies: ["CollateCompare", core, text, "LogisticFit"],
      path: "Tests/Fitting",
      exclude: ["Conflicts", "Lines", "Logistic", "Names", "Pages", "Perceptron", "Speech", "Tagger"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fit-conflicts",
      dependencies: ["CollateCompare", core, "LogisticFit"],
      path: "Tests/Fitting/Conflicts",
      exclude: ["conflicts.tsv", "read.tsv"],
      swiftSettings: settings
    ),
    .target(
      name: "PerceptronFit", dependencies: [text], path: "Tests/Fitting/Perceptron", swiftSettings: settings),
    .executableTarget(
      name: "fit-pages",
      dependencies: ["CollateClean", core],
      path: "Tests/Fitting/Pages",
      exclude: ["fit.py"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fit-lines",
      dependencies: ["CollateClean"],
      path: "Tests/Fitting/Lines",
      exclude: ["fit.py"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fit-tagger",
      dependencies: [text, "PerceptronFit"],
      path: "Tests/Fitting/Tagger",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fit-names",
      dependencies: ["CollateExtract", core, text, "PerceptronFit"],
      path: "Tests/Fitting/Names",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fit-speech",
      dependencies: ["CollateExtract", core, text, "PerceptronFit"],
      path: "Tests/Fitting/Speech",
      swiftSettings: settings
    ),
    // Parts of built-in stages, written in Lua.
    .testTarget(
      name: "LuaParityTests", dependencies: phases + [core, text, "CollateLua", "CollateReview"],
      exclude: ["rewritten"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: phases + [core, "CollateReview"], swiftSettings: settings),
  ]
    + module("CollateText", ["CollateLexicon"])
    + module(
      "CollateCore",
      [text, "Yams", .product(name: "Crypto", package: "swift-crypto")]
    )
    + module(
      "CollateLoad",
      [core, text, "CArchive", "CUchardet", .product(name: "Subprocess", package: "swift-subprocess")])
    + module("CollateClean", [core, text], fixtures: ["CollateLoad"])
    + module("CollateExtract", [core, text, "LanguageHost"])
    + module("CollateCompare", [core, text])
    + module("CollateReport", [core, text])
    + module(
      "CollateLua",
      [core, text, "LuaHost", "RegexHost", .product(name: "Subprocess", package: "swift-subprocess")],
      fixtures: ["LuaFixture"]
    )
    + module("CollateLuaTesting", [core, text, "CollateLua"], fixtures: ["LuaFixture"])
    + module(
      "CollateReview",
      [
        core, text, .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    )
    + module("CollateScale", [core, text], fixtures: phases)
    + module(
      "CollateSharing",
      [
        core, text, .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
