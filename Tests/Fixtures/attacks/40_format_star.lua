-- tries: string.format with a width that is no width
-- required: harmless
assert(not pcall(string.format, "%1000000d", 1))
assert(not pcall(string.format, "%.1000000f", 1))
assert(not pcall(string.format, "%" .. ("0"):rep(1000) .. "d", 1))
