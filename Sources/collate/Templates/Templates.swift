import CollateCore

/// What `collate new` writes.
enum Templates {
  /// A pipeline that compares reports and can be changed from there.
  static func pipeline(_ name: String) -> String {
    """
    # \(name): run it with  collate run \(name).yaml -p sources=reports/ --out result
    # The stages and their options: collate stages
    collate: 1
    name: \(name)
    version: 0.1.0
    summary: What several accounts report of one event.
    parameters:
      sources: { type: paths, help: "files, folders or globs" }
    stages:
      - use: load.files
        with: { paths: "${sources}" }
      - use: clean.article
      - use: clean.normalise
      - use: clean.boilerplate
      - use: extract.sentences
      - use: extract.words
      - use: extract.document-date
      - use: extract.dates
      - use: extract.numbers
      - use: extract.entities
      - use: extract.aliases
      - use: extract.quotes
      - use: extract.attributions
      - use: extract.frames
      - use: compare.events
      - use: compare.families
      - use: compare.claims
      - use: compare.discrepancies
      - use: report.json
      - use: report.html

    """
  }

  /// The shortest stage of a phase that is of use.
  static func stage(_ name: String, _ phase: Phase) -> String {
    switch phase {
    case .load: loader(name)
    case .clean: footerRule(name)
    case .extract: wordFinder(name)
    case .compare: conflictFinder(name)
    case .report: tableSection(name)
    }
  }

  /// The test beside it.
  static func stageTest(_ name: String, _ phase: Phase) -> String {
    switch phase {
    case .load: loaderTest(name)
    case .clean: footerRuleTest(name)
    case .extract: wordFinderTest(name)
    case .compare: conflictFinderTest(name)
    case .report: tableSectionTest(name)
    }
  }

  /// A stage that finds words of a list.
  private static func wordFinder(_ name: String) -> String {
    """
    -- \(name): words that hedge a statement. Change it to what you look for.
    return collate.stage {
      name = "extract.\(name)", api = 1,
      summary = "Finds words that hedge a statement.",
      needs = { "sentence" }, provides = { "\(name)" },
      options = {
        words = collate.list { default = { "reportedly", "allegedly", "apparently" }, help = "Words to look for." },
      },
      document = function(doc, opt)
        local words = collate.phrases(opt.words)
        for sentence in doc:each("sentence") do
          for span, word in sentence:each_phrase(words) do
            doc:annotate("\(name)", span, { word = word })
          end
        end
      end,
    }

    """
  }

  private static func wordFinderTest(_ name: String) -> String {
    """
    -- Run with: collate test \(name)
    return {
      {
        name = "finds a hedging word",
        text = "The bridge reportedly fell. Nobody was hurt.",
        annotations = { ["\(name)"] = { { text = "reportedly", word = "reportedly" } } },
      },
      {
        name = "is silent about plain statements",
        text = "The bridge fell at noon.",
        annotations = { ["\(name)"] = {} },
      },
    }

    """
  }

  /// What the plugin is.
  static func pluginReadme(_ name: String, _ phase: Phase) -> String {
    """
    # \(name)

    Provides the stage `\(phase.rawValue).\(name)`. Use it in a pipeline:

    ```yaml
    plugins:
      \(name): path/to/\(name)
    stages:
      - use: \(phase.rawValue).\(name)
    ```

    Its tests run with `collate test path/to/\(name)`.

    """
  }
}
