-- tries: prints what commands a terminal
-- required: harmless
print("\27[2J\27]0;owned\7" .. ("\8"):rep(100))
