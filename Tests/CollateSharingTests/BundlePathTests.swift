import Testing

@testable import CollateSharing

@Suite struct BundlePathTests {
  @Test(arguments: [
    "", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a/", "a\\b", ".hidden", "a/.git/config", "a\nb",
    "a\u{202E}b",
    "cafe\u{301}.lua", "a\u{FFFD}", "a\u{EF80}", String(repeating: "a", count: 256), "a\u{0}b",
  ])
  func pathsThatLeadElsewhereOrReadDifferentlyAreRefused(path: String) {
    #expect(throws: BundlePath.Fault.self) { try BundlePath(path) }
  }

  @Test(arguments: ["desk.yaml", "plugins/wire/wire.lua", "café notes/50 %.csv", "a..b"])
  func othersArePaths(path: String) throws { #expect(try BundlePath(path).text == path) }

  @Test(arguments: [
    (["a.lua", "A.lua"], 1), (["a", "a/b"], 1), (["a/b", "a"], 1), (["x/a", "X/b"], 1),
    (["straße", "STRASSE"], 1),
    (["a", "a"], 1), (["a/b", "a/c", "b"], 0), (["K", "\u{212A}"], 1),
  ])
  func whatOneFileSystemCouldTakeForOneClashes(paths: [String], count: Int) throws {
    // A sign of its own that composes to another letter is refused before.
    let valid = paths.compactMap { try? BundlePath($0) }
    #expect(valid.count < paths.count || BundlePath.clashes(among: valid).count == count)
  }
}
