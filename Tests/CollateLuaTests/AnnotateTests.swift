import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// What `doc:annotate` writes, and the document that it is a method of.
@Suite struct AnnotateTests {
  @Test func anAnnotationIsWrittenWholeOrNotAtAll() throws {
    let stage = try LuaFixture.documentStage(
      """
      local dam, wrong = doc:span(5, 7), { { 1, {} , print }, { a = 0 / 0 }, { text = "x" }, { 7 }, { [2] = 1, b = 2 } }
      for i = 1, 3 do
        for _, fields in ipairs(wrong) do
          assert(not pcall(doc.annotate, doc, "found", dam, fields))
          assert(not pcall(doc.annotate, doc, "found", dam, { before = "a text", behind = fields, n = print }))
        end
        doc:annotate("found", dam, { n = i })
      end
      assert(not pcall(doc.annotate, doc, "found", dam, wrong))
      """)
    let document = try LuaFixture.run(stage, on: LuaFixture.documents("The dam held.")).documents[0]
    #expect(document.annotations("found").map(\.fields) == [["n": 1], ["n": 2], ["n": 3]])
  }

  @Test(arguments: [1, 2])
  func theOnlyDocumentIsLikeOneOfMany(count: Int) throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.found", api = 1, summary = "Finds.", provides = { "found" },
        corpus = function(corpus)
          for i, doc in ipairs(corpus:documents()) do
            local heir, names = setmetatable({}, { __index = doc }), {}
            for name in pairs(doc) do names[#names + 1] = name end
            local ok, message = pcall(function() return doc.nane end)
            doc:annotate("found", doc:span(1, 3), {
              name = doc.name, heir = heir.name, same = heir.span == doc.span, title = doc.title or "none",
              names = table.concat(names, " "), isRefused = not ok, message = message,
              isClosed = not pcall(function() doc.span = 1 end), tag = getmetatable(doc),
            })
          end
        end,
      }
      """)
    let documents = LuaFixture.documents("The dam held.", "The dam fell.").prefix(count)
    let corpus = try LuaFixture.run(stage, on: Array(documents))
    for document in corpus.documents {
      let found = try #require(document.annotations("found").first?.fields)
      #expect(found["name"] == .string(document.name) && found["heir"] == found["name"])
      #expect(found["same"] == true && found["title"] == "none" && found["isClosed"] == true)
      #expect(found["names"] == "name title outlet author date language" && found["tag"] == false)
      #expect(
        found["message"]?.string?.hasSuffix("document has no field 'nane'; did you mean 'name'?") == true)
    }
  }
}
