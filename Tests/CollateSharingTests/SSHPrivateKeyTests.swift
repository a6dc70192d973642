import Foundation
import Testing

@testable import CollateSharing

@Suite struct SSHPrivateKeyTests {
  private func reason(_ file: [UInt8]) -> String? {
    do throws(SharingFault) {
      _ = try SSHPrivateKey(file, path: "key")
      return nil
    } catch {
      return error.diagnostics.first?.message
    }
  }

  @Test func aKeyOfOpenSSHIsRead() throws {
    #expect(try SampleBundle.key().publicKey.text.hasPrefix("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"))
  }

  @Test func everyCutAndEveryOtherFileIsRefused() throws {
    let bytes = try #require(SSHArmour.bytes(Array(SampleBundle.keyFile.utf8), label: "OPENSSH PRIVATE KEY"))
    for count in stride(from: 0, to: bytes.count - 20, by: 7) {
      let cut = SSHArmour.text(Array(bytes.prefix(count)), label: "OPENSSH PRIVATE KEY")
      #expect(reason(Array(cut.utf8)) != nil)
    }
    #expect(reason(Array("-----BEGIN RSA PRIVATE KEY-----".utf8))?.contains("ssh-keygen -t ed25519") == true)
  }

  @Test func keysUnderAPassphraseAndOfOtherTypesAreNamed() async throws {
    let folder = try TemporaryFolder()
    guard
      await SSHKeygen.run(["-q", "-t", "ed25519", "-N", "secret", "-f", folder.path + "/locked"]) != nil,
      await SSHKeygen.run(["-q", "-t", "ecdsa", "-N", "", "-f", folder.path + "/ecdsa"]) != nil
    else { return SSHKeygen.skip() }
    let locked = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/locked"))
    #expect(reason(Array(locked))?.contains("is protected by a passphrase") == true)
    let ecdsa = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/ecdsa"))
    #expect(reason(Array(ecdsa))?.contains("ecdsa-sha2-nistp256") == true)
  }
}
