-- The places that the accounts name, as points that any program for maps shows.

-- In how many accounts a place is named.
local function accounts(place)
  return #collate.group(place.mentions, function(mention) return mention.document end)
end

local function feature(place, town)
  return {
    type = "Feature",
    geometry = { type = "Point", coordinates = { tonumber(town.longitude), tonumber(town.latitude) } },
    properties = { name = place.name, accounts = accounts(place), mentions = #place.mentions },
  }
end

return collate.stage {
  name = "report.map-points", api = 2,
  summary = "Writes the places that accounts name as points of a map (GeoJSON).",
  needs = { "entities" },
  options = { to = collate.output { default = "map.geojson", help = "File name below the output folder." } },
  data = { towns = "lists/capitals.csv" },
  write = function(report, corpus, opt)
    local towns, features, unplaced = collate.data("towns"), {}, {}
    for _, place in ipairs(corpus:entities()) do
      if place.category == "place" then
        local town = towns:find("name", place.name)
        if town then
          features[#features + 1] = feature(place, town)
        else
          unplaced[#unplaced + 1] = place.name
        end
      end
    end
    local map = { type = "FeatureCollection", features = features, unplaced = unplaced }
    report:write(opt.to, collate.json.encode(map, true))
  end,
}
