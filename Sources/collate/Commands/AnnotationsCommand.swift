import ArgumentParser
import CollateCore
import CollateReport
import CollateText

/// Prints what was found in accounts, span by span.
struct AnnotationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotations",
    abstract: "Print the sentences, names, quotations, dates, numbers and other spans found in accounts.",
    discussion: """
      Every span has the bytes of the source file that carry it. json gives all fields; conll gives a line a word with a \
      column for each kind (CoNLL-U Plus); brat gives the standoff of one account, to lie beside its text as NAME.ann. \
      With --kept, the parts of each source that were kept (+) or dropped (-), and why.

      Example: collate annotations report.html --kind entity --kind quote
      Example: collate annotations report.txt --format brat > report.ann
      Example: collate annotations page.html --kept
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, conll, brat
  }

  @Argument(help: ArgumentHelp("Files, folders or globs.", valueName: "file"))
  var files: [String]

  @Option(
    name: .long,
    help: "A kind of annotation to print; may be given several times. Without it: all kinds.",
    completion: Completion.annotationKinds)
  var kind: [String] = []

  @Option(name: .long, help: "Form of the listing: json, conll or brat. (default: json)")
  var format: Format?

  @Flag(
    name: .long, help: "Print what was kept and what was dropped of each source, with the reasons, instead.")
  var kept = false

  func validate() throws {
    if kept, format != nil || !kind.isEmpty {
      throw ValidationError(
        "--kept prints parts of the source, no annotations: give it without --kind and --format")
    }
  }

  func run() throws {
    if kept {
      return Console.writeForeign(KeptListing(of: try AnalysedAccounts(files, through: .clean).corpus).text)
    }
    let kinds = try kinds()
    let corpus = try AnalysedAccounts(files, through: .extract).corpus
    let listing = AnnotationListing(of: corpus, kinds: kinds)
    switch format ?? .json {
    case .json: Console.write(listing.json)
    case .conll: Console.writeForeign(listing.conll)
    case .brat:
      do {
        Console.writeForeign(try listing.brat())
      } catch {
        throw Problem(files.count == 1 ? .badInput : .usage, error.reason)
      }
    }
  }

  /// The kinds that the pipeline writes.
  static func allKinds() throws -> [Layer] {
    let corpusLayers = Set(Layer.ofCorpus)
    return try AnalysedAccounts.layers(through: .extract).filter { !corpusLayers.contains($0) }
  }

  private func kinds() throws -> [Layer] {
    let known = try Self.allKinds()
    for name in kind where !known.contains(Layer(name)) {
      let names = known.map(\.name)
      let hint = EditDistance.hint(for: name, among: names)
      throw Problem(
        .usage,
        "no stage writes annotations of the kind '\(name)'"
          + (hint.isEmpty ? "; there are \(names.joined(separator: ", "))" : hint))
    }
    return kind.isEmpty ? known : known.filter { kind.contains($0.name) }
  }
}
