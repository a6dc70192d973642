import ArgumentParser
import CollateCore
import CollateLua
import Foundation

/// Says what is installed, what is wrong and what is left over.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Report what is installed, what is wrong with it, and which files were left behind.",
    discussion: """
      Nothing is changed and no network is used. Exits 78 if anything is wrong.

      Example: collate doctor
      """)

  @Option(name: .long, help: "Form of the answer: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let checks = Examination().all
    switch format {
    case .json:
      Console.write(
        JSONWriter.pretty(
          .array(
            checks.map {
              [
                "state": .string($0.state.rawValue), "subject": .string($0.subject),
                "detail": .string($0.detail),
              ]
            })))
    case .text:
      let width = checks.map(\.subject.count).max() ?? 0
      for check in checks {
        let subject = check.subject.padding(toLength: width, withPad: " ", startingAt: 0)
        Console.writeForeign(
          "\(check.state.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0))\(subject)  \(check.detail)\n"
        )
      }
    }
    if checks.contains(where: { $0.state == .wrong }) { throw ExitStatus.badConfiguration.code }
  }
}

/// Looks at the program, the user's folders and the terminal.
private struct Examination {
  struct Check {
    enum State: String {
      case right = "ok"
      case note
      case wrong = "FAIL"
    }

    var state: State
    var subject: String
    var detail: String
  }

  var all: [Check] {
    [program, stages] + settings + [runs, scratch, leftovers, terminal].compactMap(\.self)
  }

  private var program: Check {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return Check(state: .right, subject: "program", detail: "collate \(collateVersionString), \(path)")
  }

  private var stages: Check {
    do {
      let catalogue = try PluginSource.withShippedPlugins(Shipped.catalogue)
      let own = Shipped.catalogue.all.count
      return Check(
        state: .right, subject: "stages",
        detail: "\(own) built in, \(catalogue.all.count - own) in \(Shipped.plugins.count) shipped plugins, "
          + "\(Shipped.pipelines.count) pipelines")
    } catch {
      return Check(state: .wrong, subject: "stages", detail: "\(error)")
    }
  }

  // MARK: Settings

  private var settings: [Check] {
    guard let path = SettingsFile.path else {
      return [Check(state: .note, subject: "settings", detail: "there is no home folder to keep them in")]
    }
    guard let settings = try? SettingsFile.load() else {
      return [Check(state: .wrong, subject: "settings", detail: "\(path) cannot be read")]
    }
    if settings.source == nil {
      return [Check(state: .right, subject: "settings", detail: "none; \(path) would be used")]
    }
    if !settings.faults.isEmpty {
      return settings.faults.map { Check(state: .wrong, subject: "settings", detail: $0.description) }
    }
    return [Check(state: .right, subject: "settings", detail: path)] + strangers(settings)
      + programs(settings)
      + [signers(settings)].compactMap(\.self) + registries(settings)
  }

  /// Options of stages that do not ship: of plugins, or misspelt.
  private func strangers(_ settings: UserSettings) -> [Check] {
    let catalogue = (try? PluginSource.withShippedPlugins(Shipped.catalogue)) ?? Shipped.catalogue
    return settings.stagesWithOptions.filter { catalogue[$0] == nil }.map {
      Check(
        state: .note, subject: "settings",
        detail: "options of '\($0)' apply once a plugin declares that stage")
    }
  }

  private func programs(_ settings: UserSettings) -> [Check] {
    settings.programs.sorted { $0.key < $1.key }.map { name, words in
      let program = words.first ?? ""
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
      let paths = program.contains("/") ? [program] : folders.map { $0 + "/" + program }
      let path = paths.first { FileManager.default.isExecutableFile(atPath: $0) }
      return Check(
        state: path == nil ? .wrong : .right, subject: "program '\(name)'",
        detail: path ?? "\(program) is not installed")
    }
  }

  private func signers(_ settings: UserSettings) -> Check? {
    settings.signers.map { path in
      let text = try? String(contentsOfFile: path, encoding: .utf8)
      let lines = text?.split(separator: "\n").count { !$0.hasPrefix("#") }
      return Check(
        state: lines == nil ? .wrong : .right, subject: "signers",
        detail: lines.map { "\(path), \($0) trusted" } ?? "\(path) cannot be read")
    }
  }

  private func registries(_ settings: UserSettings) -> [Check] {
    settings.registries.map { registry in
      if registry.address.contains("://") {
        return Check(
          state: .note, subject: "registry '\(registry.name)'", detail: "\(registry.address), not asked")
      }
      let isThere = FileManager.default.fileExists(atPath: registry.address)
      return Check(
        state: isThere ? .right : .wrong, subject: "registry '\(registry.name)'",
        detail: registry.address + (isThere ? "" : " is not there"))
    }
  }

  // MARK: Folders and terminal

  private var runs: Check {
    guard let folder = RunStore.folder else {
      return Check(state: .note, subject: "runs", detail: "there is no home folder to record them in")
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: folder) else {
      return Check(state: .right, subject: "runs", detail: "none; \(folder) would hold the records")
    }
    let isOpen = ((attributes[.posixPermissions] as? Int) ?? 0) & 0o077 != 0
    let count = RunStore.all.count
    return Check(
      state: isOpen ? .wrong : .right, subject: "runs",
      detail: "\(count) of at most \(RunStore.most) in \(folder)"
        + (isOpen ? ", which others can read: chmod 700 it" : ""))
  }

  private var scratch: Check {
    let folder = FileManager.default.temporaryDirectory.path
    let isWritable = FileManager.default.isWritableFile(atPath: folder)
    return Check(
      state: isWritable ? .right : .wrong, subject: "scratch folder",
      detail: folder + (isWritable ? "" : " cannot be written; set TMPDIR"))
  }

  /// Folders of tests that were killed.
  private var leftovers: Check? {
    let folder = FileManager.default.temporaryDirectory.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let count = names.count { $0.hasPrefix(PipelineTests.folderPrefix) }
    return count == 0
      ? nil
      : Check(
        state: .note, subject: "left over",
        detail: "\(count) folders \(PipelineTests.folderPrefix)… of tests that were killed, in \(folder)")
  }

  private var terminal: Check {
    let colour = Console.isColoured ? "coloured" : "not coloured"
    let kind =
      isatty(STDOUT_FILENO) == 1 ? "a terminal of \(Console.width) columns, \(colour)" : "no terminal"
    return Check(state: .right, subject: "output", detail: kind)
  }
}
