-- tries: a numeric loop whose step is lost in rounding
-- required: limit
for i = 1e300, 2e300, 1 do end
