import Testing

@testable import CollateSharing

@Suite struct LockPathTests {
  @Test(arguments: [
    ("desk/plugins/a", "desk/", "plugins/a"), ("desk/../plugins/a", "desk/", "../plugins/a"),
    ("./a//b/./c/../d/", "", "a/b/d"), ("/opt/a", "desk/", "/opt/a"), ("/home/desk/a", "/home/desk/", "a"),
    ("desk/.", "desk/", "."), ("../../a", "", "../../a"), ("/../a", "", "/../a"),
  ])
  func pathsAreSeenFromTheLock(path: String, folder: String, expected: String) {
    #expect(LockPath.relative(path, to: folder) == expected)
  }
}
