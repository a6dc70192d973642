-- tries: table.remove, insert and move at the edge of the integers
-- required: limit or harmless
pcall(table.move, { 1 }, 1, 1, math.maxinteger)
pcall(table.move, { 1 }, math.mininteger, math.maxinteger, 1)
pcall(table.insert, { 1 }, math.maxinteger, 1)
pcall(table.remove, { 1 }, math.mininteger)
