import Foundation
import Testing

@testable import CollateSharing

@Suite struct AllowedSignersTests {
  private static func seconds(_ text: String) -> Int { UTCTime.seconds(of: text) ?? 0 }
  private static let noon = seconds("2026-11-30T12:00:00Z")

  private func verdict(_ options: String, at time: Int = noon) throws -> AllowedSigners.Verdict {
    try SampleBundle.signers(options).verdict(on: SampleBundle.key().publicKey, at: time)
  }

  @Test(arguments: [
    ("", true), ("namespaces=\"collate-pipeline\"", true), ("namespaces=\"git,collate-pipeline\"", true),
    ("namespaces=\"git\"", false), ("valid-before=\"20261130120000Z\"", true),
    ("valid-before=20261130115959Z", false),
    ("valid-after=\"202611301200Z\"", true), ("valid-after=\"202611301201Z\"", false),
    ("valid-after=\"20260101Z\",valid-before=\"20270101Z\"", true),
  ])
  func aKeyCountsInItsTimeAndForItsPurpose(options: String, isTrusted: Bool) throws {
    #expect((try verdict(options) == .trusted(principal: "desk@example.org")) == isTrusted)
  }

  @Test func keysThatCertifyOthersAndOtherTypesSignNothing() throws {
    #expect(try verdict("cert-authority") == .unknown)
    let other = "desk@example.org ssh-rsa AAAA\n# a comment\n\n"
    let signers = try AllowedSigners(Array(other.utf8), path: "s")
    #expect(try signers.verdict(on: SampleBundle.key().publicKey, at: 0) == .unknown)
  }

  @Test(arguments: [
    ("valid-befor=20260101", "unknown option 'valid-befor'"),
    ("valid-before=2026", "valid-before takes YYYYMMDD"),
    ("valid-after=20261301Z", "'20261301Z' is not a day or time"),
    ("valid-after=20260230", "'20260230' is not a day or time"),
  ])
  func aMisspeltLineIsAFaultWithItsPlace(options: String, message: String) throws {
    do {
      _ = try SampleBundle.signers(options)
      Issue.record("a misspelt line was read")
    } catch let fault as SharingFault {
      #expect(fault.diagnostics.first?.description.hasPrefix("allowed_signers:1: \(message)") == true)
    }
  }

  @Test(arguments: ["desk", "desk ssh-ed25519", "desk ssh-ed25519 AAAA", "\"a b\" key"])
  func otherLinesAreFaults(line: String) {
    #expect(throws: SharingFault.self) { try AllowedSigners(Array(line.utf8), path: "s") }
  }

  @Test func aNameInQuotationMarksMayHoldSpaces() throws {
    let line = "\"desk a\" \(try SampleBundle.key().publicKey.text) comment\n"
    let signers = try AllowedSigners(Array(line.utf8), path: "s")
    #expect(try signers.verdict(on: SampleBundle.key().publicKey, at: 0) == .trusted(principal: "desk a"))
  }
}
