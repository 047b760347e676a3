import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a pgbench script of what PostgreSQL logged (`log_statement = all`) while the portal answered one request. The
/// statements and their values stay as they were, but for the file, which is the script's variable `n`, and for what one
/// request alone may use: the form token and the identifiers of new rows.
///
/// The log comes in on standard input; the argument is the file's number in it. What follows the last COMMIT is the
/// portal's work in the background, and left out.
class Replay {
  private static final Pattern ENTRY = Pattern.compile("^\\S+ \\S+ UTC \\[\\d+] (LOG|DETAIL):  (.*)$");
  private static final Pattern STATEMENT = Pattern.compile("(?s)^(?:statement|execute [^:]+): (.*)$");
  private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
  private static final Pattern NEW_ROW = Pattern.compile("(?s)^insert into \\w+ \\((?:id|token),.*");

  private final Map<String, String> ofOneRequest = new LinkedHashMap<>();

  Replay(String fileNumber) {
    var dash = fileNumber.lastIndexOf('-') + 1;
    ofOneRequest.put(fileNumber, "'" + fileNumber.substring(0, dash) + "' || to_char(:n::int, 'FM000000')");
  }

  public static void main(String... arguments) throws IOException {
    var log = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    new Replay(arguments[0]).statements(entries(log)).forEach(sql -> System.out.println(sql + ";"));
  }

  private static List<String> entries(String log) {
    var entries = new ArrayList<String>();
    log.lines().forEach(line -> {
      var entry = ENTRY.matcher(line);
      if (entry.matches()) {
        entries.add(entry.group(2));
      } else if (!entries.isEmpty()) {
        entries.add(entries.removeLast() + "\n" + line.replaceFirst("^\t", ""));
      }
    });
    return entries;
  }

  private List<String> statements(List<String> entries) {
    var statements = new ArrayList<String>();
    for (var entry : entries) {
      var statement = STATEMENT.matcher(entry);
      if (statement.matches()) {
        statements.add(statement.group(1).strip());
      } else if (entry.startsWith("Parameters: ")) {
        statements.add(withValues(statements.removeLast(), entry));
      }
    }
    statements.removeIf(sql -> sql.isBlank() || sql.contains("scheduled_tasks where picked"));
    return statements.subList(0, statements.lastIndexOf("COMMIT") + 1);
  }

  private String withValues(String sql, String detail) {
    var values = new LinkedHashMap<String, String>();
    var parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      values.put(parameter.group(1), parameter.group(2));
    }
    if (NEW_ROW.matcher(sql).matches()) {
      var own = values.get("1").replace("'", "");
      ofOneRequest.put(own, own.contains(".") ? "'" + own + "' || :n::int" : "md5(:n::int || '" + own + "')::uuid::text");
    }
    return Pattern.compile("\\$(\\d+)").matcher(sql)
        .replaceAll(place -> Matcher.quoteReplacement(literal(sql, values.get(place.group(1)))));
  }

  private String literal(String sql, String value) {
    var literal = quoted(value);
    for (var own : ofOneRequest.entrySet()) {
      literal = literal.replace(own.getKey(), "' || " + own.getValue() + " || '");
    }
    if (literal.equals(quoted(value))) {
      return literal;
    }
    return "(" + literal + ")" + (value.matches("'[0-9a-f-]{36}'") && !sql.contains("task_instance") ? "::uuid" : "");
  }

  /// pgbench takes a colon for the start of a variable, in a text too.
  private static String quoted(String value) {
    return value.contains(":") ? "U&" + value.replace("\\", "\\\\").replace(":", "\\003A") : value;
  }
}
