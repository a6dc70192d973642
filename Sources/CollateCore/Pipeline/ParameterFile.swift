/// The entries of a `--params` file with their places. What is wrong with its text is told with the faults of the pipeline.
public struct ParameterFile: Sendable {
  let source: PlanSource
  let entries: [YAMLNode.Entry]
  let faults: [Diagnostic]

  /// Reads the bytes of a file; an empty one gives no parameter a value.
  public init(_ bytes: [UInt8], file: String) {
    source = PlanSource(path: file, bytes: bytes)
    let reading = YAMLReader.read(bytes, file: file)
    var faults = reading.faults
    if let root = reading.root, root.entries == nil, root.value != .null {
      faults.append(Diagnostic("a parameter file is a mapping of names to values", at: root.place))
    }
    self.faults = faults
    entries = reading.root?.entries ?? []
  }
}
