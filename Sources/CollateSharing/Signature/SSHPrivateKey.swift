import Crypto

/// An Ed25519 private key, read from a file as `ssh-keygen -t ed25519` writes it.
public struct SSHPrivateKey: Sendable {
  private static let label = "OPENSSH PRIVATE KEY"
  private static let magic = "openssh-key-v1\0"

  /// Its public half.
  public let publicKey: SSHPublicKey
  private let seed: [UInt8]

  /// Reads a file. Throws, in words, what is wrong with it: another type of key, or one under a passphrase.
  public init(_ file: [UInt8], path: String) throws(SharingFault) {
    func fault(_ reason: String) -> SharingFault { SharingFault(.badConfiguration, "\(path) \(reason)") }
    guard let bytes = SSHArmour.bytes(file, label: Self.label) else {
      throw fault("is not an OpenSSH private key: make one with 'ssh-keygen -t ed25519'")
    }
    let truncated = fault("is cut off")
    var reader = SSHReader(bytes, truncated: truncated)
    guard try reader.bytes(Self.magic.utf8.count).elementsEqual(Self.magic.utf8) else {
      throw fault("is a private key in a form that this version of Collate does not read")
    }
    let cipher = try reader.text()
    guard cipher == "none" else {
      throw fault(
        "is protected by a passphrase, which Collate does not ask for: sign with 'ssh-keygen -Y sign -n \(SSHSignature.namespace)', "
          + "or use a key without one")
    }
    _ = try reader.string()
    _ = try reader.string()
    guard try reader.uint32() == 1 else { throw fault("holds more than one key") }
    let type = try Self.type(of: reader.string(), truncated)
    guard type == SSHPublicKey.type else {
      throw fault("is a key of the type \(type): Collate signs with Ed25519 (ssh-keygen -t ed25519)")
    }
    guard let (publicKey, seed) = Self.keys(try reader.string(), truncated) else { throw fault("is damaged") }
    self.publicKey = publicKey
    self.seed = seed
  }

  private static func type(of blob: [UInt8], _ truncated: SharingFault) throws(SharingFault) -> String {
    var reader = SSHReader(blob, truncated: truncated)
    return try reader.text()
  }

  private static func keys(_ section: [UInt8], _ truncated: SharingFault) -> (SSHPublicKey, [UInt8])? {
    var reader = SSHReader(section, truncated: truncated)
    guard let first = try? reader.uint32(), let second = try? reader.uint32(), first == second,
      let type = try? reader.text(), type == SSHPublicKey.type, let open = try? reader.string(),
      let secret = try? reader.string(), secret.count == 64, (try? reader.string()) != nil
    else { return nil }
    let seed = Array(secret.prefix(32))
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      Array(key.publicKey.rawRepresentation) == open
    else { return nil }
    return (SSHPublicKey(raw: open), seed)
  }

  /// Signs bytes.
  func signature(of bytes: [UInt8]) throws(SharingFault) -> [UInt8] {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let signature = try? key.signature(for: bytes)
    else { throw SharingFault(.badConfiguration, "the private key cannot sign") }
    return Array(signature)
  }
}
