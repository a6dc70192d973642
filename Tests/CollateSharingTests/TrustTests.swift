import Testing

@testable import CollateSharing

@Suite struct TrustTests {
  private func reason(_ bundle: SharedBundle, _ signers: AllowedSigners?) -> String? {
    do throws(SharingFault) {
      return try bundle.signer(among: signers, at: 0) == nil ? "unsigned" : nil
    } catch {
      return error.diagnostics.first?.message
    }
  }

  @Test func onlyATrustedSignatureOfThisBundleCounts() throws {
    var bundle = try SampleBundle.make()
    let signers = try SampleBundle.signers()
    #expect(reason(bundle, signers) == "unsigned")
    var other = try SampleBundle.make(["desk.yaml": "x"])
    try other.sign(with: try SampleBundle.key())
    bundle.signatures = other.signatures
    #expect(reason(bundle, signers)?.hasPrefix("a signature is not one of this bundle") == true)
    bundle.signatures = [Array("x".utf8)]
    #expect(reason(bundle, signers)?.hasPrefix("the signature is not in OpenSSH's format") == true)
    bundle.signatures = []
    try bundle.sign(with: try SampleBundle.key())
    #expect(reason(bundle, nil)?.contains("is not among the allowed signers") == true)
    #expect(reason(bundle, signers) == nil)
    #expect(
      reason(bundle, try SampleBundle.signers("valid-after=20300101Z"))?.contains("not valid yet") == true)
  }

  @Test func onlyASignatureOfThisBundleIsAttached() throws {
    var bundle = try SampleBundle.make()
    let signature = try SSHSignature.sign(bundle.manifest.bytes, with: try SampleBundle.key())
    try bundle.attach(signature)
    try bundle.attach(signature)
    #expect(bundle.signatures == [signature])
    let other = try SSHSignature.sign([1], with: try SampleBundle.key())
    #expect(throws: SharingFault.self) { try bundle.attach(other) }
  }
}
