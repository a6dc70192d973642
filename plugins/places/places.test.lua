local function place(name) return { text = name, category = "place", canonical = name } end
local SAILED, STRUCK, LATER = "It left Vellin on Tuesday.", "It struck a bank off Dunmore.", "It will sail in May from Orme."

local DOCUMENTS = {
  { name = "a.txt", text = SAILED .. " " .. STRUCK, given = { entity = { place("Vellin"), place("Dunmore") } } },
  {
    name = "b.txt", text = SAILED .. " " .. LATER,
    given = { entity = { place("Vellin"), { text = "Tuesday", category = "other" }, place("Orme") } },
  },
}
local TIMELINE = {
  { date = "2024-05-14", passages = { { text = SAILED, document = "a.txt" }, { text = SAILED, document = "b.txt" } } },
  { date = "2024-05-14T18:40", passages = { STRUCK } },
  { date = "2024-05", passages = { LATER } },
}

return {
  {
    name = "days are shown with their places and accounts, months are not",
    documents = DOCUMENTS, timeline = TIMELINE, snapshot = true,
  },
  {
    name = "what one account says alone can be left out",
    documents = DOCUMENTS, timeline = TIMELINE, options = { min_accounts = 2 }, snapshot = true,
  },
  {
    name = "one place can be looked at",
    documents = DOCUMENTS, timeline = TIMELINE, options = { only = { "dunmore" } }, snapshot = true,
  },
  {
    name = "no place with a day is no fault",
    documents = DOCUMENTS, timeline = TIMELINE, options = { only = { "Orme" } },
    section = "Places in time\nNo account names a place together with a day.",
  },
}
