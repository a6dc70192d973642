/// Finds what a mark is about among the things of a run.
struct ReviewSubjects: Sendable {
  private let contents: [String: String]
  private let ids: [String: [String]]

  /// Takes the content of every thing by its id.
  init(_ contents: [String: String]) {
    self.contents = contents
    ids = Dictionary(grouping: contents.keys, by: { contents[$0] ?? "" })
  }

  /// The id of the thing that a mark is about; nil where its content is gone. An id can change while the content stays,
  /// where two things of one run have the same values; an id whose content has changed is another thing's.
  func id(of mark: ReviewMark) -> String? {
    if contents[mark.id] == mark.content { return mark.id }
    let others = ids[mark.content] ?? []
    return others.count == 1 ? others.first : nil
  }

  /// The verdict on each thing, by id, and the marks whose content is gone, in order.
  func verdicts(_ marks: [ReviewMark]) -> (byID: [String: ReviewVerdict], gone: [ReviewMark]) {
    var (found, gone): ([String: [ReviewMark]], [ReviewMark]) = ([:], [])
    for mark in marks {
      if let id = id(of: mark) { found[id, default: []].append(mark) } else { gone.append(mark) }
    }
    return (found.mapValues(ReviewVerdict.init), gone)
  }
}
