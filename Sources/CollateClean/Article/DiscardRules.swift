/// Which elements of a page hold no part of an article, by tag, role and the words of class and id.
enum DiscardRules {
  /// Whether no element of that name holds running text.
  static func discards(_ tag: HTMLTag) -> Bool { unseen.contains(tag.name) || discarded[tag.name] != nil }

  /// Why no element of that name is part of an article; nil for those of which a reader sees no text.
  static func discardReason(_ name: String) -> String? { discarded[name] }

  /// What of tag, role, class or id hints at furniture, in words. Hints may be wrong (some pages stand in a form, or
  /// are hidden until a script shows them), so the caller asks how much text the element holds.
  static func furnitureHint(of tag: HTMLTag) -> String? {
    if let hint = softTags[tag.name] { return hint }
    if let role = tag["role"], roles.contains(role) { return "role \(role)" }
    if tag["hidden"] != nil || tag["aria-hidden"] == "true" { return "hidden" }
    if let style = tag["style"]?.lowercased().filter({ $0 != " " }), style.contains("display:none") {
      return "hidden"
    }
    for name in names(of: tag) {
      let words = words(of: name)
      if let word = words.first(where: furniture.contains) { return "class or id says \"\(word)\"" }
      for pair in furniturePairs where zip(words, words.dropFirst()).contains(where: { $0 == pair }) {
        return "class or id says \"\(pair.0) \(pair.1)\""
      }
    }
    return nil
  }

  /// Whether class, id or item property say that this is the body of an article.
  static func isArticleBody(_ tag: HTMLTag) -> Bool {
    if let property = tag["itemprop"]?.lowercased(), property.contains("articlebody") { return true }
    return names(of: tag).contains { name in
      let words = words(of: name)
      return zip(words, words.dropFirst()).contains { first, second in
        bodyOwners.contains(first) && bodyParts.contains(second)
      }
    }
  }

  /// Whether an element holds what readers wrote.
  static func isComments(_ tag: HTMLTag) -> Bool {
    names(of: tag).contains {
      words(of: $0).contains { ["comment", "comments", "disqus", "respond"].contains($0) }
    }
  }

  private static func names(of tag: HTMLTag) -> [Substring] {
    [tag["class"], tag["id"], tag["data-component"], tag["data-testid"]].compactMap(\.self)
      .flatMap { $0.split { $0.isWhitespace } }
  }

  /// The words of a name, in lower case: cut at signs, digits and capitals.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name.utf8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      if isUpper || !isLower, !word.isEmpty, !(isUpper && word.count == 1) {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if isUpper || isLower { word.append(byte | 0x20) }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let unseen: Set<String> = [
    "script", "style", "template", "iframe", "object", "embed", "canvas", "audio", "video", "input", "head",
    "datalist", "map", "noframes", "applet",
  ]

  private static let discarded = [
    "nav": "navigation", "menu": "menu", "dialog": "dialog", "figcaption": "picture caption",
    "button": "form control", "select": "form control", "textarea": "form control", "option": "form control",
    "svg": "drawing", "math": "formula", "noscript": "shown only without scripts",
  ]

  private static let softTags = [
    "aside": "aside of the page", "footer": "footer of the page", "form": "form",
  ]

  private static let roles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu",
    "menubar",
    "toolbar", "tablist", "tooltip",
  ]

  private static let furniture: Set<String> = [
    "ad", "addthis", "addtoany", "ads", "adsbygoogle", "adv", "advert", "advertisement", "advertising",
    "adverts",
    "aside", "authorbox", "banner", "bio", "bookmark", "breadcrumb", "breadcrumbs", "button", "buttons",
    "byline",
    "caption", "captions", "comment", "comments", "consent", "cookie", "cookies", "copyright", "credit",
    "credits",
    "disclaimer", "disqus", "donate", "donation", "footer", "gdpr", "hidden", "lightbox", "login", "masthead",
    "menu",
    "metadata", "modal", "nav", "navbar", "navigation", "newsletter", "newsletters", "noprint", "outbrain",
    "overlay",
    "pager", "pagination", "paywall", "poll", "popup", "popular", "promo", "promos", "promoted", "promotion",
    "quiz",
    "rating", "ratings", "recirc", "recommend", "recommendations", "recommended", "related", "relatedposts",
    "respond",
    "rss", "share", "sharebar", "sharedaddy", "sharing", "shares", "sidebar", "signup", "skyscraper",
    "slideshow",
    "social", "socials", "sponsor", "sponsored", "sponsors", "subscribe", "subscription", "taboola", "tags",
    "taglist",
    "teaser", "teasers", "timestamp", "toolbar", "tooltip", "trending", "trc", "utility", "widget", "widgets",
    "zergnet",
  ]

  private static let furniturePairs: [(String, String)] = [
    ("author", "info"), ("author", "box"), ("about", "author"), ("author", "bio"), ("author", "card"),
    ("call", "action"), ("entry", "meta"), ("post", "meta"), ("article", "meta"), ("entry", "tags"),
    ("more", "stories"),
    ("more", "news"), ("more", "from"), ("more", "articles"), ("most", "read"), ("most", "viewed"),
    ("next", "post"),
    ("post", "nav"), ("posted", "on"), ("read", "more"), ("read", "next"), ("read", "also"), ("sign", "up"),
    ("screen", "reader"), ("site", "header"), ("skip", "link"), ("skip", "to"), ("page", "header"),
    ("social", "media"), ("see", "also"),
    ("sr", "only"), ("tag", "list"), ("top", "stories"), ("up", "next"), ("visually", "hidden"),
    ("you", "may"),
  ]

  private static let bodyOwners: Set<String> = [
    "article", "story", "post", "entry", "content", "news", "main", "page", "blog", "text", "body",
  ]
  private static let bodyParts: Set<String> = ["body", "content", "text", "copy", "article", "paragraphs"]
}
