-- 2: unexpected symbol near '<\27>'
Lua
