/// The opening of XML that is no web page.
enum XMLOpening {
  /// How far the first tag is looked for: comments and entities may stand before it.
  private static let reach = 4096

  /// Whether text is XML other than a page: feeds, news and office formats, drawings.
  static func isForeign(_ head: ContentHead) -> Bool {
    let opening = head.opening(reach)
    for root in ["<rss", "<feed", "<rdf:rdf", "<svg", "<nitf", "<newsitem", "<newsmessage"]
    where opening.starts(with: root.utf8) {
      return true
    }
    return opening.starts(with: "<?xml".utf8) && !ContentHead.holds(opening, "<html")
  }
}
