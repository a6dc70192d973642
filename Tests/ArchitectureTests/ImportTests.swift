import Foundation
import Testing

/// The arrows of the house: which project module each module may import.
private let allowedImports: [String: Set<String>] = [
  "CollateText": ["CollateLexicon"],
  "CollateCore": ["CollateText"],
  "CollateLoad": ["CollateCore", "CollateText"],
  "CollateClean": ["CollateCore", "CollateText"],
  "CollateExtract": ["CollateCore", "CollateText", "LanguageHost"],
  "CollateCompare": ["CollateCore", "CollateText"],
  "CollateReport": ["CollateCore", "CollateText"],
  "CollateLua": ["CollateCore", "CollateText", "LuaHost"],
  "CollateLuaTesting": ["CollateCore", "CollateText", "CollateLua"],
  "CollateReview": ["CollateCore", "CollateText"],
  "CollateScale": ["CollateCore", "CollateText"],
  "CollateSharing": ["CollateCore", "CollateText"],
  "collate": [
    "CollateCore", "CollateText", "CollateLoad", "CollateClean", "CollateExtract", "CollateCompare",
    "CollateReport", "CollateLua", "CollateLuaTesting", "CollateReview", "CollateScale",
    "CollateSharing",
  ],
]

@Suite struct ImportTests {
  @Test(arguments: allowedImports.keys.sorted())
  func moduleImportsOnlyWhatItsArrowsAllow(module: String) throws {
    let project = Set(allowedImports.keys).union(["LuaHost", "CLua", "LanguageHost", "CollateLexicon"])
    for file in try Sources.swiftFiles(of: module) {
      for name in file.imports where project.contains(name) {
        #expect(allowedImports[module]?.contains(name) == true, "\(file.path) imports \(name)")
      }
    }
  }

  @Test func textLayerIsFreeOfFoundation() throws {
    for file in try Sources.swiftFiles(of: "CollateText") {
      #expect(!file.imports.contains("Foundation"), "\(file.path)")
    }
  }

  @Test func onlyOneFileReadsYAML() throws {
    let readers = try allowedImports.keys.sorted().flatMap { try Sources.swiftFiles(of: $0) }.filter {
      $0.imports.contains("Yams")
    }
    #expect(readers.count <= 1, "\(readers.map(\.path))")
  }

  @Test func onlyReviewsServePages() throws {
    for module in allowedImports.keys.sorted() where module != "CollateReview" {
      for file in try Sources.swiftFiles(of: module) {
        #expect(Set(file.imports).isDisjoint(with: ["FlyingFox", "FlyingSocks"]), "\(file.path)")
      }
    }
  }

  @Test func onlyTheExecutablePrintsAndExits() throws {
    for module in allowedImports.keys.sorted() where module != "collate" {
      for file in try Sources.swiftFiles(of: module) {
        for call in ["print(", "exit(", "CommandLine."] {
          #expect(!file.calls(call), "\(file.path) uses \(call)")
        }
      }
    }
  }

  @Test func onlyTheHostCallsLua() throws {
    for module in allowedImports.keys.sorted() {
      for file in try Sources.swiftFiles(of: module) {
        #expect(!file.imports.contains("CLua"), "\(file.path)")
      }
    }
  }
}
