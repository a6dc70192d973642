-- Reads a value that is not there, which only a run can tell.
return collate.stage {
  name = "extract.counts", api = 1, summary = "Counts the words of the title.", provides = { "count" },
  document = function(doc)
    doc:annotate("count", doc:span(1, 1), { words = #doc.title })
  end,
}
