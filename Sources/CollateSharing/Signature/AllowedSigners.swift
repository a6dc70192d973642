import CollateCore
import CollateText
import Foundation

/// Whose signatures count: an `allowed_signers` file of OpenSSH (ssh-keygen(1)), which `ssh-keygen -Y verify` reads too.
public struct AllowedSigners: Sendable {
  /// A line of the file.
  struct Signer: Hashable, Sendable {
    var principal = ""
    var namespaces: [String] = []
    var validAfter: Int?
    var validBefore: Int?
    /// nil for a type of key that signs no bundles.
    var key: SSHPublicKey?
  }

  /// What the file says of a key.
  public enum Verdict: Hashable, Sendable {
    case trusted(principal: String)
    /// The key is there, but not for this day or not for bundles; why, in words.
    case refused(reason: String)
    case unknown
  }

  private let signers: [Signer]
  /// The path under which messages name it.
  public let path: String

  /// Reads a file. Throws every line that cannot be read, each with its place: a misspelt date must not be a day without end.
  public init(_ bytes: [UInt8], path: String) throws(SharingFault) {
    var signers: [Signer] = []
    var faults: [Diagnostic] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      if text.isEmpty || text.hasPrefix("#") { continue }
      do throws(SignerLine.Fault) {
        signers.append(try SignerLine.signer(text))
      } catch {
        faults.append(
          Diagnostic(error.reason, at: .init(file: path, line: index + 1), suggestion: error.suggestion))
      }
    }
    guard faults.isEmpty else { throw SharingFault(.badConfiguration, faults) }
    self.signers = signers
    self.path = path
  }

  /// Reads the file at a path.
  public static func read(_ path: String) throws(SharingFault) -> AllowedSigners {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SharingFault(.noInput, "\(path): the list of allowed signers cannot be read")
    }
    return try AllowedSigners(Array(data), path: path)
  }

  /// What the file says of a key at a time, in seconds since 1970.
  public func verdict(on key: SSHPublicKey, at time: Int) -> Verdict {
    var reason: String?
    for signer in signers where signer.key == key {
      if !signer.namespaces.isEmpty, !signer.namespaces.contains(where: Self.isOurs) {
        reason = "the key of \(signer.principal) is not allowed for '\(SSHSignature.namespace)'"
      } else if let after = signer.validAfter, time < after {
        reason = "the key of \(signer.principal) is not valid yet"
      } else if let before = signer.validBefore, time > before {
        reason = "the key of \(signer.principal) is no longer valid"
      } else {
        return .trusted(principal: signer.principal)
      }
    }
    return reason.map { .refused(reason: $0) } ?? .unknown
  }

  private static func isOurs(_ pattern: String) -> Bool {
    pattern == SSHSignature.namespace || pattern == "*"
  }
}

/// Reads one line of the file.
private enum SignerLine {
  struct Fault: Error {
    var reason: String
    var suggestion: String?
  }

  private static let keyTypes = ["ssh-", "ecdsa-", "sk-"]
  private static let options = ["cert-authority", "namespaces", "valid-after", "valid-before"]

  static func signer(_ line: String) throws(Fault) -> AllowedSigners.Signer {
    var signer = AllowedSigners.Signer()
    let words = words(line)
    guard let principals = words.first, !principals.isEmpty else {
      throw Fault(reason: "a line must begin with a name")
    }
    signer.principal = principals.filter { $0 != "\"" }
    var rest = words.dropFirst()
    var isAuthority = false
    if let first = rest.first, !keyTypes.contains(where: first.hasPrefix) {
      isAuthority = try readOptions(first, into: &signer)
      rest = rest.dropFirst()
    }
    guard let type = rest.first, keyTypes.contains(where: type.hasPrefix) else {
      throw Fault(reason: "a line must be a name, options and a key: 'desk@example.org ssh-ed25519 AAAA…'")
    }
    guard type == SSHPublicKey.type, !isAuthority else { return signer }
    guard
      let key = rest.dropFirst().first.flatMap({ Data(base64Encoded: $0) }).flatMap({
        SSHPublicKey(Array($0))
      })
    else { throw Fault(reason: "not a key of the type \(type)") }
    signer.key = key
    return signer
  }

  /// Reads options that commas separate; says whether the key is one that certifies others, which no bundle is signed by.
  private static func readOptions(_ text: String, into signer: inout AllowedSigners.Signer) throws(Fault)
    -> Bool
  {
    var isAuthority = false
    for option in split(text, at: ",") {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first?.lowercased() ?? ""
      let value = parts.count > 1 ? parts[1].filter { $0 != "\"" } : ""
      switch name {
      case "cert-authority": isAuthority = true
      case "namespaces": signer.namespaces = value.split(separator: ",").map(String.init)
      case "valid-after": signer.validAfter = try time(value, name)
      case "valid-before": signer.validBefore = try time(value, name)
      default:
        throw Fault(
          reason: "unknown option '\(name)'", suggestion: EditDistance.suggestion(for: name, among: options))
      }
    }
    return isAuthority
  }

  /// Seconds since 1970 of `YYYYMMDD[HHMM[SS]][Z]`; local time without the Z, as OpenSSH reads it.
  private static func time(_ text: String, _ option: String) throws(Fault) -> Int {
    let isUniversal = text.hasSuffix("Z")
    let digits = Array(isUniversal ? text.dropLast() : text[...])
    guard [8, 12, 14].contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Fault(
        reason: "\(option) takes YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, with a Z for UTC, not '\(text)'")
    }
    func field(_ start: Int, _ length: Int) -> Int32 {
      start < digits.count ? Int32(String(digits[start..<(start + length)])) ?? 0 : 0
    }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (field(0, 4) - 1900, field(4, 2) - 1, field(6, 2))
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (field(8, 2), field(10, 2), field(12, 2))
    parts.tm_isdst = -1
    let given = (parts.tm_mon, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec)
    let time = isUniversal ? timegm(&parts) : mktime(&parts)
    guard given == (parts.tm_mon, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec) else {
      throw Fault(reason: "'\(text)' is not a day or time")
    }
    return time
  }

  /// The words of a line; what stands in quotation marks is part of one.
  private static func words(_ line: String) -> [String] { split(line.replacing("\t", with: " "), at: " ") }

  private static func split(_ text: String, at separator: Character) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
