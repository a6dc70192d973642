import CollateText

/// All stages a pipeline can use, by name.
public struct Catalogue: Sendable {
  private var definitions: [String: StageDefinition] = [:]

  /// Makes a catalogue of the given stages.
  public init(_ stages: [StageDefinition] = []) {
    for stage in stages { add(stage) }
  }

  /// Adds a stage. A later one of the same name takes its place.
  public mutating func add(_ stage: StageDefinition) { definitions[stage.name] = stage }

  /// The stage of that name.
  public subscript(_ name: String) -> StageDefinition? { definitions[name] }

  /// All stages, by phase, then by name.
  public var all: [StageDefinition] {
    definitions.values.sorted { ($0.phase, $0.name) < ($1.phase, $1.name) }
  }

  /// The name that a misspelt one, or one without its phase, most likely meant.
  public func suggestion(for name: String) -> String? {
    let names = all.map(\.name)
    return names.first { $0.hasSuffix("." + name) } ?? EditDistance.suggestion(for: name, among: names)
  }
}
