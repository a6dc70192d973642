local text = [[
Title: Questions about the ferry
Date: 2024-05-14

[00:00:05] INES HART: The engine failed.
It failed twice.

Óscar Vega (00:01:10): Was anybody hurt?
[00:01:12] INES HART: No.
]]

return {
  { name = "makes a paragraph of each turn, without times",
    file = { name = "hearing.transcript", text = text },
    loads = {
      { text = "INES HART: The engine failed. It failed twice.\n\nÓscar Vega: Was anybody hurt?\n\nINES HART: No.",
        title = "Questions about the ferry", date = "2024-05-14" },
    } },

  { name = "leaves the names out where they are not wanted",
    file = { name = "hearing.transcript", text = text }, options = { names = false },
    loads = { "The engine failed. It failed twice.\n\nWas anybody hurt?\n\nNo." } },

  { name = "makes nothing of a text in which nobody speaks",
    file = { name = "notes.transcript.txt", text = "Some notes about the ferry.\n" },
    expect_error = "made no document" },
}
