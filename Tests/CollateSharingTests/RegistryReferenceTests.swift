import Testing

@testable import CollateSharing

@Suite struct RegistryReferenceTests {
  private static let digest = "sha256:" + String(repeating: "a", count: 64)

  @Test func partsAreRead() throws {
    let reference = try RegistryReference("oci://registry.example:5000/desk/news-room:1.0.0@\(Self.digest)")
    #expect(reference.host == "registry.example:5000")
    #expect(reference.name == "desk/news-room")
    #expect(reference.tag == "1.0.0")
    #expect(reference.selector == Self.digest)
    #expect(reference.base == "https://registry.example:5000")
    #expect(try RegistryReference(reference.text) == reference)
    #expect(try RegistryReference("oci://h/n").tag == "latest")
    #expect(try RegistryReference("oci://h/n@\(Self.digest)").tag == nil)
    #expect(try reference.with(tag: "2").text == "oci://registry.example:5000/desk/news-room:2")
    #expect(throws: SharingFault.self) { try reference.with(tag: "a b") }
  }

  @Test(arguments: [
    ("oci://127.0.0.1:5000/a", true), ("oci://localhost/a", true), ("oci://[::1]:5000/a", true),
    ("oci://127.0.0.1.example/a", false), ("oci://127.1/a", false), ("oci://128.0.0.1/a", false),
    ("oci://localhost.example/a", false),
  ])
  func onlyThisMachineIsAskedInTheClear(text: String, isPlain: Bool) throws {
    #expect(try RegistryReference(text).base.hasPrefix("http://") == isPlain)
  }

  @Test(arguments: [
    "registry.example/a", "oci://", "oci:///a", "oci://h", "oci://h/", "oci://h/A", "oci://h/a:",
    "oci://h/a:b c",
    "oci://h/a@sha256:1", "oci://h/a@sha512:\(digest)", "oci://user@h/a", "oci://h:x/a", "oci://h:0/a",
    "oci://h:70000/a",
    "oci://h/a//b", "oci://h/../b", "oci://h/a-", "oci://h/a?x=1", "oci://h\n/a", "oci://-h/a",
    "oci://[::2]/a",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(throws: SharingFault.self) { try RegistryReference(text) }
  }
}
