import CollateText

/// Where the composer finds the files that pipelines name: those that the program carries, and those on disk.
public struct PipelineFiles: Sendable {
  /// Reads a file; throws a diagnostic without a place that says why it cannot, and suggests a file of the same folder.
  public typealias Reader = @Sendable (String) throws(Diagnostic) -> [UInt8]

  let shipped: [String: [UInt8]]
  let read: Reader

  /// Makes a library of shipped pipelines, by their names, and a reader of files.
  public init(shipped: [String: [UInt8]] = [:], read: @escaping Reader) {
    self.shipped = shipped
    self.read = read
  }

  /// No files beside the pipeline itself.
  public static let none = PipelineFiles { _ throws(Diagnostic) in
    throw Diagnostic("other files cannot be read here")
  }

  /// The path by which messages name a shipped pipeline.
  public static func path(ofShipped name: String) -> String { "built-in/\(name).yaml" }

  /// Whether a word is the name of a shipped pipeline, and no path.
  private static func isName(_ text: String) -> Bool {
    !text.contains("/") && !text.hasSuffix(".yaml") && !text.hasSuffix(".yml")
  }

  /// The path of a file that a pipeline names, relative to its own folder; a bare name is that of a shipped one.
  func path(of reference: PipelineFile.Word) -> String {
    if Self.isName(reference.text) { return Self.path(ofShipped: reference.text) }
    let folder = PathResolution.folder(of: reference.place.file)
    return PathResolution.normalised(PathResolution.resolve(reference.text, in: folder))
  }

  /// The file that a pipeline names.
  func file(_ reference: PipelineFile.Word) throws(Diagnostic) -> PlanSource {
    let name = reference.text
    let path = path(of: reference)
    if Self.isName(name) {
      if let bytes = shipped[name] { return PlanSource(path: path, bytes: bytes) }
      throw Diagnostic(
        "no pipeline '\(name)' ships with Collate; a file is named by its path, such as './\(name).yaml'",
        at: reference.place, suggestion: EditDistance.suggestion(for: name, among: shipped.keys.sorted()))
    }
    do throws(Diagnostic) {
      return PlanSource(path: path, bytes: try read(path))
    } catch {
      let folder = PathResolution.folder(of: reference.text)
      throw Diagnostic(
        "\(path): \(error.message)", at: reference.place, suggestion: error.suggestion.map { folder + $0 })
    }
  }
}
