import ArgumentParser
import CollateSharing
import Foundation

/// The list of those whose signatures count.
enum SignersFile {
  /// The list at a path, or that which the user's settings name, or `allowed_signers` beside them; nil where the user has none.
  static func read(_ path: String?) throws(SharingFault) -> AllowedSigners? {
    if let path { return try AllowedSigners.read(path) }
    if let path = try named() { return try AllowedSigners.read(path) }
    guard let path = XDGFolder.configuration.map({ $0 + "/allowed_signers" }),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return try AllowedSigners.read(path)
  }

  /// The list that the settings name. Throws where they cannot be read: they may name one.
  private static func named() throws(SharingFault) -> String? {
    do {
      return try SettingsFile.load().signers
    } catch {
      throw SharingFault(
        .badConfiguration, "the settings, which may name the allowed signers, cannot be read")
    }
  }

  /// The same, when it is asked for: a run without a bundle needs no list.
  static func reader(of path: String?) -> LockGuard.Signers {
    { () throws(SharingFault) in try read(path) }
  }
}

/// The option that names the list.
struct SignersOptions: ParsableArguments {
  @Option(
    name: .long,
    help:
      "An allowed_signers file of OpenSSH; without it, the one that your settings name.",
    completion: .file())
  var signers: String?
}
