import CollateCore
import Foundation

/// A pipeline on disk or the one that the binary carries, checked into a plan.
struct PipelineSource {
  /// Path of the pipeline file; nil for the built-in one.
  let path: String?

  /// Checks the pipeline with the given parameters; `observe` is told of every plugin before it is read.
  func plan(
    _ inputs: ParameterInputs, observe: @escaping @Sendable (PluginReference) -> Void = { _ in }
  ) throws -> Plan {
    let bytes = try path.map(InputFile.read) ?? Shipped.pipeline
    do throws(ConfigurationError) {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      let checker = PipelineChecker(catalogue: catalogue) { reference throws(ConfigurationError) in
        observe(reference)
        return try PluginSource.load(reference)
      }
      let plan = try checker.plan(bytes, file: path ?? Shipped.pipelineFile, inputs: inputs)
      Console.error(plan.warnings.map(\.withExcerpt))
      return plan
    } catch {
      throw Problem(error)
    }
  }
}

/// Files that a command reads whole: pipelines and parameters.
enum InputFile {
  /// The bytes of a file, or exit 66.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw Problem(.noInput, "\(path): \(exists ? "cannot be read" : "no such file")")
    }
  }
}
