/// What the benchmark of Lua runs: scripts for plain Lua, and bodies of a stage for the same work. The patterns find the
/// words that the host finds: joined by apostrophe and hyphen, letters beyond ASCII among them.
enum LuaScripts {
  static let plainWords = """
    function document(doc)
      local found, due = {}, 200
      for first, word, last in doc.text:gmatch("()([%w\\128-\\255'-]+)()") do
        if first >= due then
          found[#found + 1] = { kind = "found", first = first, last = last - 1, fields = { word = word } }
          due = due + 200
        end
      end
      return found
    end
    """

  static let words = """
    local due = 200
    for first, word, last in doc:text():gmatch("()([%w\\128-\\255'-]+)()") do
      if first >= due then
        doc:annotate("found", doc:span(first, last - 1), { word = word })
        due = due + 200
      end
    end
    """

  static let hostWords = """
    local due = 200
    for word, first, last in doc:each_word() do
      if first >= due then
        doc:annotate("found", doc:span(first, last), { word = word })
        due = due + 200
      end
    end
    """

  static let plainListed = """
    local list = { about = true, reported = true }
    function document(doc)
      local found = {}
      for first, word, last in doc.text:gmatch("()([%w\\128-\\255'-]+)()") do
        if list[word:lower()] then
          found[#found + 1] = { kind = "found", first = first, last = last - 1, fields = { word = word } }
        end
      end
      return found
    end
    """

  static let listed = """
    local list = { about = true, reported = true }
    for first, word, last in doc:text():gmatch("()([%w\\128-\\255'-]+)()") do
      if list[word:lower()] then doc:annotate("found", doc:span(first, last - 1), { word = word }) end
    end
    """

  static let hostListed = """
    for span, word in doc:each_phrase(collate.phrases { "about", "reported" }) do
      doc:annotate("found", span, { word = word })
    end
    """
}
