import CollateCore

/// Why each stage of a run ran or did not, beside the run of the same pipeline before it.
public struct RunExplanation {
  /// What a stage did.
  enum State: String {
    case ran, reused
    /// It ran for some documents; of the others the cache had what it makes.
    case partly
    /// The run was recorded by a version of Collate that did not say.
    case unknown
  }

  /// One stage.
  struct Line {
    var stage: KeptRun.Stage
    var state: State
    /// What differs from the run before and acts on this very stage.
    var causes: [RunDifferences.Cause]
    /// Why it ran or did not, in a clause.
    var reason: String
  }

  let run: KeptRun
  let previous: KeptRun?
  let lines: [Line]

  /// Explains a run. Below `worthwhileBytes` of sources the cache is left alone.
  public init(of run: KeptRun, after previous: KeptRun?, worthwhileBytes: Int) {
    (self.run, self.previous) = (run, previous)
    let causes = previous.map { RunDifferences.causes(from: $0, to: run) } ?? []
    let own = run.stages.indices.map { index in
      causes.filter { cause in
        previous.map { Self.places(of: cause, in: run, after: $0).contains(index) } ?? false
      }
    }
    let isOff = Self.whyOff(run, worthwhileBytes)
    var first: (stage: String, causes: [RunDifferences.Cause])?
    var lines: [Line] = []
    for (stage, causes) in zip(run.stages, own) {
      let state = State(stage.work)
      let reason =
        switch state {
        case .unknown: "this Collate does not know: another version recorded the run"
        case .reused: "an earlier run made the same of the same"
        case .ran, .partly:
          Self.reason(
            stage, causes, first: first, off: isOff, isFirst: previous == nil)
        }
      lines.append(Line(stage: stage, state: state, causes: state == .reused ? [] : causes, reason: reason))
      if first == nil, !causes.isEmpty { first = (stage.id, causes) }
    }
    self.lines = lines
  }

  private static func reason(
    _ stage: KeptRun.Stage, _ causes: [RunDifferences.Cause],
    first: (stage: String, causes: [RunDifferences.Cause])?, off: String?, isFirst: Bool
  ) -> String {
    if !causes.isEmpty { return causes.map(\.line).joined(separator: "; ") }
    if stage.name.hasPrefix("load.") { return "accounts are read anew in every run" }
    if let off { return off }
    if isFirst { return "no earlier run of this pipeline is recorded" }
    if let first {
      let names = first.causes.map { "\($0.kind.rawValue) \($0.subject)" }.joined(separator: ", ")
      return "what \(first.stage) hands on may be another (\(names))"
    }
    return "the cache did not have what it makes: never kept, removed, damaged, or made by another build"
  }

  /// Why the cache was left alone; nil where it was not.
  private static func whyOff(_ run: KeptRun, _ worthwhileBytes: Int) -> String? {
    if run.cache == false { return "the run was asked not to use the cache (--no-cache)" }
    guard run.cache == nil, let bytes = run.sourceBytes, bytes < worthwhileBytes else { return nil }
    return """
      the accounts have \(bytes) bytes together, and below \(worthwhileBytes) the cache is left alone (--cache uses it all \
      the same)
      """
  }

  /// The stages on which a difference acts.
  private static func places(of cause: RunDifferences.Cause, in run: KeptRun, after previous: KeptRun)
    -> [Int]
  {
    func indices(where acts: (KeptRun.Stage) -> Bool) -> [Int] {
      run.stages.indices.filter { acts(run.stages[$0]) }
    }
    switch cause.kind {
    case .collate: return Array(run.stages.indices)
    case .input: return indices { $0.name.hasPrefix("load.") }
    case .plugin: return indices { $0.plugin == cause.subject }
    case .parameter: return indices { $0.options.contains { $0.parameter == cause.subject } }
    case .option, .stageDefault:
      return indices { stage in stage.options.contains { "\(stage.id) \($0.name)" == cause.subject } }
    case .stage:
      let same = indices { $0.id == cause.subject }
      if !same.isEmpty { return same }
      // One that is gone acts on what followed it.
      let before = previous.stages.prefix { $0.id != cause.subject }.map(\.id)
      let next = (run.stages.lastIndex { before.contains($0.id) } ?? -1) + 1
      return run.stages.indices.contains(next) ? [next] : []
    }
  }
}

extension RunExplanation.State {
  init(_ work: StageWork?) {
    switch work {
    case nil: self = .unknown
    case let work? where work.reused == 0: self = .ran
    case let work?: self = work.ran == 0 ? .reused : .partly
    }
  }
}

extension RunExplanation {
  /// The explanation for a terminal.
  public var text: String {
    let width = lines.map(\.stage.id.count).max() ?? 0
    let title = "\(run.id)  \(run.pipeline)" + (previous.map { ", beside \($0.id)" } ?? "")
    let rows = lines.map { line in
      let name = line.stage.id + String(repeating: " ", count: width - line.stage.id.count)
      return "\(name)  \(words(of: line))\(line.reason)"
    }
    return ([title, ""] + rows).joined(separator: "\n") + "\n"
  }

  private func words(of line: Line) -> String {
    switch line.state {
    case .ran: "ran     "
    case .reused: "reused  "
    case .unknown: ""
    case .partly: "ran for \(line.stage.work?.ran ?? 0) of \(total(line)) documents  "
    }
  }

  private func total(_ line: Line) -> Int { line.stage.work.map { $0.ran + $0.reused } ?? 0 }

  /// The explanation for programs.
  public var json: JSON {
    [
      "run": .string(run.id), "beside": JSON(previous?.id), "pipeline": .string(run.pipeline),
      "stages": .array(
        lines.map { line in
          [
            "id": .string(line.stage.id), "stage": .string(line.stage.name),
            "state": .string(line.state.rawValue),
            "ran": .int(line.stage.work?.ran ?? 0), "reused": .int(line.stage.work?.reused ?? 0),
            "why": .string(line.reason),
            "causes": .array(
              line.causes.map {
                [
                  "kind": .string($0.kind.rawValue), "subject": .string($0.subject),
                  "detail": .string($0.detail),
                ]
              }),
          ]
        }),
    ]
  }
}
