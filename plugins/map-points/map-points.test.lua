return {
  {
    name = "places of the list are points, the others are named",
    documents = { { name = "a.txt", text = "From Paris to Oslo and Port Ambrey." }, { name = "b.txt", text = "Paris." } },
    entities = {
      { name = "Paris", category = "place", mentions = { { text = "Paris", document = "a.txt" }, { text = "Paris", document = "b.txt" } } },
      { name = "Port Ambrey", category = "place", mentions = { { text = "Port Ambrey", document = "a.txt" } } },
      { name = "Oslo", category = "person", mentions = { { text = "Oslo", document = "a.txt" } } },
    },
    snapshot = true,
  },
  {
    name = "a map without places is a map",
    text = "Nothing.",
    entities = {},
    options = { to = "maps/empty.geojson" },
    files = { ["maps/empty.geojson"] = '{"features": [], "type": "FeatureCollection", "unplaced": []}\n' },
  },
}
