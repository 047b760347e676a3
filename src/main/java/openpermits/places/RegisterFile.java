package openpermits.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// An address file of the National Address Register (`Address_35_part_1.csv`), read line by line:
/// UTF-8, with or without a byte order mark, its columns in any order.
public final class RegisterFile {

  /// Nothing in the register is as long; an unclosed quotation mark would swallow what follows.
  private static final int LONGEST_VALUE = 2_000;

  private static final ObjectReader ROWS =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).build())
                  .build())
          .enable(
              CsvReadFeature.WRAP_AS_ARRAY,
              CsvReadFeature.TRIM_SPACES,
              CsvReadFeature.SKIP_EMPTY_LINES)
          .build()
          .readerFor(String[].class);

  private final String name;
  private final Opening opening;

  /// @param name for people
  public RegisterFile(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  /// Opens the file's bytes.
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  String name() {
    return name;
  }

  /// Hands over each line after the header.
  ///
  /// @param broken takes the numbers of those whose values are more or fewer than the header's
  void read(Consumer<RegisterLine> line, ObjLongConsumer<String> broken) {
    var read = 0L;
    try (var text = decoded();
        MappingIterator<String[]> rows = ROWS.readValues(text)) {
      var columns = columns(rows);
      var width = columns.length;
      while (rows.hasNextValue()) {
        read = rows.parser().currentLocation().getLineNr();
        var values = rows.nextValue();
        if (values.length == width) {
          line.accept(new RegisterLine(read, values(columns, values)));
        } else {
          broken.accept("it has %d values, not %d".formatted(values.length, width), read);
        }
      }
    } catch (JacksonException | IOException cause) {
      throw unreadable(read, cause);
    }
  }

  private BufferedReader decoded() throws IOException {
    var strict = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(opening.open(), strict), 1 << 16);
  }

  private String[] columns(MappingIterator<String[]> rows) {
    if (!rows.hasNextValue()) {
      throw new RegisterRefused(name + " is empty.");
    }
    var header = rows.nextValue();
    header[0] = header[0].replace("\uFEFF", "");
    var missing = RegisterColumn.missing(List.of(header));
    if (!missing.isEmpty()) {
      throw new RegisterRefused(
          "%s is not an address file of the National Address Register (Address_*.csv): it lacks the column%s %s."
              .formatted(name, missing.size() == 1 ? "" : "s", String.join(", ", missing)));
    }
    return header;
  }

  private static Map<RegisterColumn, String> values(String[] columns, String[] values) {
    var read = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
    for (var column : RegisterColumn.values()) {
      var at = Arrays.asList(columns).indexOf(column.name());
      if (at >= 0) {
        read.put(column, values[at]);
      }
    }
    return read;
  }

  private RegisterRefused unreadable(long line, Exception cause) {
    return new RegisterRefused(
        "%s cannot be read after line %d: it is not UTF-8, or a quotation mark is not closed or a value is longer than %d characters."
            .formatted(name, line, LONGEST_VALUE),
        cause);
  }
}
