import ArgumentParser
import CollateCore

/// Options that set the limits of a script as `limits` does those of a stage, which are the default.
struct LuaLimitOptions: ParsableArguments {
  @Option(name: .long, help: help(of: "instructions"))
  var instructions: String?

  @Option(name: .long, help: help(of: "memory"))
  var memory: String?

  @Option(name: .long, help: help(of: "time"))
  var time: String?

  func validate() throws { _ = try limits() }

  /// The limits. Throws what is wrong with an option.
  func limits() throws -> StageLimits {
    let given = ["instructions": instructions, "memory": memory, "time": time]
    var limits = StageLimits()
    for spec in LimitSpec.all {
      guard let text = given[spec.name] ?? nil else { continue }
      switch spec.check(.string(text)) {
      case .success(let amount): spec.set(amount, &limits)
      case .failure(let fault): throw ValidationError("--\(fault.message)")
      }
    }
    return limits
  }

  private static func help(of name: String) -> ArgumentHelp {
    let spec = LimitSpec.named(name)
    return ArgumentHelp(
      "\(spec?.help ?? "") (default: \(spec?.standard ?? ""))", valueName: "amount")
  }
}
