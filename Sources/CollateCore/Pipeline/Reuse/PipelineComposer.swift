import CollateText

/// Reads a pipeline and all that it extends and includes, and makes one of them.
struct PipelineComposer {
  private static let maximumDepth = 16

  private(set) var pipeline = ComposedPipeline()
  /// What is wrong with the shape of the files and with their references to each other.
  private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read, the pipeline first.
  private(set) var sources: [PlanSource] = []
  /// Whether every line of every file could be read.
  var isComplete: Bool { syntaxFaults.isEmpty && missingFiles == 0 }

  private let files: PipelineFiles
  private var missingFiles = 0
  /// What is no YAML in the files.
  private var syntaxFaults: [Diagnostic] = []
  /// Lines that are no YAML, by file.
  private var damagedLines: [String: Set<Int>] = [:]

  init(_ source: PlanSource, files: PipelineFiles) {
    self.files = files
    pipeline = composed(source, chain: [])
    if pipeline.stages.isEmpty, isComplete, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic("this pipeline has no 'stages'", at: .init(file: source.path, line: 1, column: 1)))
    }
  }

  /// SHA-256 of the pipeline; where it is made of several files, of the list of theirs.
  var hash: String {
    let hashes = sources.map { ContentHash.hex(of: $0.bytes) }
    return hashes.count == 1 ? hashes[0] : ContentHash.hex(of: hashes.joined(separator: "\n").utf8)
  }

  /// All faults, the given ones among them: those of a line that is no YAML are told once.
  func faults(with others: [Diagnostic]) -> [Diagnostic] {
    syntaxFaults
      + others.filter { fault in
        !(fault.place.map { damagedLines[$0.file, default: []].contains($0.line) } ?? false)
      }
  }

  /// The stages with those of a profile in place; its faults go to `diagnostics`.
  mutating func stages(with profile: PipelineFile.Profile, over stages: [PipelineFile.StageUse])
    -> [PipelineFile.StageUse]
  {
    changed(stages, by: profile.entries, profile: profile.name.text, chain: [])
  }

  private mutating func composed(_ source: PlanSource, chain: [String]) -> ComposedPipeline {
    guard let root = root(of: source, "the pipeline is empty") else { return ComposedPipeline() }
    let parser = PipelineParser(root, isComplete: syntaxFaults.isEmpty)
    diagnostics += parser.diagnostics
    let file = parser.file
    let chain = chain + [PathResolution.normalised(source.path)]
    var result = ComposedPipeline()
    if let extends = file.extends {
      result = self.file(extends, chain, "extends").map { composed($0, chain: chain) } ?? result
      result.take(file)
      if !result.stages.isEmpty {
        result.stages = changed(result.stages, by: file.entries, profile: nil, chain: chain)
      }
    } else {
      result.take(file)
      result.stages = listed(file.entries, chain: chain)
    }
    return result
  }

  /// The stages of a list that stands for itself.
  private mutating func listed(_ entries: [PipelineFile.Entry], chain: [String]) -> [PipelineFile.StageUse] {
    entries.flatMap { entry in
      if let (kind, target) = entry.change {
        diagnostics.append(
          Diagnostic(
            "'\(kind.rawValue)' changes the stages of another pipeline, but this pipeline extends none: "
              + "name that pipeline with 'extends'", at: target.place))
        return [PipelineFile.StageUse]()
      }
      return uses(of: entry, chain: chain)
    }
  }

  private mutating func changed(
    _ stages: [PipelineFile.StageUse], by entries: [PipelineFile.Entry], profile: String?, chain: [String]
  ) -> [PipelineFile.StageUse] {
    var changes = StageChanges(stages, profile: profile)
    for entry in entries { changes.apply(entry, uses(of: entry, chain: chain)) }
    diagnostics += changes.diagnostics
    return changes.stages
  }

  private mutating func uses(of entry: PipelineFile.Entry, chain: [String]) -> [PipelineFile.StageUse] {
    if let use = entry.use { return [use] }
    guard let include = entry.include, let source = file(include, chain, "includes"),
      let root = root(of: source, "this file has no stage")
    else { return [] }
    let parser = PipelineParser(included: root, isComplete: syntaxFaults.isEmpty)
    diagnostics += parser.diagnostics
    return listed(parser.file.entries, chain: chain + [PathResolution.normalised(source.path)])
  }

  // MARK: Files

  /// The file that another one names, unless that would never end.
  private mutating func file(_ reference: PipelineFile.Word, _ chain: [String], _ verb: String) -> PlanSource?
  {
    do throws(Diagnostic) {
      let path = files.path(of: reference)
      if let start = chain.firstIndex(of: path) {
        let cycle = (chain[start...] + [path]).joined(separator: " → ")
        throw Diagnostic("this file \(verb) itself: \(cycle)", at: reference.place)
      }
      guard chain.count < Self.maximumDepth else {
        throw Diagnostic("more than \(Self.maximumDepth) files name each other", at: reference.place)
      }
      return try files.file(reference)
    } catch {
      missingFiles += 1
      diagnostics.append(error)
      return nil
    }
  }

  private mutating func root(of source: PlanSource, _ whenEmpty: String) -> YAMLNode? {
    if !sources.contains(where: { $0.path == source.path }) { sources.append(source) }
    let reading = YAMLReader.read(source.bytes, file: source.path)
    syntaxFaults += reading.faults
    damagedLines[source.path, default: []].formUnion(reading.damagedLines)
    if reading.root == nil, reading.faults.isEmpty {
      diagnostics.append(Diagnostic(whenEmpty, at: .init(file: source.path, line: 1)))
    }
    return reading.root
  }
}
