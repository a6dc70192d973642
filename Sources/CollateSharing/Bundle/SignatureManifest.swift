import CollateCore

/// What ties a signature to the manifest that it signs: OCI image specification 1.1, `subject`.
struct SignatureManifest {
  /// The configuration that artifacts without one have.
  static let emptyConfig = Array("{}".utf8)

  /// The exact bytes.
  let bytes: [UInt8]
  /// The manifest that is signed.
  let subject: Digest
  /// The signature.
  let blob: BlobDescriptor

  /// Describes a signature of a bundle.
  init(_ signature: [UInt8], of manifest: BundleManifest) {
    blob = BlobDescriptor(signature, mediaType: MediaType.sshSignature)
    subject = manifest.digest
    bytes = JSONWriter.compact([
      "schemaVersion": 2, "mediaType": .string(MediaType.manifest),
      "artifactType": .string(MediaType.signature),
      "config": BlobDescriptor(Self.emptyConfig, mediaType: MediaType.empty).json, "layers": [blob.json],
      "subject": BlobDescriptor(manifest.bytes, mediaType: MediaType.manifest).json,
    ])
  }

  /// Reads one. Throws where it is none.
  init(_ bytes: [UInt8]) throws(SharingFault) {
    let object = try JSONObject(bytes, what: "the manifest of a signature")
    guard object.string("artifactType") == MediaType.signature, object.objects("layers")?.count == 1,
      let blob = object.objects("layers")?.first.flatMap({ BlobDescriptor($0) }),
      blob.size <= SharingLimits.document,
      let subject = object.object("subject").flatMap({ BlobDescriptor($0) })
    else { throw SharingFault(.badConfiguration, "the manifest of a signature is invalid") }
    self.bytes = bytes
    self.blob = blob
    self.subject = subject.digest
  }

  /// How registries list it.
  var descriptor: BlobDescriptor {
    BlobDescriptor(bytes, mediaType: MediaType.manifest, artifactType: MediaType.signature)
  }
}
