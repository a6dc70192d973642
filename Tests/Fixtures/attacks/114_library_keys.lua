-- tries: learn an address from the message about a function that a library does not have
-- required: denied
for _, key in ipairs { {}, print, coroutine.create(print), string.gmatch("a", "a") } do
  local _, message = pcall(function() return math[key] end)
  if message:find("0x") then print("ESCAPED") end
end
