-- tries: string.format with a long text and %q
-- required: limit
local s = ("\0"):rep(5 << 20)
while true do string.format("%q", s) end
