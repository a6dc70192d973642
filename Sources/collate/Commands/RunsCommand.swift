import ArgumentParser
import CollateCore
import CollateReport
import Foundation

/// Lists the runs that were recorded.
struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "List recorded runs, the latest first.",
    discussion: """
      Runs with --out are recorded, others only with --record. The latest \(RunStore.most) are kept, \
      \(RunStore.mostBytes >> 20) MB at most.

      Example: collate runs
      """)

  @Option(name: .long, help: "Form of the listing: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let runs = RunStore.all
    switch format {
    case .json: Console.write(JSONWriter.pretty(.array(runs.map(Self.json))))
    case .text:
      for (index, run) in runs.enumerated() { Console.writeForeign(Self.line(run, number: index + 1)) }
      if runs.isEmpty { Console.error(["no run is recorded yet: runs with --out are recorded"]) }
    }
  }

  private static func line(_ run: KeptRun, number: Int) -> String {
    let count = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
    let facts = [
      count(run.inputs.count, "document"), count(run.material, "material conflict"), "\(run.seconds) s",
      run.folder.map { "in \($0)" } ?? "answer only",
    ]
    return "\(number)  \(run.id)  \(run.pipeline) \(run.version)  \(facts.joined(separator: ", "))\n"
  }

  private static func json(_ run: KeptRun) -> JSON {
    func files(_ files: [KeptRun.File]) -> JSON {
      .array(files.map { ["name": .string($0.name), "sha256": .string($0.sha256)] })
    }
    return [
      "id": .string(run.id), "started": .string(run.started), "seconds": .number(run.seconds),
      "collate": .string(run.collate), "pipeline": .string(run.pipeline), "version": .string(run.version),
      "material": .int(run.material), "folder": JSON(run.folder), "sources": files(run.sources),
      "plugins": files(run.plugins), "inputs": files(run.inputs), "outputs": files(run.outputs),
    ]
  }
}

/// Says how two runs differ.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show how two runs differ: in what went into them, and in the answer.",
    discussion: """
      A run is named by its id, the beginning of its id, or a number that counts back: 1 is the latest. Without names the \
      latest run is compared with the one before it of the same pipeline. Conflicts, claims, findings, sections and notes \
      are new (+), gone (-) or changed (~).

      Example: collate diff 2 1
      """)

  @Argument(help: "The earlier run.")
  var earlier: String?

  @Argument(help: "The later run.")
  var later: String?

  @Option(name: .long, help: "Form of the answer: text or json.")
  var format: StagesCommand.Format = .text

  func validate() throws {
    if earlier != nil, later == nil {
      throw ValidationError("diff takes two runs, or none for the latest two")
    }
  }

  func run() throws {
    let (before, after) = try runs()
    let differences = RunDifferences(from: before, to: after)
    switch format {
    case .json: Console.write(JSONWriter.pretty(differences.json))
    case .text:
      let style: TerminalStyle = Console.isColoured ? .colour : .plain
      Console.write("\(before.id) → \(after.id)  \(after.pipeline)\n\n")
      Console.write(differences.text(width: Console.width, style: style))
    }
  }

  private func runs() throws -> (KeptRun, KeptRun) {
    if let earlier, let later { return (try RunStore.run(earlier), try RunStore.run(later)) }
    let all = RunStore.all
    guard let latest = all.first, let other = all.dropFirst().first(where: { $0.pipeline == latest.pipeline })
    else {
      throw Problem(.noInput, "there are no two runs of one pipeline to compare; collate runs lists them")
    }
    return (try RunStore.run(other.id), try RunStore.run(latest.id))
  }
}
