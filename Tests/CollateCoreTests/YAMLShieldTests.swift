import Testing

@testable import CollateCore

@Suite struct YAMLShieldTests {
  @Test(arguments: ["{ a: ${b}, c: *d }", "a ${b\n} *", "[*a, * b]", "2*3 ${x}${y}"])
  func whatIsShieldedComesBackInItsColumns(text: String) {
    let shielded = YAMLShield.shielded(text)
    #expect(shielded.unicodeScalars.count == text.unicodeScalars.count)
    #expect(YAMLShield.restored(shielded) == text)
  }

  @Test func onlyAStarBeforeANameIsAnAlias() {
    #expect(YAMLShield.alias(YAMLShield.shielded(" *ab").trimmed) == "ab")
    #expect(YAMLShield.alias(YAMLShield.shielded(" *").trimmed) == nil)
    #expect(YAMLShield.alias(YAMLShield.shielded(" *a b").trimmed) == nil)
    #expect(YAMLShield.alias("ab") == nil)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
