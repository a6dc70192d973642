-- tries: string.rep whose separator is large
-- required: limit
return ("x"):rep(1 << 20, ("y"):rep(1 << 20))
