-- 2: there is no variable 'io'
local file = io.open("words.txt")
return collate.stage {}
