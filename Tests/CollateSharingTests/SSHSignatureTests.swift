import Foundation
import Testing

@testable import CollateSharing

@Suite struct SSHSignatureTests {
  private static let message = Array("what is signed".utf8)

  @Test func aSignatureHoldsForItsMessageOnly() throws {
    let signature = try SSHSignature(try SSHSignature.sign(Self.message, with: try SampleBundle.key()))
    #expect(signature.key == (try SampleBundle.key().publicKey))
    #expect(signature.verifies(Self.message))
    #expect(!signature.verifies(Self.message + [0]))
  }

  @Test func noFlippedBitIsAccepted() throws {
    let armour = try SSHSignature.sign(Self.message, with: try SampleBundle.key())
    let bytes = try #require(SSHArmour.bytes(armour, label: "SSH SIGNATURE"))
    let key = try SampleBundle.key().publicKey
    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      let text = SSHArmour.text(changed, label: "SSH SIGNATURE")
      let signature = try? SSHSignature(Array(text.utf8))
      #expect(signature.map { $0.key == key && $0.verifies(Self.message) } != true, "bit \(bit)")
    }
  }

  @Test func openSSHAndWeAcceptEachOther() async throws {
    let folder = try TemporaryFolder()
    let key = folder.path + "/key"
    guard await SSHKeygen.run(["-q", "-t", "ed25519", "-N", "", "-f", key]) != nil else {
      return SSHKeygen.skip()
    }
    let file = try Data(contentsOf: URL(fileURLWithPath: key))
    let ours = try SSHPrivateKey(Array(file), path: key)
    let signers = try folder.write("signers", "desk \(ours.publicKey.text)\n")
    let path = folder.path + "/ours"
    try Data(try SSHSignature.sign(Self.message, with: ours)).write(to: URL(fileURLWithPath: path))
    func verify(_ message: [UInt8]) async -> String? {
      await SSHKeygen.run(
        ["-Y", "verify", "-f", signers, "-I", "desk", "-n", SSHSignature.namespace, "-s", path],
        input: message)
    }
    #expect(await verify(Self.message) != nil)
    #expect(await verify(Self.message + [0]) == nil)
    for hash in ["sha256", "sha512"] {
      let theirs = try #require(
        await SSHKeygen.run(
          ["-Y", "sign", "-f", key, "-n", SSHSignature.namespace, "-O", "hashalg=\(hash)"],
          input: Self.message))
      #expect(try SSHSignature(Array(theirs.utf8)).verifies(Self.message))
    }
    let other = try #require(
      await SSHKeygen.run(["-Y", "sign", "-f", key, "-n", "git"], input: Self.message))
    #expect(throws: SharingFault.self) { try SSHSignature(Array(other.utf8)) }
  }
}
