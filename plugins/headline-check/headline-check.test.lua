local function account(name, headline, body, numbers, entities)
  local given = { sentence = { { text = headline, headline = true }, body }, number = {}, entity = entities }
  for place, text in ipairs(numbers) do given.number[place] = { text = text, lower = tonumber(text) } end
  return { name = name, text = headline .. "\n\n" .. body, given = given }
end

return {
  {
    name = "a number and a name that the text does not have are found",
    documents = {
      account("a.txt", "Ferry with 208 aboard sinks off Dunmore", "A ferry with 186 passengers sank.", { "208", "186" },
        { "Dunmore" }),
    },
    findings = {
      ["headline-check"] = {
        {
          message = "the number “208” of a headline of a.txt is not in its text", passages = { "208" },
          what = "number", account = "a.txt",
        },
        { message = "the name “Dunmore” of a headline of a.txt is not in its text", what = "name" },
      },
    },
  },
  {
    name = "what stands below is no finding, in a longer or a fuller form of the name either",
    documents = {
      account("a.txt", "Tarn ferry with 208 aboard leaves N Korea",
        "The ferry to Tarn Island left north Korea’s coast with 208 aboard.", { "208", "208" }, { "Tarn", "N Korea" }),
    },
    findings = { ["headline-check"] = {} },
  },
  {
    name = "the last name of a person is enough, ranks and adjectives of places are not looked at",
    documents = {
      {
        name = "a.txt", text = "Ana Roe third in Ambrian race\n\nRoe won it.",
        given = {
          sentence = { { text = "Ana Roe third in Ambrian race", headline = true }, "Roe won it." },
          number = { { text = "third", lower = 3, ordinal = true } },
          entity = { { text = "Ana Roe", category = "person" }, { text = "Ambrian", category = "other" } },
        },
      },
    },
    findings = { ["headline-check"] = {} },
  },
  {
    name = "lines further down are no headlines of this text",
    documents = {
      {
        name = "a.txt", text = "The ferry sank.\n\nDunmore fair opens with 30 stalls",
        given = {
          sentence = { "The ferry sank.", { text = "Dunmore fair opens with 30 stalls", headline = true } },
          number = { { text = "30", lower = 30 } }, entity = { { text = "Dunmore", category = "place" } },
        },
      },
    },
    findings = { ["headline-check"] = {} },
  },
  {
    name = "names below the headline are not looked at, and other accounts do not help",
    documents = {
      account("a.txt", "Ferry sinks", "The ferry sank off Dunmore.", {}, { "Dunmore" }),
      account("b.txt", "Dunmore ferry sinks", "The ferry sank.", {}, { "Dunmore" }),
    },
    findings = { ["headline-check"] = { { account = "b.txt" } } },
  },
}
