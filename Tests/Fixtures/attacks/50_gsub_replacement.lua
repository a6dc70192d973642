-- tries: a replacement text that is larger than the text a million times
-- required: limit
return (("a"):rep(1 << 16):gsub("a", ("%0"):rep(1 << 16)))
