return {
  { name = "leaves out who speaks and what sounds",
    file = { name = "film.srt", text = [[
1
00:00:01,000 --> 00:00:02,500
[ANNA]: The ferry lost
[thunder] its rudder.
]] },
    loads = { "The ferry lost its rudder." } },

  { name = "joins the lines of cues, and begins a paragraph after a pause",
    file = { name = "film.srt", text = [[
1
00:00:01,000 --> 00:00:02,500
<i>The ferry</i> lost
its rudder.

2
00:00:03,000 --> 00:00:04,000
{\an8}Nobody was hurt.

3
00:01:00,000 --> 00:01:02,000
The port is closed.
]] },
    loads = { "The ferry lost its rudder. Nobody was hurt.\n\nThe port is closed." } },

  { name = "reads WebVTT, whose header and notes are no words, and drops lines that roll",
    file = { name = "news.vtt", text = [[
WEBVTT Evening news

NOTE checked by the desk

00:01.000 --> 00:02.000 align:start
A dam broke

00:02.000 --> 00:03.000
A dam broke
on Monday.
]] },
    loads = { "A dam broke on Monday." } },

  { name = "makes nothing of a file without cues",
    file = { name = "empty.srt", text = "no cue\n" },
    expect_error = "made no document" },
}
