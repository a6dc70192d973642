import CollateCore
import Testing

@testable import CollateSharing

@Suite struct BundleManifestTests {
  private static let digest = "sha256:" + String(repeating: "0", count: 64)

  private static func layer(_ title: String, size: String = "1", more: String = "") -> String {
    #"{"mediaType":"x","digest":"\#(digest)","size":\#(size),"annotations":{"org.opencontainers.image.title":"\#(title)"\#(more)}}"#
  }

  private static func manifest(_ layers: [String], head: String = #""schemaVersion":2"#) -> [UInt8] {
    Array(
      #"{\#(head),"config":{"mediaType":"\#(MediaType.config)","digest":"\#(digest)","size":2},"layers":[\#(layers.joined(separator: ","))]}"#
        .utf8)
  }

  private func faults(_ bytes: [UInt8]) -> [String] {
    do throws(SharingFault) {
      _ = try BundleManifest(bytes)
      return []
    } catch {
      return error.diagnostics.map(\.message)
    }
  }

  @Test func aManifestListsItsFiles() throws {
    let manifest = try BundleManifest(Self.manifest([Self.layer("b"), Self.layer("a/c")]))
    #expect(manifest.files.map(\.path.text) == ["a/c", "b"])
  }

  @Test func everyBadFileIsTold() {
    let told = faults(
      Self.manifest([
        Self.layer("../x"), Self.layer("a"), Self.layer("A"), Self.layer("big", size: "99999999999"),
        Self.layer("dir", more: #","io.deis.oras.content.unpack":"true""#), "{}",
      ]))
    #expect(told.count == 5)
    #expect(told.contains { $0.hasPrefix("the path '../x'") })
    #expect(told.contains("'A' clashes with 'a'"))
  }

  @Test(arguments: [
    "", "[]", "{", "{}", String(decoding: manifest([]), as: UTF8.self),
    String(decoding: manifest([layer("a")], head: #""schemaVersion":1"#), as: UTF8.self),
    String(decoding: manifest([layer("a")], head: #""schemaVersion":2,"schemaVersion":2"#), as: UTF8.self),
    String(decoding: manifest([layer("a", size: "-1")]), as: UTF8.self),
    String(decoding: manifest([layer("a", size: "1e3")]), as: UTF8.self),
    String(decoding: manifest([layer("a", more: #","x":"1","x":"2""#)]), as: UTF8.self),
  ])
  func whatIsNoManifestIsRefused(text: String) { #expect(faults(Array(text.utf8)).isEmpty == false) }

  @Test func sizesThatTogetherAreTooMuchAreRefused() {
    let layers = (0..<5).map { Self.layer("f\($0)", size: "\(SharingLimits.file)") }
    #expect(faults(Self.manifest(layers)).count == 1)
  }
}
