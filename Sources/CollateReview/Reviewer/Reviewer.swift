import Subprocess

/// A program that reads items on its standard input and writes decisions on its standard output. The user named it on the
/// command line; what it answers is data of a stranger.
public struct Reviewer: Sendable {
  /// What it may take.
  public struct Limits: Sendable {
    /// Seconds until it is ended.
    public var seconds: Double
    /// Bytes of its answer.
    public var bytes: Int

    /// Makes limits.
    public init(seconds: Double = 600, bytes: Int = 16 << 20) {
      (self.seconds, self.bytes) = (seconds, bytes)
    }
  }

  /// Why there is no answer.
  public struct Failure: Error, Sendable {
    /// In one sentence.
    public let reason: String

    /// Makes a failure.
    public init(reason: String) { self.reason = reason }
  }

  private let command: String
  private let limits: Limits

  /// Takes a command for the shell.
  public init(_ command: String, limits: Limits = Limits()) {
    (self.command, self.limits) = (command, limits)
  }

  /// Sends `bytes` and gives the answer. Throws where the command fails, takes too long or says too much.
  public func answer(to bytes: [UInt8]) async throws(Failure) -> [UInt8] {
    try await outcome(of: bytes).get()
  }

  /// The answer, or the end of the time, whichever comes first; the process ends with either.
  private func outcome(of bytes: [UInt8]) async -> Result<[UInt8], Failure> {
    await withTaskGroup(of: Result<[UInt8], Failure>?.self) { group in
      group.addTask { await run(bytes) }
      group.addTask { [limits] in
        try? await Task.sleep(for: .seconds(limits.seconds))
        return Task.isCancelled
          ? nil : .failure(Failure(reason: "the reviewer took longer than \(limits.seconds) s"))
      }
      defer { group.cancelAll() }
      for await result in group { if let result { return result } }
      return .failure(Failure(reason: "the reviewer was stopped"))
    }
  }

  private func run(_ bytes: [UInt8]) async -> Result<[UInt8], Failure> {
    do {
      var options = PlatformOptions()
      options.processGroupID = 0
      options.teardownSequence = [
        .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
        .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero),
      ]
      let outcome = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", command], platformOptions: options, input: .array(bytes),
        output: .bytes(limit: limits.bytes), error: .currentStandardError)
      guard outcome.terminationStatus.isSuccess else {
        return .failure(Failure(reason: "the reviewer failed: \(outcome.terminationStatus)"))
      }
      return .success(outcome.standardOutput)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(Failure(reason: "the reviewer's answer is longer than \(limits.bytes) bytes"))
    } catch {
      return .failure(Failure(reason: "the reviewer cannot be run: \(error)"))
    }
  }
}
