-- tries: learns an address from a table, function, coroutine or handle
-- required: denied
local values = { {}, print, coroutine.create(print), string, _G, doc or {}, collate }
for i = 1, #values do
  local ok, text = pcall(tostring, values[i])
  if ok and text:find("0x") then print("ESCAPED", text) end
  ok, text = pcall(string.format, "%s", values[i])
  if ok and text:find("0x") then print("ESCAPED", text) end
  ok, text = pcall(string.format, "%p", values[i])
  if ok then print("ESCAPED", text) end
  ok, text = pcall(error, values[i])
  if type(text) == "string" and text:find("0x") then print("ESCAPED", text) end
end
