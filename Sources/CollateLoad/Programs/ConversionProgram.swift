import CollateCore
import Foundation
import Subprocess
import Synchronization

/// A program that the user grants: it is given a file and writes its text to standard output.
///
/// It runs without a shell, in a folder of its own that is removed afterwards, with no variables but a search path, a home
/// that is this folder and a UTF-8 locale. It and what it starts end with its time.
struct ConversionProgram: Sendable {
  /// What it may take.
  struct Limits: Sendable {
    /// Seconds until it is ended.
    var seconds: Int
    /// Megabytes of memory that each of its processes may reserve.
    var memory: Int
    /// Megabytes of text.
    var output: Int
  }

  /// The word that stands for the file among the arguments.
  static let fileWord = "{file}"

  private let name: String
  private let words: [String]
  private let limits: Limits

  /// Takes a program with its arguments under the name that the user gave it. Where no argument is the file, it comes last.
  init(_ name: String, _ words: [String], _ limits: Limits) {
    self.name = name
    self.words = words.contains { $0.contains(Self.fileWord) } ? words : words + [Self.fileWord]
    self.limits = limits
  }

  /// What it makes of the bytes of a file, which it finds under a name with this ending. Throws where the program fails,
  /// takes too long or writes too much.
  func text(of bytes: [UInt8], ending: String) throws(StageError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("collate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input" + ending)
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: file)
    } catch {
      throw StageError("no room to hand it to the program '\(name)': \(error.localizedDescription)")
    }
    return try Self.waiting { await outcome(file.path, in: folder.path) }.get()
  }

  /// The text, or the end of the time, whichever comes first; the process ends with either.
  private func outcome(_ file: String, in folder: String) async -> Result<[UInt8], StageError> {
    await withTaskGroup(of: Result<[UInt8], StageError>?.self) { group in
      group.addTask { await run(file, in: folder) }
      group.addTask {
        try? await Task.sleep(for: .seconds(limits.seconds))
        return Task.isCancelled
          ? nil : .failure(StageError("the program '\(name)' took longer than \(limits.seconds) s"))
      }
      defer { group.cancelAll() }
      for await result in group { if let result { return result } }
      return .failure(StageError("the program '\(name)' was stopped"))
    }
  }

  private func run(_ file: String, in folder: String) async -> Result<[UInt8], StageError> {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
    let words = words.map { $0.replacingOccurrences(of: Self.fileWord, with: file) }
    // util-linux's prlimit sets the limits and becomes the program.
    let limited = ["--as=\(limits.memory << 20)", "--core=0", "--fsize=\(limits.output << 20)", "--"] + words
    do {
      let outcome = try await Subprocess.run(
        .name("prlimit"), arguments: Arguments(limited), environment: .custom(environment(folder)),
        workingDirectory: .init(folder), platformOptions: options, input: .none,
        output: .bytes(limit: limits.output << 20), error: .bytes(limit: Self.mostMessage))
      if outcome.terminationStatus.isSuccess { return .success(outcome.standardOutput) }
      return .failure(StageError("the program '\(name)' failed\(Self.message(outcome.standardError))"))
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(
        StageError("the program '\(name)' wrote more than \(limits.output) MB of text or a very long message")
      )
    } catch {
      return .failure(StageError("the program '\(name)' cannot be run: \(error)"))
    }
  }

  private func environment(_ folder: String) -> [Environment.Key: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": path, "HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8"]
  }

  /// Bytes of what a program may say is wrong.
  private static let mostMessage = 1 << 16

  /// The first line of what a program says is wrong, as the end of a sentence.
  private static func message(_ bytes: [UInt8]) -> String {
    let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    return line.isEmpty ? "" : ": " + DisplayText.line(String(line.prefix(200)))
  }

  /// Waits on a thread of a stage for what a task makes.
  private static func waiting<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let result = Mutex<Value?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached(executorPreference: WatchExecutor.shared) {
      let value = await work()
      result.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    guard let value = result.withLock({ $0 }) else { preconditionFailure("a task ended without its result") }
    return value
  }
}
