-- tries: an xpcall handler that raises for ever
-- required: limit
local function handler() error("again") end
while true do pcall(xpcall, error, handler) end
