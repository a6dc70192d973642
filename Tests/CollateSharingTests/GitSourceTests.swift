import Testing

@testable import CollateSharing

@Suite struct GitSourceTests {
  private static let commit = String(repeating: "a", count: 40)

  @Test func partsAreRead() throws {
    let source = try #require(
      try GitSource("git+https://git.example/a/desk.git@\(Self.commit)#pipelines/desk.yaml"))
    #expect(source.repository == "https://git.example/a/desk.git")
    #expect(source.commit == Self.commit)
    #expect(source.path == "pipelines/desk.yaml")
    #expect(try GitSource("oci://h/a") == nil)
  }

  @Test(arguments: [
    "git+https://h/a", "git+https://h/a@main", "git+https://h/a@\(commit.dropLast())",
    "git+ssh://h/a@\(commit)",
    "git+http://h/a@\(commit)", "git+https://a:b@h/a@\(commit)", "git+https://h/a@\(commit)#../x",
    "git+ext::sh@\(commit)",
    "git+file://other/a@\(commit)", "git+--upload-pack=x@\(commit)",
  ])
  func otherTextsAreRefused(text: String) { #expect(throws: SharingFault.self) { try GitSource(text) } }

  @Test func aListingIsReadWithItsLinks() throws {
    let listing = [
      "100644 blob \(Self.commit)\tdesk.yaml", "120000 blob \(Self.commit)\ta/link.lua",
      "100755 blob x\t.git2/x",
    ]
    let entries = try GitSource.entries(Array(listing.map { $0 + "\0" }.joined().utf8))
    #expect(entries.map(\.path.text) == ["desk.yaml", "a/link.lua"])
    #expect(entries.map(\.isFile) == [true, false])
  }

  @Test(arguments: [
    "100644 blob x\t/a\0", "100644 blob x\ta\0100644 blob y\tA\0", "what\0", "100644 blob x\ta\\b\0",
  ])
  func listingsThatLeadElsewhereAreRefused(listing: String) {
    #expect(throws: SharingFault.self) { try GitSource.entries(Array(listing.utf8)) }
  }
}
