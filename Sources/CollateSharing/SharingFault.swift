import CollateCore

/// Why something is not shared, fetched or run: every fault of one pass, and of what kind they are.
public struct SharingFault: Error, Hashable, Sendable {
  /// What the faults have in common; each stands for one exit code.
  public enum Kind: Sendable {
    /// A signature that is not trusted, a capability that is not granted.
    case notPermitted
    /// A registry that does not answer, or not in time.
    case unavailable
    /// A lock, bundle or pipeline that is not what it must be.
    case badConfiguration
    /// Something named that is not there.
    case noInput
    /// A place where nothing may be written.
    case cannotCreate
  }

  /// What they have in common.
  public let kind: Kind
  /// The faults, in order of place.
  public let diagnostics: [Diagnostic]

  /// Makes faults of one kind.
  public init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics
  }

  /// The same with the faults of a pipeline, found in the same pass.
  public func joined(by error: ConfigurationError) -> SharingFault {
    SharingFault(kind, ConfigurationError(diagnostics + error.diagnostics).diagnostics)
  }

  /// Makes one fault.
  public init(_ kind: Kind, _ message: String, at place: Diagnostic.Place? = nil, suggestion: String? = nil) {
    self.init(kind, [Diagnostic(message, at: place, suggestion: suggestion)])
  }
}
