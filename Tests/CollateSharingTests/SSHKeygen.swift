import Foundation
import Subprocess

/// OpenSSH's own program, the other side of every signature.
enum SSHKeygen {
  /// Runs it with arguments and an input; its standard output, or nil where it fails or is not installed.
  static func run(_ arguments: [String], input: [UInt8] = []) async -> String? {
    let outcome = try? await Subprocess.run(
      .name("ssh-keygen"), arguments: Arguments(arguments), input: .array(input),
      output: .string(limit: 1 << 20), error: .discarded)
    return outcome?.terminationStatus.isSuccess == true ? outcome?.standardOutput ?? "" : nil
  }

  static func skip() { print("skip: ssh-keygen is not installed") }
}
