/// What a stage changed in the annotations that another stage wrote, and why.
public struct AnnotationCorrection: Hashable, Sendable {
  /// What happened to an annotation.
  public enum Action: String, Sendable, CaseIterable {
    case added, removed, changed
  }

  /// The stage that made it; filled in by the runner.
  public var stage = ""
  /// The kind of the annotation.
  public var kind: Layer
  /// The annotation as it was; nil for one that was added.
  public var before: Annotation?
  /// The annotation as it is now; nil for one that was removed. Its span is that of `before`.
  public var after: Annotation?
  /// Why, in words for the reader.
  public var reason: String

  /// Makes a correction; at least one of `before` and `after` must be given.
  public init(kind: Layer, before: Annotation?, after: Annotation?, reason: String) {
    (self.kind, self.before, self.after, self.reason) = (kind, before, after, reason)
  }

  /// What happened to the annotation.
  public var action: Action { before == nil ? .added : after == nil ? .removed : .changed }
}

extension Document {
  /// Makes the corrections that a stage asked for, and notes them as its own. Throws where one is about an annotation that
  /// is not there, or of a kind that the stage does not correct.
  mutating func makeRequestedCorrections(of stage: StageDefinition) throws(StageError) {
    let requested = requestedCorrections
    if requested.isEmpty { return }
    requestedCorrections = []
    for kind in Set(requested.map(\.kind)).sorted() {
      guard stage.corrects.contains(kind) else {
        throw StageError("corrects '\(kind.name)', which it does not declare in corrects")
      }
      replaceAnnotations(kind, with: try annotations(kind, correctedBy: requested.filter { $0.kind == kind }))
    }
    corrections += requested.map { correction in
      var own = correction
      own.stage = stage.name
      return own
    }
  }

  /// The annotations of a kind as corrections of that kind leave them, in text order. Throws where one is about an
  /// annotation that is not there.
  public func annotations(_ kind: Layer, correctedBy corrections: [AnnotationCorrection]) throws(StageError)
    -> [Annotation]
  {
    var kept: [Annotation?] = annotations(kind)
    var places: [Annotation: [Int]] = [:]
    for (index, annotation) in annotations(kind).enumerated().reversed() {
      places[annotation, default: []].append(index)
    }
    var added: [Annotation] = []
    for correction in corrections {
      if let before = correction.before {
        guard let index = places[before]?.popLast() else {
          throw StageError("corrects a \(kind.name) that does not exist", span: before.span)
        }
        kept[index] = correction.after
      } else if let after = correction.after {
        added.append(after)
      }
    }
    return (kept.compactMap(\.self) + added).enumerated().sorted {
      ($0.element.span, $0.offset) < ($1.element.span, $1.offset)
    }.map(\.element)
  }
}
