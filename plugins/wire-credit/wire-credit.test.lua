return {
  {
    name = "a dateline carries the agency in brackets",
    text = "OSTHAVEN (Reuters) - The ferry left the harbour at noon.\nThe mayor thanked the crew.",
    annotations = { ["wire.credit"] = { { text = "Reuters", agency = "Reuters", form = "dateline" } } },
  },
  {
    name = "slashes and dashes also set a dateline apart",
    text = "MIRVALE, March 4. /TASS/. The dam held.\n\nLINDMARK, AFP — The dam held, officials said.",
    annotations = {
      ["wire.credit"] = {
        { text = "TASS", form = "credit" },
        { text = "AFP", form = "dateline", agency = "Agence France-Presse" },
      },
    },
  },
  {
    name = "closing lines and copyright notices are credits",
    text = "The dam held.\nWith AFP\nSource: Interfax-Ukraine\n© 2024 Associated Press. All rights reserved.\n"
      .. "Reuters and Kyodo contributed to this report.",
    annotations = {
      ["wire.credit"] = {
        { text = "AFP" }, { text = "Interfax-Ukraine" }, { text = "Associated Press" }, { text = "Reuters" },
        { text = "Kyodo" },
      },
    },
  },
  {
    name = "an agency that is quoted is no credit",
    text = "The minister told Agence France-Presse (AFP) and Reuters that the dam held. AFP reported earlier that it had failed, "
      .. "and with Reuters reporting rain, people left. A spokesman for AP (whose office burnt) agreed.",
    annotations = { ["wire.credit"] = {} },
  },
  {
    name = "spelling counts: an ap is no AP",
    text = "Ferry news (ap) - Nothing to see.",
    annotations = { ["wire.credit"] = {} },
  },
  {
    name = "the names can be given",
    text = "OSTHAVEN (Coastwire) - The ferry left.",
    options = { agencies = { "Coastwire" } },
    annotations = { ["wire.credit"] = { { text = "Coastwire", form = "dateline" } } },
  },
  {
    name = "an empty text has no credit",
    text = "",
    annotations = { ["wire.credit"] = {} },
  },
}
