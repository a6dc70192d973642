import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateText
import Foundation

/// Accounts of one event that went through the stages of the program, and all that a state can hold beside.
enum FilledCorpus {
  static let accounts = [
    "courier.txt": """
    Ferry aground off Port Ambrey, 17 hurt

    By Anna Rell. Tuesday, 14 May 2024

    A ferry with 208 people on board ran aground off Port Ambrey on Tuesday, the coastguard said. Seventeen people were
    injured. The gear was last inspected on 12 April. “We were lucky,” said the captain, Henrik Dossel.
    """,
    "gazette.txt": """
    Island ferry strikes sandbank

    The ferry to Tarn Island struck a sandbank off Port Ambrey on Tuesday. Twenty-three people were injured, according to
    the coastguard. The gear was last inspected on 28 March. Police may question the captain, Henrik Dossel.
    """,
    "mirror.html": """
    <html><head><title>Captain questioned</title><meta name="author" content="Jo Lind"></head><body><nav>Home | News</nav>
    <article><h1>Captain questioned</h1><p>The police questioned the captain, Henrik Dossel, for two hours after the ferry
    ran aground off Port Ambrey on Tuesday, the coastguard said. Seventeen people were injured &amp; taken to hospital.</p>
    <p>A ferry with 208 people on board ran aground off Port Ambrey on Tuesday.</p></article></body></html>
    """,
  ]

  /// The stages of the default pipeline that need no plugin, up to the reports, over the files of a folder.
  static func plan(_ folder: URL, changing option: (stage: String, name: String, value: Value)? = nil) throws
    -> Plan
  {
    for (name, text) in accounts {
      let file = folder.appendingPathComponent(name)
      if !FileManager.default.fileExists(atPath: file.path) {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
    }
    let stages = LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all
    let steps = try names.map { name -> Plan.Step in
      guard let stage = stages.first(where: { $0.name == name }) else { throw StageError("no stage \(name)") }
      var given: Fields = name == "load.files" ? ["paths": .list([.string(folder.path)])] : [:]
      if let option, option.stage == name { given[option.name] = option.value }
      let options = OptionValues(given, specs: stage.options)
      return Plan.Step(id: name, definition: stage, options: options, body: try stage.make(options))
    }
    return Plan(steps: steps, record: RunRecord())
  }

  private static let names = [
    "load.files", "clean.article", "clean.normalise", "clean.boilerplate", "extract.sentences",
    "extract.words",
    "extract.document-date", "extract.dates", "extract.sibling-dates", "extract.numbers", "extract.entities",
    "extract.aliases", "extract.lists", "extract.quotes", "extract.attributions", "extract.frames",
    "compare.events",
    "compare.families", "compare.claims", "compare.discrepancies", "compare.timeline",
  ]
}
