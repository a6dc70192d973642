import CollateCore
import Foundation

/// What is kept of a run: exactly what produced its answer, and the answer in short, so that two runs can be compared when
/// their files are gone.
public struct KeptRun: Codable, Equatable, Sendable {
  /// A file by its content.
  public struct File: Codable, Equatable, Sendable {
    /// Name of the document, path of the output or of the pipeline.
    public var name: String
    /// SHA-256 over its bytes.
    public var sha256: String
  }

  /// The value of a parameter or an option, as compact JSON, and where it came from.
  struct Setting: Codable, Equatable, Sendable {
    var name: String
    var type: String
    var value: String
    var from: String
    /// The parameter through which an option got its value.
    var parameter: String?
    /// Whether nobody gave the value: it is the one that the stage has by itself.
    var isDefault: Bool
  }

  /// A stage with its options.
  struct Stage: Codable, Equatable, Sendable {
    var id: String
    var name: String
    var origin: String
    var plugin: String?
    var options: [Setting]
    /// For how many documents it ran, and for how many the cache had what it makes; nil in older records.
    var work: StageWork?
  }

  /// Names the run; runs in the order of time have ids in the order of text.
  public var id: String
  /// When it began, in UTC: `2026-11-30T17:50:12Z`.
  public var started: String
  /// How long it took, in seconds.
  public var seconds: Double
  /// Version of Collate.
  public var collate: String
  /// Name of the pipeline.
  public var pipeline: String
  /// Its version.
  public var version: String
  /// The pipeline, its parents, parameters and settings.
  public var sources: [File]
  /// The plugins by name.
  public var plugins: [File]
  /// The documents.
  public var inputs: [File]
  /// The files that it left, and the folder in which it left them.
  public var outputs: [File]
  /// The folder of the outputs; nil where only the answer was shown.
  public var folder: String?
  /// How many conflicts were material.
  public var material: Int
  /// Whether the cache was asked for, refused, or neither; nil in older records too.
  var cache: Bool?
  /// Bytes of the sources.
  var sourceBytes: Int?
  var parameters: [Setting]
  var stages: [Stage]
  /// What was found; empty where only the head of a record was read.
  var found: [FoundItem]

  /// Makes the record of a run that has ended.
  public init(
    of plan: Plan, corpus: Corpus, files: [OutputFile], folder: String?, started: Date, seconds: Double,
    work: [StageWork] = [], cache: Bool? = nil
  ) {
    let record = plan.record
    self.cache = cache
    sourceBytes = corpus.sourceBytes
    self.started = started.formatted(.iso8601)
    self.seconds = (seconds * 1000).rounded() / 1000
    collate = record.collateVersion
    pipeline = record.pipeline
    version = record.pipelineVersion
    sources = plan.sources.map { File(name: $0.path, sha256: ContentHash.hex(of: $0.bytes)) }
    sources += corpus.readFiles.map { File(name: $0.path, sha256: $0.sha256) }
    plugins = record.plugins.map { File(name: $0.name, sha256: $0.sha256) }
    inputs = corpus.documents.map { File(name: $0.name, sha256: $0.source.sha256) }
    outputs = files.map { File(name: $0.path, sha256: ContentHash.hex(of: $0.bytes)) }
    self.folder = folder
    material = corpus.discrepancies.count { $0.severity == .material }
    parameters = plan.parameters.map { Setting($0.spec, $0.value, $0.origin) }
    stages = plan.steps.enumerated().map { index, step in
      Stage(step, work.indices.contains(index) ? work[index] : nil)
    }
    found = FoundItem.all(in: corpus)
    let time = self.started.filter { $0.isNumber || $0 == "T" }.replacing("T", with: "-")
    let content = ([collate] + (sources + plugins + inputs).map(\.sha256)).joined()
    id = "\(time)-\(ContentHash.hex(of: "\(content) \(seconds)".utf8).prefix(4))"
  }

  // MARK: Form

  /// The record as two lines of JSON: all but what was found, then what was found.
  public func bytes() throws -> [UInt8] {
    var head = self
    head.found = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(head) + Data("\n".utf8) + encoder.encode(found) + Data("\n".utf8))
  }

  /// Reads a record; throws where it is none. Only its first line is looked at unless `isWhole`.
  public init(_ bytes: [UInt8], isWhole: Bool) throws {
    let lines = bytes.split(separator: 0x0A, maxSplits: 1)
    self = try JSONDecoder().decode(KeptRun.self, from: Data(lines.first ?? []))
    if isWhole, lines.count > 1 {
      found = try JSONDecoder().decode([FoundItem].self, from: Data(lines[1]))
    }
  }
}

extension KeptRun.Setting {
  init(_ spec: OptionSpec, _ value: Value?, _ origin: ValueOrigin?) {
    name = spec.name
    type = spec.kind.name
    self.value = String(decoding: JSONWriter.compact(value.map(JSON.init) ?? .null), as: UTF8.self)
    from = origin?.words ?? ValueOrigin.Source.stageDefault.rawValue
    parameter = origin?.parameter
    isDefault = origin == nil
  }
}

extension KeptRun.Stage {
  init(_ step: Plan.Step, _ work: StageWork?) {
    self.work = work
    id = step.id
    name = step.definition.name
    origin = step.definition.origin.words
    if case .plugin(let name, _, _) = step.definition.origin { plugin = name }
    options = step.definition.options.map { spec in
      .init(spec, step.options.values[spec.name], step.origins[spec.name])
    }
  }
}
