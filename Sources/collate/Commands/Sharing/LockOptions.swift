import ArgumentParser
import CollateSharing
import Foundation

/// The option that holds a pipeline to its lock.
struct LockOptions: ParsableArguments {
  @Flag(
    name: .customLong("locked"),
    help:
      "Stop if a file differs from collate.lock (exit 78), or a plugin asks for more (exit 77).")
  var isLocked = false

  @OptionGroup var signers: SignersOptions

  /// The pipeline at a path or of a bundle by its name, or the built-in one, which has no lock.
  func source(_ pipeline: String?, profiles: [String], programs: [String: [String]] = [:]) throws
    -> PipelineSource
  {
    if isLocked && pipeline == nil {
      throw ValidationError("--locked needs a pipeline: the built-in one has no lock")
    }
    return PipelineSource(
      path: try pipeline.map(BundleName.pipeline), profiles: profiles, isLocked: isLocked,
      programs: programs, signers: signers.signers)
  }
}
