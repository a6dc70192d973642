-- 3: 'then' expected near '!'
local a = 1
if a != 2 then end
