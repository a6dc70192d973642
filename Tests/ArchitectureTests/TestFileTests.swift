import Testing

/// Files with logic have a test that names their type, or a suite named after them where they extend another type.
/// Logic is counted in decisions: the words that branch or repeat.
@Suite struct TestFileTests {
  /// Files of fewer decisions are tested with the file that uses them.
  private static let fewestDecisions = 8
  private static let modules = [
    "CollateText", "CollateCore", "CollateLoad", "CollateClean", "CollateExtract", "CollateCompare",
    "CollateReport", "CollateLua", "CollateLuaTesting", "CollateReview", "CollateScale", "CollateSharing",
  ]

  @Test(arguments: modules)
  func everyFileWithLogicHasATestThatNamesItsType(module: String) throws {
    let tested = try Sources.swiftFiles(of: module + "Tests", in: "Tests")
      .reduce(into: Set<Substring>()) { $0.formUnion($1.codeWords) }
    #expect(!tested.isEmpty, "\(module)Tests holds nothing")
    for file in try Sources.swiftFiles(of: module) where file.decisions >= Self.fewestDecisions {
      let isNamed = [file.mainType, file.mainType + "Tests"].contains { tested.contains($0[...]) }
      #expect(isNamed, "\(file.path) has no test that names it")
    }
  }

  @Test func wordsOfCommentsAndStringsAreNoCode() {
    let file = Sources.File(
      path: "M/Folder/Thing+Part.swift",
      lines: [
        "/// if for while", "let a = \"if \\(for) \\\" guard\" // switch", "  \"\"\"", "if while \" for",
        "  \"\"\"",
        "if case .x = y { forward(for: z) }", "#\"guard\"#",
      ])
    #expect(file.mainType == "Thing")
    #expect(file.decisions == 1)
    #expect(file.codeWords == ["let", "a", "if", "case", "x", "y", "forward", "for", "z"])
  }
}
