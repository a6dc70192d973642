-- tries: an error message of 40 MB
-- required: limit or error
error(("x"):rep(40 << 20))
