-- Reads one page, or one of several files' pages: in the address, {n} is a file of 1 to 200. COOKIE is the session.
dofile("bench/report.lua")

threads = {}
wrong = 0

function setup(thread)
  thread:set("seed", #threads + 1)
  table.insert(threads, thread)
end

function init(arguments)
  math.randomseed(seed)
  pattern = arguments[1]
  headers = { Cookie = os.getenv("COOKIE") }
end

function request()
  local path = pattern:gsub("{n}", string.format("%06d", math.random(200)))
  return wrk.format("GET", path, headers)
end

function response(status)
  if status ~= 200 then wrong = wrong + 1 end
end
