import Testing

@testable import CollateCore

@Suite struct OutputManifestTests {
  private static let map = OutputFile(path: "maps/a b.geojson", bytes: Array("{}".utf8))
  private static let page = OutputFile(path: "report.md", bytes: OutputMark.sealed(Array("# Answer\n".utf8)))

  @Test func filesWithoutAMarkAreListed() {
    var manifest = OutputManifest()
    let isNeededForPages = manifest.note([Self.page])
    #expect(!isNeededForPages && manifest.digests.isEmpty)
    let isNeededForMaps = manifest.note([Self.page, Self.map])
    #expect(isNeededForMaps)
    let again = OutputManifest(manifest.file.bytes)
    #expect(again.digests == manifest.digests && again.digests.count == 1)
    #expect(again.origin(of: Self.map.bytes, at: Self.map.path) == .own)
    #expect(again.origin(of: Array("{ }".utf8), at: Self.map.path) == .changed)
    #expect(again.origin(of: Self.map.bytes, at: "b.geojson") == nil)
  }

  @Test func aListThatSomebodyWroteIsNone() {
    var manifest = OutputManifest()
    _ = manifest.note([Self.map])
    let text = String(decoding: manifest.file.bytes, as: UTF8.self)
    #expect(OutputManifest(Array(text.replacing("a b", with: "a c").utf8)).digests.isEmpty)
    #expect(OutputManifest(OutputMark.sealed(Array("00 a\n".utf8))).digests.isEmpty)
  }
}
