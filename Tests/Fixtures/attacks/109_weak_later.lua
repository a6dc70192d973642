-- tries: makes a table weak after its metatable was looked at, and so learns when garbage is collected
-- required: denied
local metatable = {}
local t = setmetatable({}, metatable)
metatable.__mode = "kv"
rawset(metatable, "__mode", "kv")
for i = 1, 1000 do t[i] = {} end
for i = 1, 200000 do local garbage = { i } end
for i = 1, 1000 do
  if t[i] == nil then print("ESCAPED") end
end
