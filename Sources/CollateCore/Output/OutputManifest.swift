/// The list of those files in an output folder that do not say themselves who wrote them, with the digest of each as it was
/// written: tables, maps and feeds of plugins have no place for a seal.
///
/// It is one of the files of the set, sealed like a page. A file is Collate's by it only while it has, byte by byte, what
/// the list says was written under its name; so the list never gives away what a person has made or changed.
struct OutputManifest {
  /// Its name in the folder.
  static let path = "collate-files.txt"

  private static let head =
    "Files that Collate wrote here, with the SHA-256 of each; what is changed since is not replaced.\n"

  /// Digests by path.
  private(set) var digests: [String: String] = [:]

  /// An empty list.
  init() {}

  /// Reads a list; empty where the bytes are none that Collate sealed.
  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.head.utf8), OutputMark.origin(of: bytes) == .own else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().dropLast() {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { digests[String(parts[1])] = String(parts[0]) }
    }
  }

  /// Notes the files of a set that carry no mark. False where all do.
  mutating func note(_ files: [OutputFile]) -> Bool {
    let unmarked = files.filter { OutputMark.origin(of: $0.bytes) != .own }
    for file in unmarked { digests[file.path] = ContentHash.hex(of: file.bytes) }
    return !unmarked.isEmpty
  }

  /// Whose a file with these bytes is; nil where the list does not name it.
  func origin(of bytes: [UInt8], at path: String) -> OutputMark.Origin? {
    digests[path].map { $0 == ContentHash.hex(of: bytes) ? .own : .changed }
  }

  /// The list as a file of a set.
  var file: OutputFile {
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    return OutputFile(path: Self.path, bytes: OutputMark.sealed(Array((Self.head + lines.joined()).utf8)))
  }
}
