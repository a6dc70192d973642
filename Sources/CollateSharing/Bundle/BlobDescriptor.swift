import CollateCore

/// What a manifest says of bytes that lie elsewhere: OCI image specification 1.1, descriptor.
public struct BlobDescriptor: Hashable, Sendable {
  private static let titleKey = "org.opencontainers.image.title"
  static let tagKey = "org.opencontainers.image.ref.name"

  /// What the bytes are.
  public var mediaType: String
  /// Their SHA-256.
  public var digest: Digest
  /// How many.
  public var size: Int
  /// What kind of artifact a manifest describes.
  public var artifactType: String?
  /// Further facts.
  public var annotations: [String: String] = [:]

  /// Describes bytes.
  init(_ bytes: [UInt8], mediaType: String, artifactType: String? = nil) {
    self.mediaType = mediaType
    self.artifactType = artifactType
    digest = Digest(of: bytes)
    size = bytes.count
  }

  /// Describes a file.
  init(file bytes: [UInt8], path: BundlePath) {
    self.init(bytes, mediaType: MediaType.file)
    annotations[Self.titleKey] = path.text
  }

  /// Reads one; nil where it is none.
  init?(_ object: JSONObject) {
    guard let mediaType = object.string("mediaType"),
      let digest = object.string("digest").flatMap({ Digest($0) }),
      let size = object.int("size"), size >= 0
    else { return nil }
    self.mediaType = mediaType
    self.digest = digest
    self.size = size
    artifactType = object.string("artifactType")
    annotations = object.object("annotations")?.strings ?? [:]
  }

  /// The path of a file.
  var title: String? { annotations[Self.titleKey] }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("mediaType", .string(mediaType)), .init("digest", .string("\(digest)")),
      .init("size", .int(size)),
    ]
    if let artifactType { members.append(.init("artifactType", .string(artifactType))) }
    if !annotations.isEmpty {
      members.append(
        .init(
          "annotations",
          .object(annotations.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })))
    }
    return .object(members)
  }

  /// Throws unless the bytes are those that are described; `what` names them.
  func check(_ bytes: [UInt8], what: String) throws(SharingFault) {
    guard bytes.count == size else {
      throw SharingFault(
        .notPermitted, "\(what) has \(bytes.count) bytes, not the \(size) that its manifest says")
    }
    let found = Digest(of: bytes)
    guard found == digest else {
      throw SharingFault(
        .notPermitted, "\(what) is not what its manifest says: \(found.short), not \(digest.short)")
    }
  }
}

/// Media types and kinds of artifacts.
enum MediaType {
  static let manifest = "application/vnd.oci.image.manifest.v1+json"
  static let index = "application/vnd.oci.image.index.v1+json"
  static let empty = "application/vnd.oci.empty.v1+json"
  /// A bundle.
  static let bundle = "application/vnd.collate.pipeline.v1"
  static let config = "application/vnd.collate.pipeline.config.v1+json"
  static let file = "application/vnd.collate.pipeline.file.v1"
  /// A signature of a bundle.
  static let signature = "application/vnd.collate.signature.v1"
  static let sshSignature = "application/vnd.collate.sshsig.v1"
}
