import CollateCore

/// What a lock says of a bundle.
public struct LockedBundle: Hashable, Sendable {
  /// Its name, which is that of its folder.
  public let name: String
  /// The digest of its manifest.
  public let digest: Digest
  /// Where it came from.
  public let source: String
  /// The pipeline that it is run by; nil for a plugin.
  public let entry: String?
  /// Who signed it; nil where it was added without a signature.
  public let signer: Signer?
  /// Whether it was added without one.
  let isUnsigned: Bool

  /// A signature as it was verified.
  public struct Signer: Hashable, Sendable {
    /// Who, in the words of the `allowed_signers` file.
    public let principal: String
    /// The fingerprint of the key.
    public let fingerprint: String
    /// When it was verified: `2026-11-30T12:00:00Z`.
    public let time: String
  }
}

extension LockFile {
  /// The bundle of that name.
  public func bundle(_ name: String) -> LockedBundle? { bundles.first { $0.name == name } }

  /// All bundles, by name.
  public var bundles: [LockedBundle] {
    let entries = entries
    return entries.compactMap { entry in
      guard case .bundle(let name, let digest, let source) = entry else { return nil }
      var path: String?
      var signer: LockedBundle.Signer?
      var isUnsigned = false
      for entry in entries {
        switch entry {
        case .entry(name, let entry): path = entry
        case .signer(name, let fingerprint, let time, let principal):
          signer = .init(principal: principal, fingerprint: fingerprint, time: time)
        case .unsigned(name): isUnsigned = true
        default: break
        }
      }
      return LockedBundle(
        name: name, digest: digest, source: source, entry: path, signer: signer, isUnsigned: isUnsigned)
    }
  }

  /// Removes all that is said of a bundle.
  mutating func remove(bundle name: String) {
    let folder = BundlePlace(project: "", name: name).relativeFolder
    remove { entry in
      switch entry {
      case .bundle(name, _, _), .entry(name, _), .signer(name, _, _, _), .unsigned(name): true
      case .file(let path, _): path.hasPrefix(folder + "/")
      case .grant(let path, _): path == folder || path.hasPrefix(folder + "/")
      default: false
      }
    }
  }

  /// Where the line of a bundle stands.
  func place(ofBundle name: String) -> Diagnostic.Place {
    place(of: entries.first { $0.subject == "bundle \(name)" } ?? .unsigned(name: name))
  }
}
