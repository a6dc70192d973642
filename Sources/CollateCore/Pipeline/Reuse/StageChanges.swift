import CollateText

/// Changes the stages of a pipeline as a file that extends it, or a profile, says.
struct StageChanges {
  private(set) var stages: [PipelineFile.StageUse]
  private(set) var diagnostics: [Diagnostic] = []
  /// The profile that makes the changes.
  private let profile: String?
  /// The stage after which the next one goes, by the anchor that several entries share.
  private var latest: [String: String] = [:]

  init(_ stages: [PipelineFile.StageUse], profile: String? = nil) {
    self.stages = stages
    self.profile = profile
  }

  /// Makes one change; `uses` are the stages of its `use` or `include`.
  mutating func apply(_ entry: PipelineFile.Entry, _ uses: [PipelineFile.StageUse]) {
    guard let (kind, target) = entry.change else {
      diagnostics.append(
        Diagnostic(
          "the place of this stage is missing: add 'before' or 'after' with the id of a stage",
          at: entry.use?.namePlace ?? entry.place))
      return
    }
    let key = kind == .after ? latest[target.text] ?? target.text : target.text
    guard let index = stages.firstIndex(where: { $0.key == key }) else {
      diagnostics.append(
        Diagnostic(
          "there is no stage '\(target.text)' to \(Self.words[kind] ?? "")", at: target.place,
          suggestion: EditDistance.suggestion(for: target.text, among: stages.map(\.key))))
      return
    }
    let uses = uses.map(marked)
    switch kind {
    case .remove: stages.remove(at: index)
    case .replace: stages.replaceSubrange(index...index, with: uses)
    case .change: change(&stages[index], entry)
    case .before: stages.insert(contentsOf: uses, at: index)
    case .after:
      stages.insert(contentsOf: uses, at: index + 1)
      latest[target.text] = uses.last?.key
    }
  }

  private static let words: [PipelineFile.Entry.Change: String] = [
    .remove: "remove", .replace: "replace", .change: "change", .before: "put another before",
    .after: "put another after",
  ]

  private func marked(_ use: PipelineFile.StageUse) -> PipelineFile.StageUse {
    guard let profile else { return use }
    var use = use
    for option in use.options { use.profiles[option.key] = profile }
    return use
  }

  private func change(_ use: inout PipelineFile.StageUse, _ entry: PipelineFile.Entry) {
    for option in entry.options {
      use.options.removeAll { $0.key == option.key }
      use.options.append(option)
      use.profiles[option.key] = profile
    }
    if let limits = entry.limits { use.limits = limits }
  }
}
