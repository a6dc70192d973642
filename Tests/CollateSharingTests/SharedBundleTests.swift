import CollateCore
import Testing

@testable import CollateSharing

/// A source in memory, of which tests change what it gives.
private struct MemorySource: BundleSource {
  var manifestBytes: [UInt8]
  var blobs: [Digest: [UInt8]] = [:]
  var signatureManifests: [[UInt8]] = []

  init(_ bundle: SharedBundle) {
    manifestBytes = bundle.manifest.bytes
    for bytes in [bundle.configBytes] + bundle.files.values + bundle.signatures {
      blobs[Digest(of: bytes)] = bytes
    }
    signatureManifests = bundle.signatures.map { SignatureManifest($0, of: bundle.manifest).bytes }
  }

  func manifest() throws(SharingFault) -> [UInt8] { manifestBytes }
  func blob(_ blob: BlobDescriptor) throws(SharingFault) -> [UInt8] {
    guard let bytes = blobs[blob.digest] else { throw SharingFault(.noInput, "no blob") }
    return bytes
  }
  func signatures(of bundle: Digest) throws(SharingFault) -> [[UInt8]] { signatureManifests }
}

@Suite struct SharedBundleTests {
  @Test func aBundleIsReadAsItWasMade() throws {
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    let read = try SharedBundle(from: MemorySource(bundle), name: "x")
    #expect(read.manifest.digest == bundle.manifest.digest)
    #expect(read.config == bundle.config)
    #expect(read.files == bundle.files)
    #expect(read.signatures == bundle.signatures)
  }

  @Test func equalFilesGiveEqualDigests() throws {
    #expect(try SampleBundle.make().manifest.digest == SampleBundle.make().manifest.digest)
    #expect(
      try SampleBundle.make(["desk.yaml": "x"]).manifest.digest
        != SampleBundle.make(["desk.yaml": "y"]).manifest.digest)
  }

  @Test func bytesThatAreNotThoseOfTheManifestAreRefused() throws {
    let bundle = try SampleBundle.make()
    for (digest, bytes) in MemorySource(bundle).blobs {
      var source = MemorySource(bundle)
      source.blobs[digest] = bytes.dropLast() + [bytes[bytes.count - 1] ^ 1]
      #expect(throws: SharingFault.self) { try SharedBundle(from: source, name: "x") }
      source.blobs[digest] = bytes + [0x0A]
      #expect(throws: SharingFault.self) { try SharedBundle(from: source, name: "x") }
      source.blobs[digest] = nil
      #expect(throws: SharingFault.self) { try SharedBundle(from: source, name: "x") }
    }
  }

  @Test func aSignatureOfSomethingElseIsLeftOut() throws {
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    var other = try SampleBundle.make(["desk.yaml": "x"])
    other.signatures = bundle.signatures
    var source = MemorySource(bundle)
    source.signatureManifests = MemorySource(other).signatureManifests
    #expect(try SharedBundle(from: source, name: "x").signatures.isEmpty)
  }

  @Test func theEntryMustBeAFileOfTheBundle() throws {
    let bundle = try SampleBundle.make(["a.lua": "x"], entry: "desk.yaml")
    #expect(throws: SharingFault.self) { try SharedBundle(from: MemorySource(bundle), name: "x") }
  }

  @Test func filesThatAnotherProgramPushedAreABundleToo() throws {
    let bundle = try SampleBundle.make()
    var source = MemorySource(bundle)
    func push(_ texts: [String]) {
      let layers = texts.map { text in
        "{\"mediaType\":\"text/plain\",\"digest\":\"\(Digest(of: Array(text.utf8)))\",\"size\":\(text.utf8.count),"
          + "\"annotations\":{\"org.opencontainers.image.title\":\"\(text).yaml\"}}"
      }
      for text in texts { source.blobs[Digest(of: Array(text.utf8))] = Array(text.utf8) }
      source.manifestBytes = Array(
        """
        {"schemaVersion":2,"config":{"mediaType":"application/vnd.unknown.config.v1+json","digest":"\(Digest(of: [])) ",\
        "size":0},"layers":[\(layers.joined(separator: ","))]}
        """.replacing(" \",", with: "\",").utf8)
    }
    push(["one"])
    let read = try SharedBundle(from: source, name: "pushed")
    #expect(read.config.name == "pushed")
    #expect(read.config.entry?.text == "one.yaml")
    push(["one", "two"])
    #expect(throws: SharingFault.self) { try SharedBundle(from: source, name: "pushed") }
  }
}
