import CollateCore

/// Keeps what Collate wrote out of what is compared: a result that is read as an account would agree with itself.
///
/// Only a walk (a folder or a glob) leaves files out; a file that is named by itself is read, whatever it is.
enum OwnOutputs {
  /// The note on the output folder of this run, met in a walk.
  static func note(onFolder name: String) -> Note {
    Note(document: name, reason: "it is the output folder of this run; its files are not read")
  }

  /// The note on a file whose content says that Collate wrote it; nil for every other file, and for one that was named.
  static func note(on file: InputFile, named name: String, _ bytes: [UInt8]) -> Note? {
    guard !file.isNamed else { return nil }
    switch OutputMark.origin(of: bytes) {
    case .foreign: return nil
    case .own, .changed:
      return Note(
        document: name,
        reason: "it is an output of Collate and was not read; to compare it, name the file itself")
    }
  }
}

/// The files that paths of a command line or pipeline lead to, for those who must not touch them, or take them along.
public enum GivenFiles {
  /// The files that paths lead to, folders and globs walked; what is not there is left out.
  public static func files(of paths: [String]) -> [String] {
    InputPaths(paths).files.compactMap(\.path).filter { FileIdentity(of: $0) != nil }
  }

  /// The path of the given file of that identity; nil where it is none. Folders and globs are walked only where `walks`.
  public static func path(of identity: FileIdentity, among paths: [String], walks: Bool) -> String? {
    if let named = paths.first(where: { FileIdentity(of: $0) == identity }) { return named }
    guard walks else { return nil }
    return InputPaths(paths).files.compactMap(\.path).first { FileIdentity(of: $0) == identity }
  }
}
