import CollateCore

/// The list of the files of a bundle, with their digests: what is signed, and what a bundle is known by.
public struct BundleManifest: Sendable {
  /// The exact bytes.
  public let bytes: [UInt8]
  /// The SHA-256 over them.
  public let digest: Digest
  /// The configuration.
  let config: BlobDescriptor
  /// The files, by path.
  let files: [(path: BundlePath, blob: BlobDescriptor)]

  /// Makes the manifest of files.
  init(files: [BundlePath: [UInt8]], config: [UInt8], annotations: [(String, String)]) {
    self.config = BlobDescriptor(config, mediaType: MediaType.config)
    self.files = files.sorted { $0.key < $1.key }.map {
      ($0.key, BlobDescriptor(file: $0.value, path: $0.key))
    }
    bytes = JSONWriter.compact([
      "schemaVersion": 2, "mediaType": .string(MediaType.manifest), "artifactType": .string(MediaType.bundle),
      "config": self.config.json, "layers": .array(self.files.map(\.blob.json)),
      "annotations": .object(annotations.map { .init($0.0, .string($0.1)) }),
    ])
    digest = Digest(of: bytes)
  }

  /// Reads a manifest. Throws everything that makes it no bundle, bad paths and clashes among them.
  public init(_ bytes: [UInt8]) throws(SharingFault) {
    let object = try JSONObject(bytes, what: "the manifest")
    guard object.int("schemaVersion") == 2,
      object.string("mediaType") ?? MediaType.manifest == MediaType.manifest,
      let config = object.object("config").flatMap({ BlobDescriptor($0) }),
      let layers = object.objects("layers")
    else { throw SharingFault(.badConfiguration, "the manifest is not an OCI image manifest") }
    if let type = object.string("artifactType"), type != MediaType.bundle,
      config.mediaType != MediaType.config
    {
      throw SharingFault(.badConfiguration, "not a bundle of Collate, but '\(type)'")
    }
    let files = try Self.files(layers)
    self.bytes = bytes
    self.config = config
    self.files = files
    digest = Digest(of: bytes)
  }

  private static func files(_ layers: [JSONObject]) throws(SharingFault) -> [(
    path: BundlePath, blob: BlobDescriptor
  )] {
    guard layers.count <= SharingLimits.files else {
      throw SharingFault(.badConfiguration, "the bundle has more than \(SharingLimits.files) files")
    }
    var files: [(path: BundlePath, blob: BlobDescriptor)] = []
    var faults: [String] = []
    for layer in layers {
      guard let blob = BlobDescriptor(layer), let title = blob.title else {
        faults.append("a layer of the manifest is not a file with a title")
        continue
      }
      if blob.annotations["io.deis.oras.content.unpack"] == "true" {
        faults.append("'\(title)' is a packed folder: push its files one by one")
      }
      if blob.size > SharingLimits.file {
        faults.append("'\(title)' is larger than \(SharingLimits.file) bytes")
      }
      do throws(BundlePath.Fault) {
        files.append((try BundlePath(title), blob))
      } catch {
        faults.append("the path '\(title)' \(error.reason)")
      }
    }
    faults += BundlePath.clashes(among: files.map(\.path))
    if files.isEmpty { faults.append("the bundle has no file") }
    // Sizes are checked one by one above, so that their sum cannot overflow.
    if faults.isEmpty, files.reduce(0, { $0 + $1.blob.size }) > SharingLimits.bundle {
      faults.append("the bundle has more than \(SharingLimits.bundle) bytes")
    }
    guard faults.isEmpty else { throw SharingFault(.badConfiguration, faults.map { Diagnostic($0) }) }
    return files.sorted { $0.path < $1.path }
  }
}
