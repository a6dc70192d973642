-- tries: every path that could leave the plugin's folder
-- required: denied
for _, name in ipairs { "..", "../x", "/etc/passwd", "lib/../../x", "", ".", "io", "os", "debug", "C:\\x", "\0", ("x"):rep(1 << 20), "_G", "string" } do
  local ok, m = pcall(require, name)
  if ok then print("ESCAPED", name) end
end
