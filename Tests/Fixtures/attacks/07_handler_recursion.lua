-- tries: an xpcall handler that calls xpcall with itself
-- required: limit
local function handler() return xpcall(error, handler) end
handler()
