-- tries: string.rep with an empty text and an empty separator, again and again
-- required: limit
while true do string.rep("", 1 << 50, "") end
