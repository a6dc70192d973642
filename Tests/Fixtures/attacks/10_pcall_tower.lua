-- tries: two hundred nested protected calls that each start again
-- required: limit
local function go(n) if n == 0 then while true do end end while true do pcall(go, n - 1) end end
go(150)
