import Foundation

/// All that decides what a stage makes of what it is given: its code, its options, the files that these name.
struct StageSignature: Sendable {
  /// Nil where not all of it can be told.
  let key: CacheKey?

  /// Reads the files that options name, but for those of loading stages: they are the documents.
  init(_ step: Plan.Step, program: String) {
    let stage = step.definition
    var parts = [program, stage.name, stage.origin.words] + stage.corrects.map(\.name)
    for spec in stage.options {
      guard spec.kind.isPath else {
        let value = step.options.values[spec.name].map(JSON.init) ?? .null
        parts += [spec.name, String(decoding: JSONWriter.compact(value), as: UTF8.self)]
        continue
      }
      if stage.phase == .load { continue }
      for path in step.options.strings(spec.name) + [step.options.string(spec.name)] where !path.isEmpty {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
          key = nil
          return
        }
        parts += [spec.name, ContentHash.hex(of: data)]
      }
    }
    key = CacheKey(parts)
  }
}
