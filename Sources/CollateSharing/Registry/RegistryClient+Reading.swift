import Foundation

extension RegistryClient: BundleSource {
  private static let accepted = "\(MediaType.manifest), \(MediaType.index)"
  private static let mostSignatures = 64

  /// The bundle, every byte checked.
  public func bundle() throws(SharingFault) -> SharedBundle {
    try SharedBundle(from: self, name: reference.name.split(separator: "/").last.map(String.init) ?? "")
  }

  /// What it says of itself, without its files.
  func head() throws(SharingFault) -> BundleHead {
    try BundleHead(from: self, name: reference.name.split(separator: "/").last.map(String.init) ?? "")
  }

  /// The digest of what the tag names now.
  public func currentDigest() throws(SharingFault) -> Digest { Digest(of: try manifest()) }

  func manifest() throws(SharingFault) -> [UInt8] {
    guard let bytes = try document(reference.selector) else {
      throw SharingFault(.noInput, "\(reference.host) has no \(reference.name) '\(reference.selector)'")
    }
    if let digest = reference.digest, digest != Digest(of: bytes) {
      throw SharingFault(
        .notPermitted,
        "\(reference.host) sent the manifest \(Digest(of: bytes).short) instead of \(digest.short)"
      )
    }
    return bytes
  }

  /// A manifest or an index by tag or digest; nil where there is none. Throws where the registry contradicts itself.
  func document(_ selector: String) throws(SharingFault) -> [UInt8]? {
    let answer = try send(
      HTTPCall(
        method: "GET", url: try url("manifests/\(selector)"), headers: ["Accept": Self.accepted],
        mostBytes: SharingLimits.document))
    if answer.status == 404 { return nil }
    guard answer.status == 200 else { throw unexpected(answer, "the manifest '\(selector)'") }
    let digest = Digest(of: answer.body)
    if let named = answer.headers["docker-content-digest"], named.hasPrefix("sha256:"), named != "\(digest)" {
      throw SharingFault(.notPermitted, "\(reference.host) sent a manifest that does not match its digest")
    }
    if let asked = Digest(selector), asked != digest {
      throw SharingFault(.notPermitted, "\(reference.host) sent a manifest other than \(asked.short)")
    }
    return answer.body
  }

  func blob(_ blob: BlobDescriptor) throws(SharingFault) -> [UInt8] {
    let answer = try send(
      HTTPCall(
        method: "GET", url: try url("blobs/\(blob.digest)"), mostBytes: max(blob.size, 1), isResumable: true))
    guard answer.status == 200 else {
      throw unexpected(answer, blob.title.map { "'\($0)'" } ?? "the blob \(blob.digest.short)")
    }
    return answer.body
  }

  func signatures(of bundle: Digest) throws(SharingFault) -> [[UInt8]] {
    var signatures: [[UInt8]] = []
    for blob in try referrers(of: bundle) where blob.artifactType == MediaType.signature {
      guard signatures.count < Self.mostSignatures else {
        throw SharingFault(
          .badConfiguration, "\(reference.name) has more than \(Self.mostSignatures) signatures")
      }
      if let bytes = try document("\(blob.digest)") { signatures.append(bytes) }
    }
    return signatures
  }

  /// What refers to a manifest: by the registry's own list, or by the tag that stands for one where it has none.
  func referrers(of digest: Digest) throws(SharingFault) -> [BlobDescriptor] {
    let answer = try send(
      HTTPCall(method: "GET", url: try url("referrers/\(digest)"), mostBytes: SharingLimits.document))
    if answer.status == 200, let list = try? Self.listed(answer.body) { return list }
    return try document(Self.fallbackTag(of: digest)).map(Self.listed) ?? []
  }

  /// The tag under which referrers are listed in registries that have no list of their own.
  static func fallbackTag(of digest: Digest) -> String { "sha256-" + digest.hex }

  static func listed(_ index: [UInt8]) throws(SharingFault) -> [BlobDescriptor] {
    let object = try JSONObject(index, what: "the list of signatures")
    guard object.string("mediaType") ?? MediaType.index == MediaType.index,
      let manifests = object.objects("manifests")
    else { throw SharingFault(.badConfiguration, "the list of signatures is not an OCI index") }
    return manifests.compactMap { BlobDescriptor($0) }
  }

  func unexpected(_ answer: HTTPAnswer, _ what: String) -> SharingFault {
    answer.status == 404
      ? SharingFault(.noInput, "\(reference.host)/\(reference.name) lacks \(what)")
      : SharingFault(.unavailable, "\(reference.host) answers with status \(answer.status) for \(what)")
  }

  // MARK: Lists

  /// All tags of the repository but those that list signatures.
  public func tags() throws(SharingFault) -> [String] {
    try pages(try url("tags/list?n=100"), "tags").filter {
      !$0.hasPrefix("sha256-") && RegistryReference.isTag($0)
    }
  }

  /// The repositories of the registry, where it tells them.
  public func repositories() throws(SharingFault) -> [String] {
    try pages(try Self.parsed("\(reference.base)/v2/_catalog?n=100"), "repositories")
  }

  /// The strings of a list that comes in pages; each page names the next in its header `Link`.
  private func pages(_ start: URL, _ key: String) throws(SharingFault) -> [String] {
    var found: [String] = []
    var next: URL? = start
    while let url = next {
      let answer = try send(HTTPCall(method: "GET", url: url, mostBytes: SharingLimits.document))
      guard answer.status == 200 else { throw unexpected(answer, "a list of \(key)") }
      let object = try JSONObject(answer.body, what: "the list of \(key)")
      found += object.strings(key) ?? []
      guard found.count <= SharingLimits.files else {
        throw SharingFault(.unavailable, "\(reference.host) lists more than \(SharingLimits.files) \(key)")
      }
      next = nil
      if let link = answer.headers["link"], let open = link.firstIndex(of: "<"),
        let close = link.firstIndex(of: ">"),
        open < close, link[close...].contains("next")
      {
        let place = URL(string: String(link[link.index(after: open)..<close]), relativeTo: url)?.absoluteURL
        guard let place, place.host == url.host, place.port == url.port, place != url else { break }
        next = place
      }
    }
    return found
  }
}
