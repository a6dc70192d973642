/// Which files a stage of the phase load reads in place of the built-in loader.
public struct FileClaim: Hashable, Sendable {
  /// Bytes from the beginning of a file in which its marks are looked for.
  public static let reach = 1024

  /// Ends of file names, in lower case; empty where any name will do.
  public var suffixes: [String]
  /// Texts of which one stands near the beginning of the file; empty where any content will do.
  public var marks: [String]
  /// Whether the stage reads the bytes of the file rather than its text.
  public var readsBytes: Bool

  /// Makes a claim; one without suffixes and marks takes nothing.
  public init(suffixes: [String] = [], marks: [String] = [], readsBytes: Bool = false) {
    self.suffixes = suffixes.map { $0.lowercased() }
    self.marks = marks
    self.readsBytes = readsBytes
  }

  /// Whether a file of that name and content is taken.
  public func takes(name: String, _ bytes: [UInt8]) -> Bool {
    guard !suffixes.isEmpty || !marks.isEmpty else { return false }
    let name = name.lowercased()
    guard
      suffixes.isEmpty || suffixes.contains(where: { name.utf8.reversed().starts(with: $0.utf8.reversed()) })
    else { return false }
    let head = bytes.prefix(Self.reach)
    return marks.isEmpty || marks.contains { head.firstRange(of: Array($0.utf8)) != nil }
  }

  /// The files in words: `*.srt, *.vtt`; with suffixes and marks, of which both must hold, `*.srt with '-->'`.
  public var words: String {
    let names = suffixes.map { "*" + $0 }.joined(separator: ", ")
    if marks.isEmpty { return names }
    let content = "with " + marks.map { "'\($0)'" }.joined(separator: " or ")
    return names.isEmpty ? "files " + content : names + " " + content
  }
}
