import CollateLexicon

/// Reads the lists of `Sources/CollateLexicon`, which the program carries as they stand there.
public enum LexiconList {
  /// One line of a list.
  public struct Entry: Hashable, Sendable {
    /// The word or phrase as its language writes it.
    public var written: String
    /// The class it is in; empty in a list of one class.
    public var kind: String
    /// What it stands for; empty where it stands for nothing but itself.
    public var value: String
    /// The word or phrase, folded.
    public var key: String { Folding.key(written) }
    /// The value as a number.
    public var number: Double? { Double(value) }
  }

  /// The languages that have lists, by code.
  public static let languages: [String] = Set(all.map(\.language)).sorted()

  /// The entries of a list (`calendar`, `function-words`) of a language; none where it has no such list.
  public static func entries(_ language: String, _ name: String) -> [Entry] {
    entries(in: bytes(language, name))
  }

  /// The bytes of a list, which stay as long as the program; none where there is no such list.
  static func bytes(_ language: String, _ name: String) -> UnsafeBufferPointer<UInt8> {
    all.first { $0.language == language && $0.name == name }?.bytes
      ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The entries of a file: a line each, behind the lines of its head.
  public static func entries(in bytes: UnsafeBufferPointer<UInt8>) -> [Entry] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2).map {
        String(decoding: $0, as: UTF8.self)
      }
      return Entry(
        written: fields[0], kind: fields.count > 1 ? fields[1] : "", value: fields.count > 2 ? fields[2] : "")
    }
  }

  private struct File: @unchecked Sendable {
    var language: String
    var name: String
    /// Static bytes of the program.
    var bytes: UnsafeBufferPointer<UInt8>
  }

  private static let all: [File] = {
    var files: [File] = []
    while let list = lexicon_list_at(files.count)?.pointee {
      files.append(
        File(
          language: String(cString: list.language),
          name: String(String(cString: list.name).map { $0 == "_" ? "-" : $0 }),
          bytes: UnsafeBufferPointer(start: list.bytes, count: list.count)))
    }
    return files
  }()
}
