-- Who rests on whom, as a graph that programs for networks read (GraphML).

local function key(id, of, name)
  return { "key", { id = id, ["for"] = of, ["attr.name"] = name, ["attr.type"] = "string" } }
end

local function data(key_id, value)
  return value and { "data", { key = key_id }, value } or nil
end

-- An element with those of its parts that are there.
local function element(name, attributes, ...)
  local made = { name, attributes }
  for place = 1, select("#", ...) do made[#made + 1] = (select(place, ...)) end
  return made
end

return collate.stage {
  name = "report.source-graph", api = 2,
  summary = "Writes accounts and what ties them together as a graph (GraphML).",
  needs = { "families" },
  options = { to = collate.output { default = "sources.graphml", help = "File name below the output folder." } },
  write = function(report, corpus, opt)
    local graph, ids = { "graph", { id = "sources", edgedefault = "undirected" } }, {}
    for place, doc in ipairs(corpus:documents()) do
      local family = corpus:family_of(doc)
      ids[doc.name] = "n" .. place
      graph[#graph + 1] = element("node", { id = ids[doc.name] }, data("file", doc.name), data("outlet", doc.outlet),
        data("date", doc.date), data("family", family and family.id), data("rewriting", corpus:rewriting(doc)))
    end
    for _, pair in ipairs(corpus:pairs()) do
      if pair.relation ~= "independent" then
        graph[#graph + 1] = element("edge", { source = ids[pair.left.name], target = ids[pair.right.name] },
          data("relation", pair.relation), data("reason", pair.reason))
      end
    end
    report:write(opt.to, collate.xml {
      "graphml", { xmlns = "http://graphml.graphdrawing.org/xmlns" },
      key("file", "node", "file"), key("outlet", "node", "outlet"), key("date", "node", "date"),
      key("family", "node", "family"), key("rewriting", "node", "rewriting"),
      key("relation", "edge", "relation"), key("reason", "edge", "reason"), graph,
    })
  end,
}
