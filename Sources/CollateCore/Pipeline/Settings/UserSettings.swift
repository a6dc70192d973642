/// What is the user's own and goes with no pipeline: defaults, programs, whom to trust.
///
/// Pipelines that are shared must give the same bytes everywhere, so nothing here is stronger than what a pipeline says.
public struct UserSettings: Sendable {
  /// A place from which pipelines come.
  public struct Registry: Hashable, Sendable {
    /// The name that the user gives it.
    public let name: String
    /// `oci://host/path`, or a folder.
    public let address: String
    /// Where the settings name it.
    public let place: Diagnostic.Place
  }

  /// Values of the options of a stage.
  struct StageOptions {
    var stage: String
    var place: Diagnostic.Place
    var options: [YAMLNode.Entry]
  }

  /// The file, where there is one.
  public let source: PlanSource?
  /// Path of a file of trusted signers, in the form of OpenSSH's allowed_signers.
  public let signers: String?
  /// The registries in the order of the file.
  public let registries: [Registry]
  /// Programs with their arguments, by name; a program that the file names by a path is resolved against its folder.
  public private(set) var programs: [String: [String]]
  /// All that is wrong with the file.
  public let faults: [Diagnostic]
  /// Values of parameters.
  let parameters: [YAMLNode.Entry]
  let options: [StageOptions]

  /// The stages for whose options there are values.
  public var stagesWithOptions: [String] { options.map(\.stage) }

  /// The same with more programs; one of the same name takes the place of the one that the file names.
  public func granting(_ more: [String: [String]]) -> UserSettings {
    var settings = self
    settings.programs.merge(more) { $1 }
    return settings
  }

  /// No settings.
  public static let none = UserSettings(source: nil, root: nil, faults: [])

  /// Reads the bytes of a settings file.
  public init(_ bytes: [UInt8], file: String) {
    let reading = YAMLReader.read(bytes, file: file)
    var faults = reading.faults
    if let root = reading.root, root.entries == nil {
      faults.append(Diagnostic(PipelineFormat.settings.example, at: root.place))
    } else if let root = reading.root {
      let check = FormatCheck(
        root, .record(PipelineFormat.settings), name: "this file", isComplete: reading.faults.isEmpty)
      faults += check.diagnostics.filter { !reading.damagedLines.contains($0.place?.line ?? 0) }
    }
    self.init(source: PlanSource(path: file, bytes: bytes), root: reading.root, faults: faults)
  }

  private init(source: PlanSource?, root: YAMLNode?, faults: [Diagnostic]) {
    let folder = PathResolution.folder(of: source?.path ?? "")
    self.source = source
    signers = root?["signers"]?.scalar.map { PathResolution.resolve($0, in: folder) }
    registries = (root?["registries"]?.entries ?? []).compactMap { entry in
      entry.node.scalar.map { Registry(name: entry.key, address: $0, place: entry.node.place) }
    }
    programs = Dictionary(
      (root?["programs"]?.entries ?? []).map { entry in
        let words = entry.node.members.compactMap(\.scalar)
        let program = words.first.map { $0.contains("/") ? PathResolution.resolve($0, in: folder) : $0 }
        return (entry.key, [program].compactMap(\.self) + words.dropFirst())
      }
    ) { first, _ in first }
    parameters = root?["parameters"]?.entries ?? []
    options = (root?["options"]?.entries ?? []).map { entry in
      StageOptions(stage: entry.key, place: entry.place, options: entry.node.entries ?? [])
    }
    self.faults = faults
  }
}
