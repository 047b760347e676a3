package openpermits.places;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import openpermits.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Takes the municipality's addresses from the National Address Register.
@Repository
public class Register {

  private final JdbcClient jdbc;
  private final RegisterSettings settings;
  private final RegisterReading reading;

  public Register(JdbcClient jdbc, Settings settings) {
    this.jdbc = jdbc;
    this.settings = RegisterSettings.of(settings);
    this.reading = new RegisterReading(new StreetWords(settings), this.settings);
  }

  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from places)").query(Boolean.class).single();
  }

  /// Replaces all addresses by those of the files, or leaves them as they were. Who looks for an
  /// address meanwhile finds the old ones.
  ///
  /// @throws RegisterRefused when one of the files is not the register's, or none has an address of
  ///   the municipality
  @Transactional
  public Loading replace(List<RegisterFile> files) {
    return replace((rows, loading) -> files.forEach(file -> load(file, rows, loading)));
  }

  /// Replaces all addresses by these, made by whoever has no register. Those of another
  /// municipality are taken as outside.
  @Transactional
  public Loading replace(Stream<Place> places) {
    return replace((rows, loading) ->
        places.forEach(place -> {
          var outside = !settings.isOurs(place.location().municipality());
          loading.read();
          rows.add(new RegisterAddress(place, "", outside));
          loading.taken(outside);
        }));
  }

  private Loading replace(BiConsumer<RegisterRows, Loading> source) {
    jdbc.sql("delete from places").update();
    jdbc.sql("delete from streets").update();
    var loading = new Loading(settings.municipality());
    var rows = new RegisterRows(jdbc, loading);
    source.accept(rows, loading);
    rows.write();
    if (loading.ours() == 0) {
      throw new RegisterRefused(
          "No address of %s is in what was given: settings/places/register.yaml says whose are kept."
              .formatted(settings.municipality()));
    }
    return loading;
  }

  private void load(RegisterFile file, RegisterRows rows, Loading loading) {
    file.read(
        line -> take(line, file, rows, loading),
        (reason, line) -> {
          loading.read();
          loading.refuse(file.name(), line, reason);
        });
  }

  private void take(RegisterLine line, RegisterFile file, RegisterRows rows, Loading loading) {
    loading.read();
    if (!reading.isKept(line)) {
      loading.elsewhere();
      return;
    }
    try {
      var address = reading.address(line);
      rows.add(address);
      loading.taken(address.outside());
    } catch (LineRefused cause) {
      loading.refuse(file.name(), line.number(), cause.reason());
    }
  }
}
