-- tries: copies of many megabytes, during which nothing is counted
-- required: limit
local text = ("x"):rep(1 << 10):rep(6 << 10)
while true do
  local copy = text .. "y"
  copy = copy:upper()
end
