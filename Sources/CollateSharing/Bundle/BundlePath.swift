import CollateCore
import Foundation

/// The path of a file in a bundle: the same file on every system, and nowhere but below the folder of the bundle.
public struct BundlePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The path, parts separated by `/`.
  public let text: String

  /// Why a text is no such path.
  public struct Fault: Error, Sendable {
    /// What is wrong, to follow the path.
    public let reason: String
  }

  /// Checks a path: relative, no way up, no hidden part, composed accents, no character that commands a terminal.
  public init(_ text: String) throws(Fault) {
    do throws(OutputName.Fault) {
      _ = try OutputName(text)
    } catch {
      throw Fault(reason: error.reason.replacing("output folder", with: "folder of the bundle"))
    }
    if text.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      throw Fault(reason: "must not be hidden: no part begins with a point")
    }
    if text.contains("\\") { throw Fault(reason: "must not hold a backslash") }
    if text.unicodeScalars.contains(where: {
      $0.properties.generalCategory == .privateUse || $0 == "\u{FFFD}"
    }) {
      throw Fault(reason: "must be text that every system reads alike")
    }
    guard text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8) else {
      throw Fault(reason: "must be written with composed accents (NFC)")
    }
    self.text = text
  }

  /// The path.
  public var description: String { text }

  /// Orders by bytes.
  public static func < (left: BundlePath, right: BundlePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Pairs that cannot both stand in one folder on every system: they differ in case only, are the same, or one is a
  /// folder of the other.
  static func clashes(among paths: [BundlePath]) -> [String] {
    var seen: [String: (text: String, isFile: Bool)] = [:]
    var clashes: [String] = []
    for path in paths {
      let parts = path.text.split(separator: "/")
      for count in 1...parts.count {
        let part = parts.prefix(count).joined(separator: "/")
        let isFile = count == parts.count
        let key = folded(part)
        if let other = seen[key], other.text != part || isFile || other.isFile {
          clashes.append("'\(path)' clashes with '\(other.text)'")
          break
        }
        seen[key] = (part, isFile)
      }
    }
    return clashes
  }

  /// The form that two names share which some file system takes for one.
  private static func folded(_ text: String) -> String {
    text.uppercased().lowercased().precomposedStringWithCanonicalMapping
  }
}
