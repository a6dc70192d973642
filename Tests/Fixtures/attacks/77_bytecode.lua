-- tries: every way to hand over bytecode
-- required: denied
local code = "\27Lua\x54\0\x19\x93\r\n\x1a\n" .. ("\0"):rep(200)
for _, mode in ipairs { "b", "bt", "t", "x" } do
  local ok, f = pcall(load, code, "x", mode)
  if ok and f then print("ESCAPED") end
end
