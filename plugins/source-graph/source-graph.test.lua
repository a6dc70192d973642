return {
  {
    name = "accounts are nodes with their family",
    documents = { { name = "a&b.txt", text = "The dam held.", outlet = "Courier <1>", date = "2024-05-14" }, { name = "c.txt", text = "It broke." } },
    families = { { "a&b.txt", "c.txt" } },
    snapshot = true,
  },
  {
    name = "an account of no family is a node",
    documents = { { name = "a.txt", text = "The dam held." } }, families = {}, options = { to = "net/x.graphml" },
    snapshot = true,
  },
}
