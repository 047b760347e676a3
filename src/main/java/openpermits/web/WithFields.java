package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request with the fields of a form beside those of its address.
final class WithFields extends HttpServletRequestWrapper {

  private final Map<String, String[]> all;

  WithFields(HttpServletRequest request, Map<String, List<String>> fields) {
    super(request);
    this.all = new LinkedHashMap<>(request.getParameterMap());
    fields.forEach((name, values) -> all.putIfAbsent(name, values.toArray(String[]::new)));
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = all.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return all.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(all);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(all.keySet());
  }
}
