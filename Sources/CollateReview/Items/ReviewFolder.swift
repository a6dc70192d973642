import CollateCore
import Foundation

/// The output folder of a run under review, and the file of marks beside it: never in it, so that no run can write it.
public struct ReviewFolder: Sendable {
  /// The folder.
  public let path: String
  /// The file of marks.
  public let marks: String

  /// Takes a folder, and where its marks are to be kept; throws for marks inside the folder.
  public init(_ path: String, marks: String? = nil) throws(Diagnostic) {
    self.path = path
    self.marks = marks ?? Self.marks(of: path)
    let (folder, home) = (
      Self.resolved(path), Self.resolved((self.marks as NSString).deletingLastPathComponent)
    )
    if home == folder || home.hasPrefix(folder + "/") {
      throw Diagnostic(
        "\(self.marks): the file of marks must not lie in the output folder; keep it beside the folder")
    }
  }

  /// The file of marks of an output folder, unless another is named: `OUT.reviews.jsonl` beside `OUT`.
  public static func marks(of folder: String) -> String { beside(folder, "reviews") }

  /// The answers that reviewers gave: `OUT.answers.jsonl` beside `OUT`.
  public var answers: String { Self.beside(path, "answers") }

  private static func beside(_ folder: String, _ what: String) -> String {
    var name = Substring(folder)
    while name.count > 1, name.last == "/" { name.removeLast() }
    let last = name.split(separator: "/").last
    let isNamed = last != nil && last != "." && last != ".."
    return "\(isNamed ? String(name) : resolved(folder)).\(what).jsonl"
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path.isEmpty ? "." : path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  // MARK: Reading

  /// The page that a reader begins with: the list of events where the run told of several.
  public var mainPage: String {
    let result =
      FileManager.default.contents(atPath: path + "/result.json").map { Array($0.prefix(64)) } ?? []
    return OutputMark.isIndexOfEvents(result) ? "index.html" : "report.html"
  }

  /// Whether the run wrote what there is to be decided.
  public var hasItems: Bool { FileManager.default.fileExists(atPath: itemsFile) }

  private var itemsFile: String { path + "/" + ReviewFileStage.file }

  /// What there is to be decided, in rank order.
  public func items() throws(Diagnostic) -> [ReviewItem] {
    let file = itemsFile
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Diagnostic(
        "\(path): the run wrote no \(ReviewFileStage.file): compare again with --for-review, or give the pipeline the "
          + "stage \(ReviewFileStage.definition.name)")
    }
    return try ReviewItem.all(Array(data), file: file)
  }

  /// The marks that have been made, in order; none where there is no file.
  public func readMarks() throws(ConfigurationError) -> [ReviewMark] {
    guard let data = FileManager.default.contents(atPath: marks) else { return [] }
    return try ReviewMarkReader().marks(Array(data), file: marks).map(\.mark)
  }

  /// What nobody has decided, or what readers disagree on.
  public static func undecided(_ items: [ReviewItem], _ marks: [ReviewMark]) -> [ReviewItem] {
    let verdicts = self.verdicts(items, marks)
    return items.filter { verdicts[$0.id]?.agreed == nil }
  }

  /// The verdict on each item, by id.
  static func verdicts(_ items: [ReviewItem], _ marks: [ReviewMark]) -> [String: ReviewVerdict] {
    ReviewSubjects(Dictionary(items.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first }))
      .verdicts(marks).byID
  }

  // MARK: Writing

  /// Adds marks at the end of the file; two programs that add at one time both get through.
  public func add(_ new: [ReviewMark]) throws {
    try change { lines in lines + new.flatMap(\.line) }
  }

  /// Takes back what a reader decided of one thing.
  func withdraw(_ id: String, by who: String) throws {
    try change { lines in
      let kept = try ReviewMarkReader().marks(lines, file: marks).map(\.mark)
      return kept.filter { $0.id != id || $0.who != who }.flatMap(\.line)
    }
  }

  /// Rewrites the file of marks as a whole, under a lock on its folder. A file with faults is left as it is.
  private func change(_ body: ([UInt8]) throws -> [UInt8]) throws {
    let home = (marks as NSString).deletingLastPathComponent
    let lock = open(home.isEmpty ? "." : home, O_RDONLY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    // Network shares may have no locks: the file is still replaced whole.
    if lock >= 0 { while flock(lock, LOCK_EX) != 0, errno == EINTR {} }
    var old = FileManager.default.contents(atPath: marks).map(Array.init) ?? []
    _ = try ReviewMarkReader().marks(old, file: marks)
    if let last = old.last, last != 0x0A { old.append(0x0A) }
    try AtomicFile.write(try body(old), to: marks)
  }
}
