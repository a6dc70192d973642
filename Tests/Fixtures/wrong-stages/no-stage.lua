-- 3: a stage file ends with: return collate.stage { … }
local x = 1
print(x)
