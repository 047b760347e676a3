-- Asks to withdraw files, each once: the first is FIRST, with its own form token from TOKENS. Threads take turns.
dofile("bench/report.lua")

threads = {}
wrong = 0

function setup(thread)
  thread:set("turn", #threads)
  table.insert(threads, thread)
end

function init()
  tokens = {}
  for token in io.lines(os.getenv("TOKENS")) do table.insert(tokens, token) end
  n = tonumber(os.getenv("FIRST")) + turn
  headers = { Cookie = os.getenv("COOKIE"), ["Content-Type"] = "application/x-www-form-urlencoded" }
  fields = "comment=The+project+will+not+go+ahead.&_csrf=" .. os.getenv("CSRF") .. "&_form="
end

function request()
  local path = string.format("/en/applications/CON-2019-%06d/withdraw", n)
  local body = fields .. (tokens[n - 200] or "")
  n = n + 2
  return wrk.format("POST", path, headers, body)
end

function response(status)
  if status ~= 303 and status ~= 302 then wrong = wrong + 1 end
end
