import ArgumentParser
import CollateCore
import CollateReport
import Foundation
import Synchronization

/// Runs a pipeline again whenever something it depends on is saved.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Run a pipeline again on every save, and show what changed in the answer.",
    discussion: """
      Watches the pipeline, its plugins and its sources. After the first answer it shows only what changed: conflicts, \
      claims and their support, annotations, findings and report sections of plugins, and notes that are new (+), gone (-) or changed \
      (~). Ctrl-C ends it.

      Example: collate watch desk.yaml -p sources=reports/ --out result
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var programs: ProgramOptions

  @OptionGroup var options: ExecutionOptions

  func run() throws {
    let files = [pipeline] + (parameters.params.map { [$0] } ?? [])
    let changes = FileChanges(files, except: options.out)
    var inputs: [String] = []
    var latest: Corpus?
    while !Console.isClosed {
      do {
        let (outcome, record) = try findings(&inputs, known: latest?.allNotes ?? []) {
          changes.watch(files + $0)
        }
        let corpus = outcome.corpus
        if let latest {
          Console.write(
            TerminalChanges.text(
              from: latest, to: corpus, width: Console.width, style: options.color.style))
        } else if !options.quiet {
          Execution(options: options).show(outcome, record)
        }
        latest = corpus
      } catch let problem as Problem {
        Console.tell(problem)
      }
      Console.status("watching \(changes.count) files; Ctrl-C ends\n")
      let changed = changes.wait().map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      Console.error(["changed: \(changed.joined(separator: ", "))"])
    }
  }

  /// Checks the pipeline and runs it. `inputs` are the paths on which it depends; `watch` is told of them as soon as they
  /// are known, and while the pipeline is wrong those of the last run count further.
  private func findings(
    _ inputs: inout [String], known: [Note], _ watch: ([String]) -> Void
  ) throws -> (Runner.Outcome, RunRecord) {
    let plugins = Mutex<[String]>([])
    do {
      let plan = try PipelineSource(
        path: pipeline, profiles: parameters.profile, programs: programs.granted()
      ).plan(
        try parameters.inputs()
      ) { plugin in
        plugins.withLock { $0.append(plugin.folder) }
      }
      inputs = plugins.withLock { $0 } + plan.inputs + plan.sources.map(\.path)
      watch(inputs)
      return (try Execution(options: options).result(of: plan, known: known), plan.record)
    } catch {
      inputs += plugins.withLock { $0 }.filter { !inputs.contains($0) }
      watch(inputs)
      throw error
    }
  }
}
