-- Accounts whose weights in tons cannot both be right, whatever ton each has in mind.

-- Tonnes in one of the unit. A plain ton is a short one in America and a long one in Britain.
local LEAST = { tonne = 1, ["long ton"] = 1.0160469088, ["short ton"] = 0.90718474, ton = 0.90718474 }
local MOST = { tonne = 1, ["long ton"] = 1.0160469088, ["short ton"] = 0.90718474, ton = 1.0160469088 }

return collate.stage {
  name = "compare.tonnage-conflicts", api = 2,
  summary = "Adds a conflict where accounts give one thing different weights, in tons of any kind.",
  needs = { "tonnage", "claims" },
  provides = { { discrepancy = "tonnage.weight", sentence = "The accounts give different weights, in any kind of ton." } },
  options = {
    tolerance = collate.number { default = 0.02, min = 0, max = 0.5, help = "Share by which rounded weights may lie apart." },
  },
  corpus = function(corpus, opt)
    local weight = collate.measure {
      base = function(tonnage) return tonnage.amount * LEAST[tonnage.unit], tonnage.amount * MOST[tonnage.unit] end,
      tolerance = opt.tolerance,
    }
    corpus:compare(weight, { kind = "tonnage", type = "tonnage.weight", severity = "material" })
  end,
}
