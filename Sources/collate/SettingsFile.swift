import CollateCore
import Foundation

/// The user's own settings: `$XDG_CONFIG_HOME/collate/settings.yaml`, or the same in `~/.config`.
enum SettingsFile {
  /// Where the file lies, whether or not there is one.
  static var path: String? { XDGFolder.configuration.map { $0 + "/settings.yaml" } }

  /// The settings; none where there is no file.
  static func load() throws -> UserSettings {
    guard let path, FileManager.default.fileExists(atPath: path) else { return .none }
    return UserSettings(try InputFile.read(path), file: path)
  }
}

/// The folders of the user in which Collate keeps what is its own, after the XDG base directory specification.
enum XDGFolder {
  static var configuration: String? { folder("XDG_CONFIG_HOME", ".config") }
  static var cache: String? { folder("XDG_CACHE_HOME", ".cache") }
  static var state: String? { folder("XDG_STATE_HOME", ".local/state") }

  /// The folder; nil without a home. Relative values are to be ignored.
  private static func folder(_ variable: String, _ fallback: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/" + fallback }
    let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? home).map { $0 + "/collate" }
  }
}
