import CollateCore

/// How two runs differ: in what went into them, and in what came out.
public struct RunDifferences {
  /// One thing that went into the runs and was not the same.
  struct Cause: Equatable {
    /// What kind of thing it is.
    enum Kind: String {
      case collate, input, parameter, option, plugin, stage
      case stageDefault = "default"
    }

    var kind: Kind
    /// What it is called.
    var subject: String
    /// How it differs.
    var detail: String

    var line: String { "\(kind.rawValue) \(subject): \(detail)" }
  }

  /// A change of the answer, with what most likely caused it.
  struct Change {
    var change: FoundChanges.Change
    var causes: [Cause]
  }

  let causes: [Cause]
  let changes: [Change]

  /// Compares two runs, the earlier one first.
  public init(from before: KeptRun, to after: KeptRun) {
    let causes = Self.causes(from: before, to: after)
    self.causes = causes
    changes = FoundChanges(from: before.found, to: after.found).all.map { change in
      Change(change: change, causes: Self.causes(of: change, among: causes))
    }
  }

  // MARK: Causes

  /// What went into both runs and was not the same.
  static func causes(from before: KeptRun, to after: KeptRun) -> [Cause] {
    versions(before, after) + inputs(before, after) + plugins(before, after) + parameters(before, after)
      + stages(before, after) + options(before, after)
  }

  private static func versions(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    before.collate == after.collate
      ? [] : [Cause(kind: .collate, subject: "itself", detail: arrow(before.collate, after.collate))]
  }

  private static func inputs(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    files(before.inputs, after.inputs, kind: .input, changed: "its text has changed")
  }

  private static func plugins(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    files(before.plugins, after.plugins, kind: .plugin, changed: "its files have changed")
  }

  private static func files(
    _ before: [KeptRun.File], _ after: [KeptRun.File], kind: Cause.Kind, changed: String
  ) -> [Cause] {
    let names = Set((before + after).map(\.name)).sorted()
    return names.compactMap { name in
      let old = before.filter { $0.name == name }.map(\.sha256)
      let new = after.filter { $0.name == name }.map(\.sha256)
      if old == new { return nil }
      return Cause(
        kind: kind, subject: name, detail: old.isEmpty ? "it is new" : new.isEmpty ? "it is gone" : changed)
    }
  }

  /// Parameters other than the lists of files, which are compared as inputs.
  private static func parameters(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    after.parameters.compactMap { new in
      guard new.type != OptionSpec.Kind.paths.name,
        let old = before.parameters.first(where: { $0.name == new.name }), old.value != new.value
      else { return nil }
      return Cause(
        kind: .parameter, subject: new.name, detail: "\(arrow(old.value, new.value)) (\(new.from))")
    }
  }

  private static func stages(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    let (old, new) = (before.stages.map(\.id), after.stages.map(\.id))
    let gone = old.filter { !new.contains($0) }.map { Cause(kind: .stage, subject: $0, detail: "it is gone") }
    let added = new.filter { !old.contains($0) }.map { Cause(kind: .stage, subject: $0, detail: "it is new") }
    let kept = (old.filter(new.contains), new.filter(old.contains))
    let moved = zip(kept.0, kept.1).first { $0 != $1 }.map {
      [Cause(kind: .stage, subject: $0.1, detail: "its place in the pipeline changed")]
    }
    let others = after.stages.compactMap { stage -> Cause? in
      guard let old = before.stages.first(where: { $0.id == stage.id }) else { return nil }
      if old.name != stage.name {
        return Cause(kind: .stage, subject: stage.id, detail: arrow(old.name, stage.name))
      }
      // A plugin whose files have changed is told as such.
      if old.origin == stage.origin || old.plugin != nil && old.plugin == stage.plugin { return nil }
      return Cause(kind: .stage, subject: stage.id, detail: arrow(old.origin, stage.origin))
    }
    return gone + added + (moved ?? []) + others
  }

  private static func options(_ before: KeptRun, _ after: KeptRun) -> [Cause] {
    let changed = Set(parameters(before, after).map(\.subject))
    return after.stages.flatMap { stage -> [Cause] in
      guard let old = before.stages.first(where: { $0.id == stage.id && $0.name == stage.name }) else {
        return []
      }
      let options = stage.options.compactMap { new -> Cause? in
        let former = old.options.first { $0.name == new.name }
        if former?.value == new.value || new.type == OptionSpec.Kind.paths.name { return nil }
        if let parameter = new.parameter, changed.contains(parameter) { return nil }
        let subject = "\(stage.id) \(new.name)"
        guard let former else {
          return Cause(kind: .option, subject: subject, detail: "it is new, with \(new.value)")
        }
        if former.isDefault && new.isDefault {
          let owner = stage.plugin.map { "the plugin \($0)" } ?? "Collate"
          return Cause(
            kind: .stageDefault, subject: subject,
            detail: "\(arrow(former.value, new.value)); \(owner) has another default")
        }
        return Cause(
          kind: .option, subject: subject, detail: "\(arrow(former.value, new.value)) (\(new.from))")
      }
      let gone = old.options.filter { former in !stage.options.contains { $0.name == former.name } }.map {
        Cause(kind: .option, subject: "\(stage.id) \($0.name)", detail: "the stage has it no more")
      }
      return options + gone
    }
  }

  private static func arrow(_ old: String, _ new: String) -> String {
    "\(DisplayText.cut(old, to: 60)) → \(DisplayText.cut(new, to: 60))"
  }

  /// What may have caused a change: the files that it rests on, where they changed; else all that is left.
  private static func causes(of change: FoundChanges.Change, among causes: [Cause]) -> [Cause] {
    let items: [FoundItem] =
      switch change {
      case .new(let item), .gone(let item): [item]
      case .changed(let old, let new): [old, new]
      }
    let files = Set(items.flatMap(\.places).compactMap { $0.split(separator: ":").first.map(String.init) })
    let own = causes.filter { $0.kind == .input && files.contains($0.subject) }
    if !own.isEmpty { return own }
    let others = causes.filter { $0.kind != .input }
    return others.isEmpty ? causes : others
  }
}
