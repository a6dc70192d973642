-- tries: error that looks two hundred thousand levels up, again and again
-- required: limit
local function deep(n) if n > 0 then return (deep(n - 1)) end while true do pcall(error, "x", 150000) end end
deep(150000)
