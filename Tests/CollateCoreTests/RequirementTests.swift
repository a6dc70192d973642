import Testing

@testable import CollateCore

@Suite struct RequirementTests {
  private let place = Diagnostic.Place(file: "p.yaml", line: 1, column: 1)

  @Test(arguments: [
    ("collate >= 0.1", "0.1.0", true), ("collate >=0.1, <0.2", "0.1.9", true),
    ("collate >= 1.2", "1.10", true),
    ("collate > 1", "1.0", false), ("collate = 1.2", "1.2.0", true), ("collate >= 1.2 < 2", "2.0.0", false),
    ("collate <= 1", "0.9", true), ("collate >= 1", "new", false),
  ])
  func versionsAreComparedByTheirNumbers(text: String, version: String, holds: Bool) throws {
    #expect(try (Requirement(text, at: place).fault(of: version) == nil) == holds)
  }

  @Test(arguments: [
    "collate", ">= 1", "collate >= x", "collate >= 1 or so", "collate 1", "collate >= 1.2.3.4.5", "",
  ])
  func whatIsNoRequirementIsTold(text: String) {
    #expect(throws: Diagnostic.self) { try Requirement(text, at: place) }
  }

  @Test func bothVersionsAreNamed() throws {
    let ours = try Requirement("collate >= 9", at: place).fault(of: "0.1.0")
    #expect(ours?.message == "Collate has version 0.1.0, but the pipeline requires >= 9")
    let plugin = try Requirement("hedges < 2", at: place)
    #expect(plugin.fault(of: "2.1")?.message.hasPrefix("the plugin 'hedges' has version 2.1") == true)
    #expect(plugin.fault(of: nil)?.message.contains("states no version") == true)
  }
}
