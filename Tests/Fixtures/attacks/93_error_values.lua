-- tries: raises everything that can be raised
-- required: error
for _, v in ipairs { {}, print, 1, 1.5, true, coroutine.create(print) } do pcall(error, v) end
error(setmetatable({}, { __tostring = function() error(setmetatable({}, { __tostring = error })) end }))
