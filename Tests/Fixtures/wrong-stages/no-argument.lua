-- 2: bad argument #1 to 'stage' (table expected, got no value)
return collate.stage()
