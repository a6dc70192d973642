import CollateCore

/// Something that a plugin or a pipeline can do to a run beyond adding findings of its own: what a reader of the pipeline grants.
public struct Capability: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The kinds, by their words in a lock.
  public enum Kind: String, CaseIterable, Sendable {
    /// Changes annotations of a kind that others wrote.
    case corrects
    /// Reads a data file of its folder.
    case data
    /// Regrades and dismisses discrepancies.
    case dismisses
    /// Makes documents of files with a suffix or a mark.
    case loads
    /// Takes the place of one of Collate's own stages.
    case replaces
    /// Has a program of this name make text of files. The user's settings say which program that is.
    case runs
    /// Writes a file of this name into the output folder.
    case writes
  }

  /// Its kind.
  public let kind: Kind
  /// The layer, file, stage or name.
  public let value: String

  /// Makes a capability.
  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// What a pipeline itself asks for.
  public static func asked(by plan: Plan) -> Set<Capability> {
    Set(plan.steps.flatMap(\.programs).map { Capability(.runs, $0) })
  }

  /// The kind and the value.
  public var description: String { "\(kind.rawValue) \(value)" }

  /// Orders by kind, then by value.
  public static func < (left: Capability, right: Capability) -> Bool {
    (left.kind.rawValue, left.value) < (right.kind.rawValue, right.value)
  }

  /// What the stages of a plugin ask for; `own` are the stages of the program itself.
  public static func asked(by stages: [StageDefinition], own: Catalogue) -> Set<Capability> {
    var asked: Set<Capability> = []
    for stage in stages {
      for layer in stage.corrects {
        asked.insert(
          layer == .discrepancies ? .init(.dismisses, layer.name) : .init(.corrects, layer.name))
      }
      for file in stage.dataFiles { asked.insert(.init(.data, file)) }
      if own[stage.name] != nil { asked.insert(.init(.replaces, stage.name)) }
      for option in stage.options where option.kind == .output {
        asked.insert(.init(.writes, option.defaultValue?.string ?? "any name"))
      }
      if stage.takes != nil { asked.insert(.init(.loads, stage.name)) }
    }
    return asked
  }
}
