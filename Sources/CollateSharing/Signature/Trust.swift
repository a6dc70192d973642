import CollateCore

/// A signature that was verified.
public struct VerifiedSigner: Hashable, Sendable {
  /// Who, in the words of the `allowed_signers` file.
  public let principal: String
  /// The fingerprint of the key.
  public let fingerprint: String
}

extension SharedBundle {
  /// Signs the manifest.
  public mutating func sign(with key: SSHPrivateKey) throws(SharingFault) {
    signatures.append(try SSHSignature.sign(manifest.bytes, with: key))
  }

  /// Takes a signature along that another program made. Throws where it is none of this manifest.
  public mutating func attach(_ signature: [UInt8]) throws(SharingFault) {
    guard try SSHSignature(signature).verifies(manifest.bytes) else {
      throw SharingFault(
        .notPermitted, "the signature is not one of this bundle, whose manifest is \(manifest.digest)")
    }
    if !signatures.contains(signature) { signatures.append(signature) }
  }
}

/// Something that is known by a manifest which others signed.
public protocol Signed {
  /// What is signed.
  var manifest: BundleManifest { get }
  /// The signatures, in OpenSSH's armour; none is trusted yet.
  var signatures: [[UInt8]] { get }
}

extension Signed {
  /// The signature that a signer made.
  func signature(by signer: VerifiedSigner) -> [UInt8]? {
    signatures.first { armour in
      guard let signature = try? SSHSignature(armour) else { return false }
      return signature.key.fingerprint == signer.fingerprint && signature.verifies(manifest.bytes)
    }
  }

  /// Who signed the bundle, of those whose signatures count at a time (seconds since 1970). Throws why none counts, with what
  /// to do; nil where there is no signature at all.
  public func signer(among allowed: AllowedSigners?, at time: Int) throws(SharingFault) -> VerifiedSigner? {
    var reasons: [String] = []
    for armour in signatures {
      let signature: SSHSignature
      do throws(SharingFault) {
        signature = try SSHSignature(armour)
      } catch {
        reasons += error.diagnostics.map(\.message)
        continue
      }
      guard signature.verifies(manifest.bytes) else {
        reasons.append("a signature is not one of this bundle: the bundle or the signature was changed")
        continue
      }
      switch allowed?.verdict(on: signature.key, at: time) ?? .unknown {
      case .trusted(let principal):
        return VerifiedSigner(principal: principal, fingerprint: signature.key.fingerprint)
      case .refused(let reason): reasons.append(reason)
      case .unknown:
        reasons.append(
          "the key \(signature.key.fingerprint) is not among the allowed signers; if you know whose it is, add the line "
            + "'NAME \(signature.key.text)'" + (allowed.map { " to \($0.path)" } ?? ""))
      }
    }
    if reasons.isEmpty { return nil }
    throw SharingFault(.notPermitted, reasons.map { Diagnostic($0) })
  }
}
