import CollateCore
import CollateSharing

/// What ends a command: messages for the user and an exit status. Faults of a file start with their place, as editors
/// and other programs expect; everything else starts with the name of the program.
struct Problem: Error {
  let status: ExitStatus
  let messages: [String]
  /// The faults with their places, where these are what ended the command.
  var diagnostics: [Diagnostic] = []
  /// The messages without the name of the program.
  var reasons: [String] { messages.map { String($0.trimmingPrefix(Self.program)) } }

  private static let program = "collate: "

  init(_ status: ExitStatus, _ message: String) { self.init(status, [message]) }

  init(_ status: ExitStatus, _ reasons: [String]) {
    self.status = status
    messages = reasons.map { Self.program + $0 }
  }

  init(_ error: ConfigurationError) {
    status = .badConfiguration
    messages = error.diagnostics.map(\.withExcerpt)
    diagnostics = error.diagnostics
  }

  init(_ fault: SharingFault) {
    status =
      switch fault.kind {
      case .notPermitted: .notPermitted
      case .unavailable: .unavailable
      case .badConfiguration: .badConfiguration
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      }
    messages = fault.diagnostics.map { $0.place == nil ? Self.program + $0.withExcerpt : $0.withExcerpt }
    diagnostics = fault.diagnostics.allSatisfy { $0.place != nil } ? fault.diagnostics : []
  }

  /// Faults of a file that is no pipeline, at their places.
  init(_ status: ExitStatus, places: [Diagnostic]) {
    self.status = status
    messages = places.map { ($0.place == nil ? Self.program : "") + $0.description }
  }

  init(_ failure: WriteFailure) {
    self.init(
      failure.isCreation ? .cannotCreate : .inputOutput,
      "\(PathText.shown(failure.path)): cannot write: \(failure.reason)")
  }
}
