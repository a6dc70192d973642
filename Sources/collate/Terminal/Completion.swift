import ArgumentParser
import CollateCore

/// What a shell offers beyond options: names that stand in the pipeline of the command line, and names of stages.
enum Completion {
  /// `name=` of every parameter; of a choice, with its values.
  static let parameters = CompletionKind.custom { words, _, _ in
    outline(words).parameters.flatMap { spec -> [String] in
      guard case .choice(let values) = spec.kind else { return [spec.name + "="] }
      return values.map { "\(spec.name)=\($0)" }
    }
  }

  /// The profiles.
  static let profiles = CompletionKind.custom { words, _, _ in outline(words).profiles }

  /// The stages, shipped plugins included.
  static let stages = CompletionKind.custom { _, _, _ in
    ((try? PluginSource.withShippedPlugins(Shipped.catalogue)) ?? Shipped.catalogue).all.map(\.name)
  }

  /// The kinds of annotation that the default pipeline writes.
  static let annotationKinds = CompletionKind.custom { _, _, _ in
    ((try? AnnotationsCommand.allKinds()) ?? []).map(\.name)
  }

  /// What can be set in the pipeline that the command line names; in the default one where it names none.
  private static func outline(_ words: [String]) -> PipelineOutline {
    let path = words.dropFirst().first { word in
      word.hasSuffix(".yaml") || word.hasSuffix(".yml") || Shipped.pipeline(named: word) != nil
    }
    let source = PipelineSource(path: path)
    guard let checking = try? source.checking(nil) else { return PipelineOutline() }
    return checking.checker.outline(checking.bytes, file: source.shownPath)
  }
}
