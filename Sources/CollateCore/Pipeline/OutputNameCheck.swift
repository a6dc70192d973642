/// Finds stages of one pipeline that would write the same file, of which one would be lost.
struct OutputNameCheck {
  private var known: [(name: OutputName, stage: String, place: Diagnostic.Place)] = []

  /// Takes the checked options of a stage; gives a fault for every name that collides with that of a stage before it.
  mutating func add(_ use: PipelineFile.StageUse, _ definition: StageDefinition, _ options: OptionValues)
    -> [Diagnostic]
  {
    var faults: [Diagnostic] = []
    for spec in definition.options where spec.kind == .output {
      guard let name = try? OutputName(options.string(spec.name)) else { continue }
      let place = use.options.first { $0.key == spec.name }?.node.place ?? use.namePlace
      if let other = known.first(where: { $0.name.collides(with: name) }) {
        let same = other.name == name ? "" : ", which collides with '\(name.path)'"
        faults.append(
          Diagnostic(
            "'\(other.stage)' in line \(other.place.line) writes '\(other.name.path)' already\(same): "
              + "set '\(spec.name)' of one of them to another name", at: place))
      }
      known.append((name, use.id ?? use.name, place))
    }
    return faults
  }
}
