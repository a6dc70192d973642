-- tries: keeps the compiler busy for long with one chunk of many branches
-- required: limit
assert(not load("local a if a then " .. ("elseif a then "):rep(200000) .. " end"))
while true do load("local a if a then " .. ("elseif a then "):rep(18000) .. " end") end
