import ArgumentParser
import CollateCore
import CollateLua

/// Runs a plain script in the environment and within the limits of a stage.
struct LuaRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Lua script over accounts, in the sandbox of a stage.",
    discussion: """
      The script finds the accounts as 'documents', the first of them as 'doc', and all that the default pipeline found \
      in them as 'corpus'. require "lib.words" runs lib/words.lua of the folder that the script lies in. Exits 1 if it \
      fails or reaches a limit.

      Example: collate lua run count-words.lua reports/*.html
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "A Lua file.", completion: .file(extensions: ["lua"]))
  var script: String

  @Argument(help: ArgumentHelp("Accounts: files, folders or globs.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var limits: LuaLimitOptions

  @Option(
    name: .long,
    help: """
      With json, the last line of the output reports how the script ended: its status (ok, error, killed, or the limit that \
      stopped it: instructions, memory, time), place, message, and what it used.
      """)
  var format: Format = .text

  func run() throws {
    do {
      try runScript()
    } catch let problem as Problem where format == .json {
      Self.write(
        [
          "status": "error", "place": .null, "message": .string(problem.reasons.joined(separator: "\n")),
          "used": .null,
        ])
      throw problem
    }
  }

  private func runScript() throws {
    let source = try InputFile.read(script)
    let accounts = try AnalysedAccounts(files)
    let outcome = LuaScript(file: script, bytes: source, limits: try limits.limits())
      .run(on: accounts.corpus, layers: accounts.layers)
    Console.writeForeign(outcome.printed)
    switch format {
    case .json:
      if !outcome.printed.isEmpty, !outcome.printed.hasSuffix("\n") { Console.write("\n") }
      Self.write(Self.json(outcome))
    case .text:
      if outcome.status != .ok {
        Console.error(Self.text(outcome, accounts.corpus))
      }
    }
    if outcome.status != .ok { throw ExitStatus.findings.code }
  }

  private static func write(_ ending: JSON) {
    Console.write(JSONWriter.compact(ending) + Array("\n".utf8))
  }

  /// What went wrong, the line of the script, and the words of the account that were at hand.
  private static func text(_ outcome: LuaOutcome, _ corpus: Corpus) -> [String] {
    let lines =
      [(outcome.place.map { $0 + ": " } ?? "collate: ") + outcome.message + raising(outcome.status)]
      + (outcome.code?.lines ?? [])
    guard let passage = outcome.passage else { return lines }
    let document = corpus.documents[passage.document]
    guard let source = document.sourceRanges(of: passage.span).first else { return lines }
    let words = document.sourceExcerpt(at: source)
    return lines + ["in \(words.place)"] + words.lines
  }

  /// How to raise the limit that stopped it.
  private static func raising(_ status: LuaOutcome.Status) -> String {
    LimitSpec.named(status.rawValue).map { "; --\($0.name) raises it" } ?? ""
  }

  private static func json(_ outcome: LuaOutcome) -> JSON {
    [
      "status": .string(outcome.status.rawValue),
      "place": outcome.place.map(JSON.string) ?? .null,
      "message": outcome.message.isEmpty ? .null : .string(outcome.message),
      "used": outcome.used.map(json) ?? .null,
    ]
  }

  private static func json(_ use: LuaUse) -> JSON {
    [
      "instructions": .int(use.instructions), "memory": .int(use.memory),
      "seconds": .number((use.seconds * 1e6).rounded() / 1e6),
    ]
  }
}
