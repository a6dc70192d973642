-- tries: a chain of __call tables
-- required: limit or harmless
local f = function() end
for i = 1, 1e6 do f = setmetatable({}, { __call = f }) end
f()
