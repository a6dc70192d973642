-- tries: takes the metatable off its environment
-- required: denied
if pcall(setmetatable, _G, nil) then print("ESCAPED") end
if pcall(setmetatable, _ENV, { __index = {} }) then print("ESCAPED") end
