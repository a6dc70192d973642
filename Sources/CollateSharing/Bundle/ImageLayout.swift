import CollateCore

/// A bundle at rest: the OCI image layout, as a folder or as a tar archive of one. The blobs are those of a registry, byte for
/// byte.
public struct ImageLayout: Sendable {
  private static let marker = "oci-layout"
  private static let index = "index.json"

  private enum Storage: Sendable {
    case folder(String)
    case archive([String: [UInt8]])
  }

  private let storage: Storage
  private let path: String
  /// The tag of the bundle that is meant, where there are several.
  private let tag: String?

  /// Opens the layout at a path; nil where there is a folder or file that is none. Throws where there is nothing.
  public init?(path: String, tag: String? = nil) throws(SharingFault) {
    guard FolderFacts.exists(path) else { throw SharingFault(.noInput, "\(path): no such file or folder") }
    self.path = path
    self.tag = tag
    if FolderFacts.isFolder(path) {
      guard FolderFacts.exists(path + "/" + Self.marker) else { return nil }
      storage = .folder(path)
    } else {
      guard path.hasSuffix(".tar") else { return nil }
      let bytes = try FolderWalk.bytes(of: path, most: SharingLimits.bundle + SharingLimits.document)
      storage = .archive(try LayoutArchive.files(of: bytes, path: path))
    }
    guard try bytes(Self.marker, most: SharingLimits.document) != nil else {
      throw SharingFault(.badConfiguration, "\(path) is not an image layout: it has no file '\(Self.marker)'")
    }
  }

  /// The bundle in it, every byte checked.
  public func bundle() throws(SharingFault) -> SharedBundle {
    try SharedBundle(from: self, name: Self.name(of: path))
  }

  /// What it says of itself, without its files.
  func head() throws(SharingFault) -> BundleHead { try BundleHead(from: self, name: Self.name(of: path)) }

  private static func name(of path: String) -> String {
    let last = path.split(separator: "/").last ?? ""
    return (last.hasSuffix(".tar") ? last.dropLast(4) : last).lowercased()
  }

  /// The files of a layout that holds a bundle with its signatures, under a tag.
  public static func files(of bundle: SharedBundle, tag: String) -> [(path: String, bytes: [UInt8])] {
    var blobs: [Digest: [UInt8]] = [:]
    func add(_ bytes: [UInt8]) { blobs[Digest(of: bytes)] = bytes }
    for bytes in bundle.files.values { add(bytes) }
    add(bundle.configBytes)
    add(bundle.manifest.bytes)
    var root = BlobDescriptor(
      bundle.manifest.bytes, mediaType: MediaType.manifest, artifactType: MediaType.bundle)
    root.annotations[BlobDescriptor.tagKey] = tag
    var listed = [root]
    for signature in bundle.signatures {
      let manifest = SignatureManifest(signature, of: bundle.manifest)
      for bytes in [signature, SignatureManifest.emptyConfig, manifest.bytes] { add(bytes) }
      listed.append(manifest.descriptor)
    }
    let index = JSONWriter.compact([
      "schemaVersion": 2, "mediaType": .string(MediaType.index), "manifests": .array(listed.map(\.json)),
    ])
    return [(marker, Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8)), (Self.index, index)]
      + blobs.sorted { $0.key < $1.key }.map { (blobPath($0.key), $0.value) }
  }

  private static func blobPath(_ digest: Digest) -> String { "blobs/sha256/" + digest.hex }

  private func bytes(_ name: String, most: Int) throws(SharingFault) -> [UInt8]? {
    switch storage {
    case .folder(let folder):
      guard FolderFacts.exists(folder + "/" + name) else { return nil }
      return try FolderWalk.bytes(of: folder + "/" + name, most: most)
    case .archive(let files): return files[name]
    }
  }

  /// What the index lists.
  private func listed() throws(SharingFault) -> [BlobDescriptor] {
    guard let bytes = try bytes(Self.index, most: SharingLimits.document),
      let manifests = try JSONObject(bytes, what: "\(path)/\(Self.index)").objects("manifests")
    else {
      throw SharingFault(.badConfiguration, "\(path) is not an image layout: its '\(Self.index)' is invalid")
    }
    return manifests.compactMap { BlobDescriptor($0) }.filter { $0.mediaType == MediaType.manifest }
  }

  private func document(_ blob: BlobDescriptor) throws(SharingFault) -> [UInt8] {
    guard let bytes = try bytes(Self.blobPath(blob.digest), most: SharingLimits.document) else {
      throw SharingFault(
        .notPermitted, "\(path) lacks the manifest \(blob.digest.short) that its index names")
    }
    try blob.check(bytes, what: "the manifest \(blob.digest.short)")
    return bytes
  }

  private func isSignature(_ bytes: [UInt8]) throws(SharingFault) -> Bool {
    try JSONObject(bytes, what: "a manifest of \(path)").string("artifactType") == MediaType.signature
  }
}

extension ImageLayout: BundleSource {
  func manifest() throws(SharingFault) -> [UInt8] {
    var found: [(tag: String, bytes: [UInt8])] = []
    for blob in try listed() {
      let bytes = try document(blob)
      if try !isSignature(bytes) { found.append((blob.annotations[BlobDescriptor.tagKey] ?? "", bytes)) }
    }
    let tags = found.map(\.tag).sorted().joined(separator: ", ")
    if let tag {
      guard let match = found.first(where: { $0.tag == tag }) else {
        throw SharingFault(.noInput, "\(path) has no bundle with the tag '\(tag)'; its tags are \(tags)")
      }
      return match.bytes
    }
    guard found.count < 2 else {
      throw SharingFault(.badConfiguration, "\(path) holds several bundles, name one by its tag: \(tags)")
    }
    guard let only = found.first else { throw SharingFault(.noInput, "\(path) holds no bundle") }
    return only.bytes
  }

  func blob(_ blob: BlobDescriptor) throws(SharingFault) -> [UInt8] {
    guard let bytes = try bytes(Self.blobPath(blob.digest), most: SharingLimits.file) else {
      throw SharingFault(.notPermitted, "\(path) lacks \(blob.title.map { "'\($0)'" } ?? blob.digest.short)")
    }
    return bytes
  }

  func signatures(of bundle: Digest) throws(SharingFault) -> [[UInt8]] {
    var signatures: [[UInt8]] = []
    for blob in try listed() {
      let bytes = try document(blob)
      if try isSignature(bytes) { signatures.append(bytes) }
    }
    return signatures
  }
}
