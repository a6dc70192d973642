import CollateCore

/// One line of a lock. Fields are separated by spaces; only the last may hold some.
public enum LockEntry: Hashable, Sendable {
  /// A bundle by its name, the digest of its manifest and where it came from.
  case bundle(name: String, digest: Digest, source: String)
  /// The pipeline that a bundle is run by; a bundle that is a plugin has none.
  case entry(name: String, path: String)
  /// A file, by its path from the folder of the lock.
  case file(path: String, digest: Digest)
  /// What the plugin in a folder may do.
  case grant(folder: String, capability: Capability)
  /// A pipeline of this folder whose plugins are locked.
  case pipeline(path: String)
  /// Who signed a bundle: the fingerprint of the key, the day on which that was verified, and the name of the signer.
  case signer(name: String, fingerprint: String, day: String, principal: String)
  /// A bundle that was added without a signature.
  case unsigned(name: String)

  /// Reads a line; nil where it is none.
  init?(_ line: some StringProtocol) {
    func fields(_ count: Int) -> [String]? {
      let parts = line.split(separator: " ", maxSplits: count, omittingEmptySubsequences: false).dropFirst()
      let decoded = parts.compactMap { LockText.decoded($0) }
      return decoded.count == count && !decoded.contains("") ? decoded : nil
    }
    switch line.prefix(while: { $0 != " " }) {
    case "bundle":
      guard let fields = fields(3), let digest = Digest(fields[1]) else { return nil }
      self = .bundle(name: fields[0], digest: digest, source: fields[2])
    case "entry":
      guard let fields = fields(2) else { return nil }
      self = .entry(name: fields[0], path: fields[1])
    case "file":
      guard let fields = fields(2), let digest = Digest(fields[0]) else { return nil }
      self = .file(path: fields[1], digest: digest)
    case "grant":
      guard let fields = fields(3), let kind = Capability.Kind(rawValue: fields[1]) else { return nil }
      self = .grant(folder: fields[0], capability: Capability(kind, fields[2]))
    case "pipeline":
      guard let fields = fields(1) else { return nil }
      self = .pipeline(path: fields[0])
    case "signer":
      guard let fields = fields(4) else { return nil }
      self = .signer(name: fields[0], fingerprint: fields[1], day: fields[2], principal: fields[3])
    case "unsigned":
      guard let fields = fields(1) else { return nil }
      self = .unsigned(name: fields[0])
    default: return nil
    }
  }

  /// The line.
  var line: String {
    func text(_ word: String, _ fields: String...) -> String {
      ([word] + fields.dropLast().map { LockText.encoded($0, spaces: true) }
        + fields.suffix(1).map { LockText.encoded($0, spaces: false) }).joined(separator: " ")
    }
    return switch self {
    case .bundle(let name, let digest, let source): text("bundle", name, "\(digest)", source)
    case .entry(let name, let path): text("entry", name, path)
    case .file(let path, let digest): text("file", "\(digest)", path)
    case .grant(let folder, let capability): text("grant", folder, capability.kind.rawValue, capability.value)
    case .pipeline(let path): text("pipeline", path)
    case .signer(let name, let fingerprint, let day, let principal):
      text("signer", name, fingerprint, day, principal)
    case .unsigned(let name): text("unsigned", name)
    }
  }

  /// What the line speaks of: a lock holds one line of a word for each subject.
  var subject: String {
    switch self {
    case .file(let path, _): "file \(path)"
    case .grant: line
    case .pipeline(let path): "pipeline \(path)"
    case .bundle(let name, _, _): "bundle \(name)"
    case .entry(let name, _): "entry \(name)"
    case .signer(let name, _, _, _): "signer \(name)"
    case .unsigned(let name): "unsigned \(name)"
    }
  }
}

/// How fields of a lock stand in a line: what would end a field or a line stands as `%` and two digits.
enum LockText {
  static func encoded(_ text: String, spaces: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isSpecial =
        scalar.value < 0x20 || scalar.value == 0x7F || scalar == "%" || (spaces && scalar == " ")
      if isSpecial {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text; nil where a `%` does not begin one of the forms that `encoded` writes.
  static func decoded(_ text: some StringProtocol) -> String? {
    var parts = Substring(text).split(separator: "%" as Character, omittingEmptySubsequences: false).map(
      String.init)
    for index in parts.indices.dropFirst() {
      let digits = parts[index].prefix(2)
      guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
        let value = UInt8(digits, radix: 16), value < 0x80
      else { return nil }
      parts[index] = String(Character(Unicode.Scalar(value))) + parts[index].dropFirst(2)
    }
    return parts.joined()
  }
}
