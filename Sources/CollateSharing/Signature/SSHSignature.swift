import Crypto

/// A signature in the SSHSIG format of OpenSSH (PROTOCOL.sshsig), so that `ssh-keygen -Y` makes and checks the same ones.
public struct SSHSignature: Sendable {
  /// What keeps a signature of a bundle from standing for one of something else.
  public static let namespace = "collate-pipeline"
  private static let label = "SSH SIGNATURE"
  private static let magic = "SSHSIG"

  /// The key that made it.
  public let key: SSHPublicKey
  private let hash: String
  private let signature: [UInt8]

  /// Signs a message; gives the armoured text.
  public static func sign(_ message: [UInt8], with key: SSHPrivateKey) throws(SharingFault) -> [UInt8] {
    let hash = "sha512"
    var inner = SSHWriter()
    inner.add(SSHPublicKey.type)
    inner.add(try key.signature(of: signedBytes(message, hash)))
    var blob = SSHWriter(magic)
    blob.add(1 as UInt32)
    blob.add(key.publicKey.blob)
    blob.add(namespace)
    blob.add("")
    blob.add(hash)
    blob.add(inner.bytes)
    return Array(SSHArmour.text(blob.bytes, label: label).utf8)
  }

  /// Reads an armoured signature. Throws where it is none, of another type of key, or made for something else.
  public init(_ armour: [UInt8]) throws(SharingFault) {
    func fault(_ reason: String) -> SharingFault { SharingFault(.notPermitted, "the signature \(reason)") }
    guard let bytes = SSHArmour.bytes(armour, label: Self.label) else {
      throw fault("is not in OpenSSH's format")
    }
    let truncated = fault("is cut off")
    var reader = SSHReader(bytes, truncated: truncated)
    guard try reader.bytes(Self.magic.utf8.count).elementsEqual(Self.magic.utf8), try reader.uint32() == 1
    else {
      throw fault("is not of version 1")
    }
    guard let key = SSHPublicKey(try reader.string()) else {
      throw fault("was made by a key that is not Ed25519")
    }
    let namespace = try reader.text()
    guard namespace == Self.namespace else {
      throw fault("was made for '\(namespace)', not for '\(Self.namespace)'")
    }
    _ = try reader.string()
    let hash = try reader.text()
    guard ["sha256", "sha512"].contains(hash) else { throw fault("uses the hash '\(hash)'") }
    var inner = SSHReader(try reader.string(), truncated: truncated)
    guard try inner.text() == SSHPublicKey.type, reader.isAtEnd else {
      throw fault("has an unknown form")
    }
    self.key = key
    self.hash = hash
    signature = try inner.string()
    guard inner.isAtEnd else { throw fault("has an unknown form") }
  }

  /// Whether it is one of this message.
  public func verifies(_ message: [UInt8]) -> Bool {
    key.verifies(signature, of: Self.signedBytes(message, hash))
  }

  private static func signedBytes(_ message: [UInt8], _ hash: String) -> [UInt8] {
    var writer = SSHWriter(magic)
    writer.add(namespace)
    writer.add("")
    writer.add(hash)
    writer.add(hash == "sha256" ? Array(SHA256.hash(data: message)) : Array(SHA512.hash(data: message)))
    return writer.bytes
  }
}
