import Foundation
import Subprocess
import Synchronization

/// A name and a secret for a registry. They are never written, neither to a file nor into a message.
struct RegistryCredentials: Sendable {
  var user: String
  var secret: String

  /// The value of the header `Authorization`.
  var basic: String { "Basic " + Data((user + ":" + secret).utf8).base64EncodedString() }
}

/// Where credentials come from: the environment, for the one host that it names, or a credential helper in the manner of Docker.
struct CredentialSource: Sendable {
  /// Asks a helper, by the name of its program, for a host; gives what it prints, nil where it has nothing.
  typealias Helper = @Sendable (_ program: String, _ host: String) -> [UInt8]?

  private let environment: [String: String]
  private let ask: Helper

  init(environment: [String: String], ask: @escaping Helper = Self.run) {
    self.environment = environment
    self.ask = ask
  }

  /// The credentials for a host; nil where there are none. Throws where a helper is set up and does not do its work.
  func credentials(for host: String) throws(SharingFault) -> RegistryCredentials? {
    if let named = environment["COLLATE_REGISTRY"], named == host,
      let user = environment["COLLATE_REGISTRY_USER"],
      let secret = environment["COLLATE_REGISTRY_PASSWORD"]
    {
      return RegistryCredentials(user: user, secret: secret)
    }
    guard let helper = try helper(for: host) else { return nil }
    guard !helper.isEmpty, helper.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
    else {
      throw SharingFault(.badConfiguration, "'\(helper)' is not the name of a credential helper")
    }
    guard let answer = ask("docker-credential-" + helper, host) else { return nil }
    let object = try JSONObject(answer, what: "the answer of docker-credential-\(helper)")
    guard let user = object.string("Username"), let secret = object.string("Secret") else {
      throw SharingFault(
        .badConfiguration, "docker-credential-\(helper) gives no user and secret for \(host)")
    }
    return RegistryCredentials(user: user, secret: secret)
  }

  private func helper(for host: String) throws(SharingFault) -> String? {
    if let name = environment["COLLATE_CREDENTIAL_HELPER"], !name.isEmpty { return name }
    let folder = environment["DOCKER_CONFIG"] ?? (environment["HOME"] ?? "") + "/.docker"
    guard let data = FileManager.default.contents(atPath: folder + "/config.json") else { return nil }
    let config = try JSONObject(Array(data), what: folder + "/config.json")
    return config.object("credHelpers")?.string(host) ?? config.string("credsStore")
  }

  /// Starts the helper and waits for it.
  static func run(_ program: String, _ host: String) -> [UInt8]? {
    ChildProgram.output(of: program, ["get"], input: Array(host.utf8), most: 1 << 16)
  }
}

/// Another program, run to its end.
enum ChildProgram {
  /// What it prints; nil where it cannot be started, fails or prints more than `most` bytes.
  static func output(
    of program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    most: Int
  ) -> [UInt8]? {
    let printed = Mutex<[UInt8]?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let environment = Environment.inherit.updating(
      Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(rawValue: $0.key)!, $0.value) }))
    Task.detached {
      let outcome = try? await run(
        .name(program), arguments: Arguments(arguments), environment: environment, input: .array(input),
        output: .bytes(limit: most), error: .discarded)
      if let outcome, outcome.terminationStatus.isSuccess { printed.withLock { $0 = outcome.standardOutput } }
      isDone.signal()
    }
    isDone.wait()
    return printed.withLock { $0 }
  }
}
