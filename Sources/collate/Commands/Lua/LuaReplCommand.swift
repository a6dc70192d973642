import ArgumentParser
import CollateCore
import CollateLua
import Foundation

/// A prompt at which a person tries out Lua on accounts.
struct LuaReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Try out Lua on accounts, line by line.",
    discussion: """
      The accounts are there as 'documents', the first of them as 'doc', and all that the default pipeline found in them \
      as 'corpus'. describe(x) shows what x offers, the tab key completes names, Ctrl-C stops the entry that runs, Ctrl-D ends. The \
      limits apply to each entry. Without a terminal the entries are read from standard input, and the exit code is 1 if \
      one of them failed.

      Example: collate lua repl reports/*.html
      """)

  @Argument(help: ArgumentHelp("Accounts: files, folders or globs.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var limits: LuaLimitOptions

  func run() throws {
    let accounts = try AnalysedAccounts(files)
    let prompt: LuaPrompt
    do {
      prompt = try LuaPrompt(corpus: accounts.corpus, layers: accounts.layers, limits: try limits.limits())
    } catch {
      throw Problem(.usage, "--memory is too little for the accounts")
    }
    var dialogue = LuaDialogue(prompt: prompt)
    if isatty(STDIN_FILENO) == 1 {
      Console.write("\(Self.greeting(accounts.corpus)) describe(x) shows what x offers; Ctrl-D ends.\n")
      try RawMode.whileConversing { try dialogue.converse() }
    } else {
      while let line = readLine() { try dialogue.take(line) }
      try dialogue.finish()
      if dialogue.hasFailed { throw ExitStatus.findings.code }
    }
  }

  private static func greeting(_ corpus: Corpus) -> String {
    switch corpus.documents.count {
    case 0: "No documents: name files to work on."
    case 1: "1 document: doc, corpus."
    default: "\(corpus.documents.count) documents: documents, doc (the first), corpus."
    }
  }
}

/// Lines that become entries, and the answers to them.
private struct LuaDialogue {
  let prompt: LuaPrompt
  /// Whether an entry failed.
  private(set) var hasFailed = false
  /// The lines of an entry that goes on.
  private var begun: [String] = []

  init(prompt: LuaPrompt) { self.prompt = prompt }

  /// Reads from the terminal until Ctrl-D.
  mutating func converse() throws {
    var editor = LineEditor(history: LineHistory(name: "lua-history")) { [prompt] in
      prompt.completions(of: $0)
    }
    while true {
      switch editor.read(begun.isEmpty ? "> " : ".. ") {
      case .closed: return
      case .cancelled: begun = []
      case .line(let line):
        try Interrupts.redirected(to: { [prompt] in prompt.cancel() }) { try take(line) }
      }
    }
  }

  /// Takes one line, and runs the entry that it completes.
  mutating func take(_ line: String) throws {
    begun.append(line)
    let answer = try prompt.enter(begun.joined(separator: "\n"))
    if answer.isIncomplete { return }
    show(answer)
  }

  /// Runs what was begun and not completed, for its error.
  mutating func finish() throws {
    if !begun.isEmpty { show(try prompt.enter(begun.joined(separator: "\n"))) }
  }

  /// What tells a person who wants to leave, or is lost, how that is done here.
  private static func hint(for entry: [String]) -> String {
    switch entry.joined().filter(\.isLetter) {
    case "exit", "quit": "; Ctrl-D ends the prompt"
    case "help": "; describe() shows what there is, describe(x) what x offers"
    default: ""
    }
  }

  /// Where an entry failed: its line, where it has several, or the place in a module.
  private func place(of outcome: LuaOutcome) -> String {
    guard let place = outcome.place else { return "" }
    if !place.hasPrefix(LuaPrompt.file + ":") { return " in \(place)" }
    return begun.count > 1 ? " in line \(place.dropFirst(LuaPrompt.file.count + 1))" : ""
  }

  private mutating func show(_ answer: LuaPrompt.Answer) {
    let outcome = answer.outcome
    Console.writeForeign(outcome.printed + answer.shown.map { $0 + "\n" }.joined())
    if outcome.status != .ok {
      hasFailed = true
      Console.error(["error\(place(of: outcome)): \(outcome.message)\(Self.hint(for: begun))"])
    }
    if answer.hasStartedAfresh { Console.error(["the prompt starts afresh: its variables are gone"]) }
    begun = []
  }
}
