import Foundation

/// A bundle in a registry: `oci://host[:port]/name[:tag][@sha256:…]`.
public struct RegistryReference: Hashable, Sendable {
  static let scheme = "oci://"

  /// Host, with the port where one is given.
  public let host: String
  /// Name of the repository.
  public let name: String
  /// The tag; nil where the digest alone says which.
  public let tag: String?
  /// The digest that the manifest must have.
  public let digest: Digest?

  /// Reads a reference. Throws what is wrong with it.
  public init(_ text: String) throws(SharingFault) {
    func fault(_ reason: String) -> SharingFault {
      SharingFault(.badConfiguration, "'\(text)' \(reason); a registry is named as oci://host/name:tag")
    }
    guard text.hasPrefix(Self.scheme) else { throw fault("does not begin with \(Self.scheme)") }
    var rest = text.dropFirst(Self.scheme.count)
    if let at = rest.firstIndex(of: "@") {
      guard let digest = Digest(rest[rest.index(after: at)...]) else {
        throw fault("has no digest after the @")
      }
      self.digest = digest
      rest = rest[..<at]
    } else {
      digest = nil
    }
    guard let slash = rest.firstIndex(of: "/") else { throw fault("names no repository") }
    host = String(rest[..<slash])
    let path = rest[rest.index(after: slash)...]
    let parts = path.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    tag = parts.count > 1 ? String(parts[1]) : digest == nil ? "latest" : nil
    guard Self.isHost(host) else { throw fault("has no valid host") }
    guard Self.isName(name) else {
      throw fault("has a name that is not of lower-case letters, digits and . _ - /")
    }
    guard tag.map(Self.isTag) != false else { throw fault("has an invalid tag") }
  }

  private init(host: String, name: String, tag: String?, digest: Digest?) {
    (self.host, self.name, self.tag, self.digest) = (host, name, tag, digest)
  }

  /// The same repository with another tag, and no digest.
  public func with(tag: String) throws(SharingFault) -> RegistryReference {
    guard Self.isTag(tag) else { throw SharingFault(.badConfiguration, "'\(tag)' is not a tag") }
    return RegistryReference(host: host, name: name, tag: tag, digest: nil)
  }

  /// Another repository of the same registry, by the latest of a tag.
  public func with(name: String, tag: String) throws(SharingFault) -> RegistryReference {
    try RegistryReference(Self.scheme + host + "/" + name).with(tag: tag)
  }

  /// How it is written.
  public var text: String {
    Self.scheme + host + "/" + name + (tag.map { ":" + $0 } ?? "") + (digest.map { "@\($0)" } ?? "")
  }

  /// What a manifest is asked for by.
  var selector: String { digest?.description ?? tag ?? "latest" }

  /// Addresses begin with it. What leaves the machine is encrypted: plain http only to the machine itself.
  var base: String { (Self.isLoopback(hostName) ? "http://" : "https://") + host }

  private var hostName: String {
    host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
  }

  /// Whether a host is this machine: `localhost`, 127.0.0.0/8 or ::1.
  static func isLoopback(_ host: String) -> Bool {
    if ["localhost", "[::1]", "::1"].contains(host.lowercased()) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isHost(_ text: String) -> Bool {
    let parts = text.hasPrefix("[::1]") ? ["::1", String(text.dropFirst(5))] : nil
    let name = parts?[0] ?? String(text.prefix { $0 != ":" })
    let port = parts?[1] ?? String(text.drop { $0 != ":" })
    guard port.isEmpty || (port.hasPrefix(":") && UInt16(port.dropFirst()).map { $0 > 0 } == true) else {
      return false
    }
    return name == "::1"
      || (!name.isEmpty
        && name.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        && !name.hasPrefix("-") && !name.hasPrefix("."))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isName(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        guard let first = part.utf8.first, let last = part.utf8.last else { return false }
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
        return letters.utf8.contains(first) && letters.utf8.contains(last)
          && part.utf8.allSatisfy { letters.utf8.contains($0) || "._-".utf8.contains($0) }
      }
  }

  static func isTag(_ text: String) -> Bool {
    guard (1...128).contains(text.utf8.count), let first = text.utf8.first else { return false }
    return (isWordByte(first) || first == UInt8(ascii: "_"))
      && text.utf8.allSatisfy { isWordByte($0) || "._-".utf8.contains($0) }
  }
}
