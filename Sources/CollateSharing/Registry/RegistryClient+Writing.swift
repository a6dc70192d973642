import CollateCore
import Foundation

extension RegistryClient {
  /// Puts a bundle and its signatures into the repository, and last of all its tag: until then, nobody sees a part.
  /// Throws where the tag names something else already, unless it may move.
  public func publish(_ bundle: SharedBundle, movesTag: Bool) throws(SharingFault) {
    guard let tag = reference.tag, reference.digest == nil else {
      throw SharingFault(.badConfiguration, "'\(reference.text)' has no tag to publish under")
    }
    if !movesTag, let there = try document(tag), Digest(of: there) != bundle.manifest.digest {
      throw SharingFault(
        .cannotCreate,
        "\(reference.text) already names another bundle, \(Digest(of: there).short): raise the version, or add "
          + "--move-tag")
    }
    for bytes in Set(bundle.files.values).sorted(by: { $0.count < $1.count }) { try push(bytes) }
    try push(bundle.configBytes)
    try put(bundle.manifest.bytes, as: "\(bundle.manifest.digest)", MediaType.manifest)
    for signature in bundle.signatures {
      try publish(SignatureManifest(signature, of: bundle.manifest), signature)
    }
    try put(bundle.manifest.bytes, as: tag, MediaType.manifest)
  }

  private func publish(_ manifest: SignatureManifest, _ signature: [UInt8]) throws(SharingFault) {
    try push(signature)
    try push(SignatureManifest.emptyConfig)
    let answer = try put(manifest.bytes, as: "\(manifest.descriptor.digest)", MediaType.manifest)
    if answer.headers["oci-subject"] != nil { return }
    let tag = Self.fallbackTag(of: manifest.subject)
    var listed = try document(tag).map(Self.listed) ?? []
    if listed.contains(where: { $0.digest == manifest.descriptor.digest }) { return }
    listed.append(manifest.descriptor)
    let index = JSONWriter.compact([
      "schemaVersion": 2, "mediaType": .string(MediaType.index), "manifests": .array(listed.map(\.json)),
    ])
    try put(index, as: tag, MediaType.index)
  }

  /// Uploads bytes, unless they are there.
  private func push(_ bytes: [UInt8]) throws(SharingFault) {
    let digest = Digest(of: bytes)
    let there = try send(
      HTTPCall(method: "HEAD", url: try url("blobs/\(digest)"), mostBytes: SharingLimits.document))
    if there.status == 200 { return }
    let begun = try send(
      HTTPCall(
        method: "POST", url: try url("blobs/uploads/"), headers: ["Content-Length": "0"], body: [],
        mostBytes: SharingLimits.document))
    guard begun.status == 202, let location = begun.headers["location"],
      let place = URL(string: location, relativeTo: try url(""))?.absoluteString
    else { throw unexpected(begun, "the beginning of an upload") }
    // The place has a query of its own most of the time.
    let target = try Self.parsed(place + (place.contains("?") ? "&" : "?") + "digest=\(digest)")
    guard target.scheme == "https" || RegistryReference.isLoopback(target.host ?? "") else {
      throw SharingFault(
        .notPermitted, "\(reference.host) sends an upload to an address that is not encrypted")
    }
    let done = try send(
      HTTPCall(
        method: "PUT", url: target, headers: ["Content-Type": "application/octet-stream"], body: bytes,
        mostBytes: SharingLimits.document))
    guard done.status == 201 else { throw unexpected(done, "an upload of \(bytes.count) bytes") }
  }

  @discardableResult
  private func put(_ bytes: [UInt8], as selector: String, _ mediaType: String) throws(SharingFault)
    -> HTTPAnswer
  {
    let answer = try send(
      HTTPCall(
        method: "PUT", url: try url("manifests/\(selector)"), headers: ["Content-Type": mediaType],
        body: bytes,
        mostBytes: SharingLimits.document))
    guard answer.status == 201 else { throw unexpected(answer, "the manifest '\(selector)'") }
    if let named = answer.headers["docker-content-digest"], named != "\(Digest(of: bytes))" {
      throw SharingFault(.notPermitted, "\(reference.host) stored a manifest other than the one sent")
    }
    return answer
  }
}
