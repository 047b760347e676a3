-- One line for bin/bench: requests a second, p50 and p99 in milliseconds, answers that were not wanted.
function done(summary, latency, requests)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads or {}) do
    wrong = wrong + thread:get("wrong")
  end
  io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong))
end
