return {
  {
    name = "the longest term wins, and has its group",
    text = "Secondary sanctions followed. He was charged with war crimes after a criminal investigation.",
    annotations = {
      ["legal.term"] = {
        { text = "Secondary sanctions", group = "sanctions" }, { text = "charged with", group = "court" },
        { text = "war crimes", group = "offence" }, { text = "criminal investigation", group = "investigation" },
      },
    },
  },
  {
    name = "groups can be chosen and terms added",
    text = "Fraud, said the prosecutor, and cartel talks.",
    options = { groups = { "court" }, more = { "cartel" } },
    annotations = {
      ["legal.term"] = { { text = "prosecutor", group = "court" }, { text = "cartel", group = "more" } },
    },
  },
  {
    name = "a group that is not in the list file is an error",
    text = "Fraud.", options = { groups = { "curt" } },
    expect_error = "the list file has no group 'curt'",
  },
  {
    name = "a plain text has none",
    text = "The ferry left at noon, and the harbour was quiet.",
    annotations = { ["legal.term"] = {} },
  },
}
