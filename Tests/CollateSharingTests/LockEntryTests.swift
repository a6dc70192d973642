import Testing

@testable import CollateSharing

@Suite struct LockEntryTests {
  private static let digest = Digest(of: Array("x".utf8))

  private static let entries: [LockEntry] = [
    .bundle(name: "desk", digest: digest, source: "oci://127.0.0.1:5000/a/desk:1.0"),
    .entry(name: "desk", path: "pipelines/our desk.yaml"),
    .file(path: "plugins/a b/50% of it.lua", digest: digest),
    .grant(folder: "plugins/a b", capability: Capability(.writes, "list of names.csv")),
    .pipeline(path: "desk\n.yaml"),
    .signer(
      name: "desk", fingerprint: "SHA256:abc+/", day: "2026-11-30", principal: "Desk A <a@example.org>"),
    .unsigned(name: "plain"),
  ]

  @Test(arguments: entries)
  func everyEntryIsReadAsItWasWritten(entry: LockEntry) {
    #expect(LockEntry(entry.line) == entry)
    #expect(!entry.line.contains("\n"))
  }

  @Test func whatNeedsAMarkHasOne() {
    #expect(Self.entries[3].line == "grant plugins/a%20b writes list of names.csv")
    #expect(Self.entries[4].line == "pipeline desk%0A.yaml")
  }

  @Test(arguments: [
    "", "file", "file x y", "file sha256:\(String(repeating: "A", count: 64)) x",
    "file \(digest.description.dropLast()) x", "file \(digest) ", "grant a corects b", "pipeline a%2",
    "pipeline a%ZZ",
    "pipeline %FF", "bundle desk oci://x \(digest)", "signer desk SHA256:x 2026-11-30", "sign desk",
  ])
  func nothingElseIsAnEntry(line: String) { #expect(LockEntry(line) == nil) }
}
