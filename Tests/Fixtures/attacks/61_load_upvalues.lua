-- tries: more upvalues, locals, labels and registers than a function may have
-- required: harmless
local names = {}
for i = 1, 300 do names[i] = "v" .. i end
assert(not load("local " .. table.concat(names, ",")))
load(("goto x "):rep(100000)) load(("::x:: "):rep(100000))
load("return " .. ("f("):rep(250) .. (")"):rep(250))
load("local " .. ("a,"):rep(180) .. "a = ... return function() return " .. ("a,"):rep(300) .. "a end")
