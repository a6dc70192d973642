local export = [[
{ "name": "Harbour Watch", "type": "public_channel", "messages": [
  { "id": 1, "date": "2024-05-14T10:30:00", "from": "Ida", "text": "The \"Marlin\" ran aground this morning.\nAll 208 people are safe." },
  { "id": 2, "date": "2024-05-14T10:31:00", "text": "Thanks!" },
  { "id": 3, "date": "2024-05-15T08:00:00", "text": ["Two tugs pulled the ferry free, says ", { "type": "link", "text": "the port" }, "."] }
] }
]]

return {
  { name = "makes an account of every message that says something",
    file = { name = "result.json", text = export },
    loads = {
      { text = 'The "Marlin" ran aground this morning.\nAll 208 people are safe.', date = "2024-05-14", author = "Ida",
        outlet = "Harbour Watch" },
      { text = "Two tugs pulled the ferry free, says the port.", date = "2024-05-15", name = "result.json#2" },
    },
    notes = { "left out: 1 messages of fewer than 8 words" } },

  { name = "says where a file is no JSON",
    file = { name = "broken.json", text = '{ "messages": [ }' }, expect_error = "line 1, column 17" },

  { name = "takes a date only from the calendar",
    file = { name = "dates.json", text = '{ "messages": [ { "date": "2024-02-30", "text": "one two three" } ] }' },
    options = { min_words = 1 }, expect_error = "2024-02-30" },
}
