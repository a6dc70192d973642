import Crypto
import Foundation

/// An Ed25519 key in the form of OpenSSH.
public struct SSHPublicKey: Hashable, Sendable {
  static let type = "ssh-ed25519"

  /// The 32 bytes of the key.
  let raw: [UInt8]

  init(raw: [UInt8]) { self.raw = raw }

  /// Reads the binary form; nil for any other type of key.
  init?(_ blob: [UInt8]) {
    var reader = SSHReader(blob, truncated: SharingFault(.badConfiguration, "a public key is cut off"))
    guard let type = try? reader.text(), type == Self.type, let raw = try? reader.string(), raw.count == 32,
      reader.isAtEnd
    else { return nil }
    self.raw = raw
  }

  /// The binary form.
  var blob: [UInt8] {
    var writer = SSHWriter()
    writer.add(Self.type)
    writer.add(raw)
    return writer.bytes
  }

  /// The form that stands in `allowed_signers`: type and base64.
  public var text: String { "\(Self.type) \(Data(blob).base64EncodedString())" }

  /// `SHA256:` and base64, as `ssh-keygen -l` prints it.
  public var fingerprint: String {
    let digest = Data(SHA256.hash(data: blob)).base64EncodedString()
    return "SHA256:" + digest.prefix { $0 != "=" }
  }

  /// Whether it made a signature of these bytes.
  func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return false }
    return key.isValidSignature(signature, for: bytes)
  }
}
