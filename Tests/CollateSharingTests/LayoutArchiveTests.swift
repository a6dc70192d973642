import Testing

@testable import CollateSharing

@Suite struct LayoutArchiveTests {
  private static let blob = "blobs/sha256/" + String(repeating: "a", count: 64)
  private static let files: [(path: String, bytes: [UInt8])] = [
    ("oci-layout", Array("{}".utf8)), (blob, [UInt8](repeating: 7, count: 513)), ("index.json", []),
  ]

  @Test func anArchiveIsReadAsItWasWritten() throws {
    let archive = LayoutArchive.bytes(of: Self.files)
    #expect(archive.count % 512 == 0)
    let read = try LayoutArchive.files(of: archive, path: "a.tar")
    #expect(read == Dictionary(uniqueKeysWithValues: Self.files.map { ($0.path, $0.bytes) }))
  }

  @Test(arguments: [
    "../index.json", "/oci-layout", "blobs/sha256/x", "other",
    "blobs/sha256/\(String(repeating: "A", count: 64))",
  ])
  func otherNamesAreRefused(name: String) {
    #expect(throws: SharingFault.self) {
      try LayoutArchive.files(of: LayoutArchive.bytes(of: [(name, [])]), path: "a.tar")
    }
  }

  @Test func linksTwinsAndCutsAreRefused() {
    let archive = LayoutArchive.bytes(of: Self.files)
    var link = archive
    link[156] = UInt8(ascii: "2")
    // The sum of the header follows the change, so that the kind is what is refused.
    let sum = link[..<512].enumerated().reduce(0) {
      $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element))
    }
    let digits = String(sum, radix: 8)
    link.replaceSubrange(
      148..<154, with: Array((String(repeating: "0", count: 6 - digits.count) + digits).utf8))
    var damaged = archive
    damaged[3] ^= 1
    let twins = LayoutArchive.bytes(of: Self.files + [Self.files[0]])
    for bad in [link, damaged, twins, Array(archive.prefix(1500)), Array(archive.prefix(2048)), []] {
      #expect(throws: SharingFault.self) { try LayoutArchive.files(of: bad, path: "a.tar") }
    }
  }
}
