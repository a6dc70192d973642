import Foundation

/// What could not be written, and why.
public struct WriteFailure: Error, Hashable, Sendable {
  /// The path.
  public let path: String
  /// The reason, in a clause.
  public let reason: String
  /// Whether the file may not or cannot stand there at all (as against a device that is full or fails).
  public let isCreation: Bool

  /// Makes a failure that no system call reported.
  public init(path: String, reason: String, isCreation: Bool = true) {
    self.path = path
    self.reason = reason
    self.isCreation = isCreation
  }

  /// The failure of the last system call.
  package init(errnoAt path: String) {
    let number = errno
    self.init(
      path: path, reason: String(cString: strerror(number)),
      isCreation: ![EIO, ENOSPC, EDQUOT, EFBIG].contains(number))
  }

  /// The same failure with more to its reason.
  func adding(_ words: String) -> WriteFailure {
    WriteFailure(path: path, reason: reason + words, isCreation: isCreation)
  }
}
