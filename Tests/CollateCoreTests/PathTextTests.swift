import Testing

@testable import CollateCore

@Suite struct PathTextTests {
  private static let paths: [[UInt8]] = [
    Array("reports/a.txt".utf8), Array("d/Zoë 東.txt".utf8), [0x61, 0xFF, 0x2F, 0xC3, 0x28], [0x80],
    Array("a\\xFF.txt".utf8), Array("a\u{EF80}b".utf8), Array("a\u{EFFF}".utf8) + [0xEE, 0xBE],
    [0xED, 0xA0, 0x80],
  ]

  @Test(arguments: paths) func everyPathComesBack(bytes: [UInt8]) {
    let text = PathText.text(of: bytes)
    #expect(PathText.bytes(of: text) == bytes)
    #expect(PathText.withSystemPath(text) { String(cString: $0).isEmpty } == false)
  }

  @Test func noTwoPathsAreShownAlike() {
    let shown = Self.paths.map { PathText.shown(PathText.text(of: $0)) }
    #expect(Set(shown).count == shown.count)
    #expect(PathText.shown(PathText.text(of: [0x61, 0xFF, 0x0A])) == "a\\xFF\n")
    #expect(PathText.shown("a\\xFF") == "a\\x5CxFF" && PathText.shown("a\\b") == "a\\b")
  }
}
