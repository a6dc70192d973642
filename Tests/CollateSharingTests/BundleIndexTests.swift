import Testing

@testable import CollateSharing

@Suite struct BundleIndexTests {
  @Test func aFolderIsLookedInto() throws {
    let folder = try TemporaryFolder()
    let bundle = try SampleBundle.make()
    for file in ImageLayout.files(of: bundle, tag: "1") {
      try folder.write("desk/" + file.path, String(decoding: file.bytes, as: UTF8.self))
    }
    try folder.write("broken/oci-layout", "{}")
    try folder.write("broken/index.json", "[]")
    try folder.write("notes.txt", "x")
    var index = try BundleIndex(folder: folder.path)
    #expect(index.offers.map(\.source) == [folder.path + "/desk"])
    #expect(index.offers[0].head.config == bundle.config)
    #expect(index.others.map(\.source) == [folder.path + "/broken"])
    index.keep("DESK")
    #expect(index.offers.count == 1)
    index.keep("wire")
    #expect(index.offers.isEmpty)
    #expect(throws: SharingFault.self) { try BundleIndex(folder: folder.path + "/absent") }
  }

  @Test func aRegistryIsAskedForTheNewestOfEach() throws {
    let registry = FakeRegistry()
    let bundle = try SampleBundle.make()
    try registry.client("oci://127.0.0.1:5000/desk/news:1.9").publish(bundle, movesTag: false)
    try registry.client("oci://127.0.0.1:5000/desk/news:1.10").publish(bundle, movesTag: false)
    registry.state.withLock {
      $0.bend = { call, answer in
        if call.url.path.hasSuffix("_catalog") {
          let next = call.url.query?.contains("last") == true
          return HTTPAnswer(
            status: 200, headers: next ? [:] : ["link": "</v2/_catalog?last=desk>; rel=\"next\""],
            body: Array((next ? #"{"repositories":["other"]}"# : #"{"repositories":["desk/news"]}"#).utf8))
        }
        return call.url.path.contains("/other/") ? HTTPAnswer(status: 200, body: Array("{}".utf8)) : answer
      }
    }
    let index = try BundleIndex(try RegistryReference("oci://127.0.0.1:5000/a")) { reference in
      RegistryClient(
        reference, exchange: registry, credentials: CredentialSource(environment: [:]) { _, _ in nil },
        wait: { _ in })
    }
    #expect(index.offers.map(\.source) == ["oci://127.0.0.1:5000/desk/news:1.10"])
    #expect(index.others.map(\.source) == ["oci://127.0.0.1:5000/other"])
    let files = Set(bundle.files.values.map { "\(Digest(of: $0))" })
    #expect(registry.calls.allSatisfy { $0.method != "GET" || !files.contains($0.url.lastPathComponent) })
  }
}
