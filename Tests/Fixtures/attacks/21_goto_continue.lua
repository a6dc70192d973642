-- tries: nested endless loops with goto
-- required: limit
::top:: for i = 1, 10 do if i == 9 then goto top end end
