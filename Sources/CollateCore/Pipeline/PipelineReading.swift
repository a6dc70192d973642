/// A pipeline as it was read, with all that is wrong with its text and its shape.
struct PipelineReading {
  var file = PipelineFile()
  /// What is wrong with its shape.
  private(set) var diagnostics: [Diagnostic] = []
  /// What is no YAML in it.
  private(set) var syntaxFaults: [Diagnostic] = []
  /// Lines that are no YAML, by file.
  private var damagedLines: [String: Set<Int>] = [:]
  /// The files that were read, the pipeline first.
  private(set) var sources: [PlanSource]

  /// Whether every line could be read.
  var isComplete: Bool { syntaxFaults.isEmpty }

  init(_ source: PlanSource) {
    sources = [source]
    let reading = YAMLReader.read(source.bytes, file: source.path)
    syntaxFaults = reading.faults
    damagedLines[source.path] = reading.damagedLines
    if let root = reading.root {
      let parser = PipelineParser(root, isComplete: isComplete)
      file = parser.file
      diagnostics = parser.diagnostics
    } else if isComplete {
      diagnostics = [Diagnostic("the pipeline is empty", at: .init(file: source.path, line: 1))]
    }
  }

  /// All faults, the given ones among them: those of a line that is no YAML are told once.
  func faults(with others: [Diagnostic]) -> [Diagnostic] {
    syntaxFaults
      + others.filter { fault in
        !(fault.place.map { damagedLines[$0.file, default: []].contains($0.line) } ?? false)
      }
  }
}
