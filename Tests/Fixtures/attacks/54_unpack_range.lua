-- tries: table.unpack of the largest range
-- required: harmless
assert(not pcall(table.unpack, {}, 1, 1 << 40))
assert(not pcall(table.unpack, {}, math.mininteger, math.maxinteger))
