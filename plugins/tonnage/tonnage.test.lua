return {
  {
    name = "every kind of ton is marked with its unit",
    text = "A 300-ton barge carried 12,000 tonnes of ore, or 11,810.5 long tons.", given = {},
    annotations = {
      tonnage = {
        { text = "300-ton", amount = 300, unit = "ton" },
        { text = "12,000 tonnes", amount = 12000, unit = "tonne" },
        { text = "11,810.5 long tons", amount = 11810.5, unit = "long ton" },
      },
    },
  },
  {
    name = "a number without a unit and a word that begins like one are none",
    text = "He gave 300 tonics. In 1998 the 3.4.5 tons were lost.", given = {}, annotations = { tonnage = {} },
  },
}
