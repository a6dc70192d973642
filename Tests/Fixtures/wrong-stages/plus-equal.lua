-- 3: syntax error near '+'
local a = 1
a += 2
