-- tries: functions, blocks and tables nested a hundred thousand deep
-- required: harmless
for _, piece in ipairs { "function() return ", "{", "do ", "if 1 then ", "-", "not ", "x[", "x.", "(" } do
  load("return " .. piece:rep(100000))
  load(piece:rep(100000))
end
