import CollateClean
import CollateCore
import CollateLoad
import CollateText

/// The reader of pipelines: YAML, the format, the checks, and the lines that messages show.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(start, count)
  let checker = PipelineChecker(catalogue: Catalogue(LoadStages.all + CleanStages.all)) {
    (plugin) throws(ConfigurationError) in
    throw ConfigurationError([Diagnostic("there is no plugin", at: nil)])
  }
  do throws(ConfigurationError) {
    _ = try checker.plan(bytes, file: "p.yaml", inputs: ParameterInputs())
  } catch {
    claim(!error.diagnostics.isEmpty, "refused without a word")
    let lines = bytes.count { $0 == 0x0A } + bytes.count { $0 == 0x0D } + 2 * bytes.count { $0 >= 0x80 } + 2
    for diagnostic in error.diagnostics {
      claim(!diagnostic.withExcerpt.isEmpty, "a fault without words")
      guard let place = diagnostic.place else { continue }
      claim(place.line >= 1 && place.line <= lines && place.column >= 0, "a fault at \(place)")
    }
  }
  return 0
}
