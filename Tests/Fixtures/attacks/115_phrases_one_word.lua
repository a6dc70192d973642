-- tries: makes each place of a text be compared with thousands of phrases that begin alike
-- required: harmless
local list = {}
for i = 1, 20000 do list[i] = "ab x" .. i end
for i = 1, 20000 do list[#list + 1] = "aaaaaaaaaaaaaaaa" .. i end
local text = ("ab aaaaaaaaaaaaaaaab "):rep(4000)
if collate.phrases(list):has(text) then print("ESCAPED") end
