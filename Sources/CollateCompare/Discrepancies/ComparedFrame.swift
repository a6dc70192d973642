import CollateCore
import CollateText

/// A frame prepared for comparison.
struct ComparedFrame: Sendable {
  /// What the clause says.
  var frame: Frame
  /// Index of its document.
  var document: Int
  /// Stem of its predicate's verb.
  var predicate: String
  /// Stems of the content words of its participants.
  var participants: Set<String>
  /// Stems of the content words of its clause, its participants among them.
  var clause: Set<String>

  /// Whether it is told of nobody at all: `no one was hurt`.
  var isOfNobody: Bool {
    frame.stance == .negated && !participants.isEmpty
      && participants.isSubset(of: Cues.negations.map(Stemming.stem))
  }

  /// Reads a frame of a document.
  init(_ frame: Frame, document: Int, bytes: [UInt8]) {
    self.frame = frame
    self.document = document
    predicate = Stemming.stem(frame.predicate.split(separator: " ").first.map(String.init) ?? "")
    func stems(_ span: Span) -> [String] {
      Token.all(in: bytes, span).lazy.filter { $0.isContent && !$0.isNumeral }.map(\.stem)
    }
    participants = Set([frame.subject, frame.object].compactMap { $0?.span }.flatMap(stems))
    clause = participants.union(stems(frame.span))
  }

  /// Whether both say the same of somebody: their predicates are forms of one word, or words for one act.
  func hasPredicate(of other: ComparedFrame) -> Bool {
    if predicate == other.predicate { return true }
    if predicate.utf8.count >= 5, predicate.utf8.prefix(5).elementsEqual(other.predicate.utf8.prefix(5)) {
      return true
    }
    guard let group = Self.groups[predicate] else { return false }
    return group == Self.groups[other.predicate]
  }

  /// The value of a conflict: from the cue to the predicate where they stand close, else the predicate.
  var value: Passage {
    let near = frame.cue.map { $0.union(frame.predicateSpan) } ?? frame.predicateSpan
    return Passage(document: document, span: near.count <= Self.longestValue ? near : frame.predicateSpan)
  }

  /// Bytes beyond which a cue and its predicate are no value any more.
  private static let longestValue = 60

  /// Verbs that accounts use for one act, by stem.
  private static let groups: [String: Int] = {
    let lists = """
      meet talk visit;kill slay murder shoot die;injure wound hurt;arrest detain capture seize apprehend;
      attack assault raid strike bomb shell;begin start launch open;end finish close stop;destroy demolish raze wreck;
      say tell state announce declare;agree accept approve;refuse reject decline;leave depart withdraw quit;
      arrive come reach land;buy purchase acquire;sell offer;win defeat beat;send deliver dispatch ship;
      elect choose appoint name pick;resign quit retire;find discover locate recover;free release;
      sign conclude;sink capsize;crash collide;burn ignite;fire shoot;steal rob take;help aid assist support;
      build construct erect;rise increase grow climb;fall drop decrease decline;show reveal;hold keep;
      charge accuse indict;convict sentence;sue prosecute;rescue save;flee escape;search hunt;order command;
      damage harm;cancel scrap;postpone delay defer;explode detonate;abduct kidnap;transfer move
      """
    var groups: [String: Int] = [:]
    for (number, list) in lists.split(separator: ";").enumerated() {
      for word in list.split(whereSeparator: \.isWhitespace) { groups[Stemming.stem(String(word))] = number }
    }
    return groups
  }()
}
