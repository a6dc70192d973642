import CollateSharing

/// Bundles in words.
enum BundleText {
  /// Name, version, digest, number of files, and what the plugins ask for.
  static func summary(_ bundle: SharedBundle) -> String {
    let config = bundle.config
    let title = config.version.isEmpty ? config.name : "\(config.name) \(config.version)"
    let count = bundle.fileCount
    let signed = bundle.signatures.isEmpty ? "not signed" : "signed"
    return "\(title)  \(bundle.manifest.digest)\n  \(count) \(count == 1 ? "file" : "files"), \(signed)\n"
      + asked(config.asked)
  }

  /// What plugins ask for, by their folders, one a line.
  static func asked(_ asked: [String: Set<Capability>]) -> String {
    asked.sorted { $0.key < $1.key }.flatMap { plugin, capabilities in
      capabilities.sorted().map { "  \(plugin == "." ? "it" : plugin) asks for: \($0)\n" }
    }.joined()
  }

  /// Who signed.
  static func signer(_ signer: VerifiedSigner?) -> String {
    signer.map { "  signed by \($0.principal), \($0.fingerprint)\n" } ?? "  its signer is not known\n"
  }

  /// How a bundle is run, or named in a pipeline.
  static func use(_ bundle: LockedBundle) -> String {
    bundle.entry == nil
      ? "Name it in a pipeline under plugins: \(bundle.name): bundles/\(bundle.name)\n"
      : "Run it: collate run \(bundle.name) --locked\n"
  }

  /// The files that two bundles of one name do not share.
  static func changes(from old: Set<String>, to new: Set<String>) -> String {
    (old.subtracting(new).map { ($0, "-") } + new.subtracting(old).map { ($0, "+") })
      .sorted { $0 < $1 }.map { "  \($0.1) \($0.0)\n" }.joined()
  }
}
