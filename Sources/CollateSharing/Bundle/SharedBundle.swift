import CollateCore

/// Where a bundle is read from: a registry, or a folder or archive in the form of one. What it gives is checked by the reader.
protocol BundleSource {
  /// The bytes of the bundle's manifest.
  func manifest() throws(SharingFault) -> [UInt8]
  /// The bytes of a blob.
  func blob(_ blob: BlobDescriptor) throws(SharingFault) -> [UInt8]
  /// The manifests of the signatures of a bundle.
  func signatures(of bundle: Digest) throws(SharingFault) -> [[UInt8]]
}

/// What a bundle says of itself, without its files: enough to list it and to tell who signed it.
public struct BundleHead: Signed, Sendable {
  /// The list of its files.
  public let manifest: BundleManifest
  /// What it says of itself.
  public let config: BundleConfig
  /// The signatures of its manifest, in OpenSSH's armour; none is trusted yet.
  public let signatures: [[UInt8]]
  let configBytes: [UInt8]

  /// Reads it; every byte is checked against the manifest. `name` is its name where it says none of its own.
  init(from source: some BundleSource, name: String) throws(SharingFault) {
    manifest = try BundleManifest(try source.manifest())
    if manifest.config.mediaType == MediaType.config {
      guard manifest.config.size <= SharingLimits.document else {
        throw SharingFault(
          .badConfiguration, "the configuration of the bundle is larger than \(SharingLimits.document) bytes")
      }
      configBytes = try source.blob(manifest.config)
      try manifest.config.check(configBytes, what: "the configuration of the bundle")
      config = try BundleConfig(configBytes)
    } else {
      configBytes = []
      config = try Self.guessed(manifest, name: name)
    }
    if let entry = config.entry, !manifest.files.contains(where: { $0.path == entry }) {
      throw SharingFault(
        .badConfiguration, "the bundle does not hold the pipeline '\(entry)' that it names")
    }
    signatures = try Self.signatures(of: manifest, from: source)
  }

  /// What can be told of a bundle that another program made of files: its pipeline is the only one at its top.
  private static func guessed(_ manifest: BundleManifest, name: String) throws(SharingFault) -> BundleConfig {
    let pipelines = manifest.files.map(\.path).filter {
      !$0.text.contains("/") && ($0.text.hasSuffix(".yaml") || $0.text.hasSuffix(".yml"))
    }
    guard pipelines.count < 2 else {
      throw SharingFault(
        .badConfiguration,
        "the bundle does not say which of \(pipelines.map(\.text).joined(separator: ", ")) is its pipeline")
    }
    return try BundleConfig(name: name, version: "", summary: "", entry: pipelines.first)
  }

  private static func signatures(of manifest: BundleManifest, from source: some BundleSource)
    throws(SharingFault)
    -> [[UInt8]]
  {
    var signatures: [[UInt8]] = []
    for bytes in try source.signatures(of: manifest.digest) {
      let signature = try SignatureManifest(bytes)
      guard signature.subject == manifest.digest else { continue }
      let armour = try source.blob(signature.blob)
      try signature.blob.check(armour, what: "a signature of the bundle")
      signatures.append(armour)
    }
    return signatures
  }
}

/// A pipeline or a plugin with all files that it needs, each known by its digest.
public struct SharedBundle: Signed, Sendable {
  /// The list of its files.
  public let manifest: BundleManifest
  /// What it says of itself.
  public let config: BundleConfig
  /// Its files.
  let files: [BundlePath: [UInt8]]
  let configBytes: [UInt8]
  /// The signatures of its manifest, in OpenSSH's armour; none is trusted yet.
  public var signatures: [[UInt8]] = []

  /// Makes a bundle. Throws paths that clash, and files that are too many or too large.
  public init(_ files: [BundlePath: [UInt8]], config: BundleConfig) throws(SharingFault) {
    configBytes = config.bytes
    var annotations = [("org.opencontainers.image.title", config.name)]
    if !config.version.isEmpty { annotations.append(("org.opencontainers.image.version", config.version)) }
    if !config.summary.isEmpty {
      annotations.append(("org.opencontainers.image.description", config.summary))
    }
    let made = BundleManifest(files: files, config: configBytes, annotations: annotations)
    // What others would refuse is not made.
    manifest = try BundleManifest(made.bytes)
    self.config = config
    self.files = files
  }

  /// Reads a bundle whole; every byte is checked against its manifest. `name` is its name where it says none of its own.
  init(from source: some BundleSource, name: String) throws(SharingFault) {
    let head = try BundleHead(from: source, name: name)
    var files: [BundlePath: [UInt8]] = [:]
    for file in head.manifest.files {
      let bytes = try source.blob(file.blob)
      try file.blob.check(bytes, what: "'\(file.path)'")
      files[file.path] = bytes
    }
    manifest = head.manifest
    config = head.config
    configBytes = head.configBytes
    signatures = head.signatures
    self.files = files
  }

  /// The same files under another name; signatures are not of it.
  public func named(_ name: String) throws(SharingFault) -> SharedBundle {
    var other = try BundleConfig(
      name: name, version: config.version, summary: config.summary, entry: config.entry)
    other.parameters = config.parameters
    other.asked = config.asked
    return try SharedBundle(files, config: other)
  }

  /// How many files it has.
  public var fileCount: Int { files.count }

  /// Writes its files into a folder, which must be new.
  public func write(to folder: String) throws(SharingFault) {
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try SharedFile.write(bytes, to: folder + "/" + path.text)
    }
  }
}
