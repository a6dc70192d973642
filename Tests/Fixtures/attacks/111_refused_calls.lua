-- tries: leaves behind what was to be sent over the border when it could not be
-- required: limit
while true do pcall(collate.json.encode, print) end
