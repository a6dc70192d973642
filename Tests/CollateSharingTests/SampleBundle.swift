@testable import CollateSharing

/// Small bundles for tests.
enum SampleBundle {
  static let pipeline = "collate: 1\nname: desk\n"

  static func make(
    _ texts: [String: String] = ["desk.yaml": pipeline, "plugins/a/a.lua": "return 1"],
    entry: String? = "desk.yaml"
  ) throws -> SharedBundle {
    var files: [BundlePath: [UInt8]] = [:]
    for (path, text) in texts { files[try BundlePath(path)] = Array(text.utf8) }
    var config = try BundleConfig(
      name: "desk", version: "1.0.0", summary: "A desk.", entry: try entry.map { try BundlePath($0) })
    config.asked["plugins/a"] = [Capability(.corrects, "number")]
    return try SharedBundle(files, config: config)
  }

  /// A key that nobody uses, and its file as `ssh-keygen -t ed25519 -N ''` writes it.
  static let keyFile = """
    -----BEGIN OPENSSH PRIVATE KEY-----
    b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
    QyNTUxOQAAACAzxe51HQ8OfqvSpGBvZo1LOVWgPppNW7b7MSfTpT6AmQAAAIiaK0CrmitA
    qwAAAAtzc2gtZWQyNTUxOQAAACAzxe51HQ8OfqvSpGBvZo1LOVWgPppNW7b7MSfTpT6AmQ
    AAAEDmUA+D8wCYG4xtYI6qSOyC17unDfLhaJYtpptdUonfUjPF7nUdDw5+q9KkYG9mjUs5
    VaA+mk1btvsxJ9OlPoCZAAAABHRlc3QB
    -----END OPENSSH PRIVATE KEY-----

    """

  static func key() throws -> SSHPrivateKey { try SSHPrivateKey(Array(keyFile.utf8), path: "key") }

  /// The line that lets it sign, with options.
  static func signers(_ options: String = "") throws -> AllowedSigners {
    let line = "desk@example.org \(options.isEmpty ? "" : options + " ")\(try key().publicKey.text)\n"
    return try AllowedSigners(Array(line.utf8), path: "allowed_signers")
  }
}
