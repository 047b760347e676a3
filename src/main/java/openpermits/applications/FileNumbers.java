package openpermits.applications;

import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives files their numbers: by prefix and year, from one on, or from the last number that files
/// loaded from elsewhere have.
@Repository
public class FileNumbers {

  private final JdbcClient jdbc;

  FileNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The next number. Others who want one of the same prefix and year wait until this transaction
  /// ends.
  ///
  /// @param year of the municipality's calendar
  @Transactional(propagation = Propagation.MANDATORY)
  public FileNumber next(String prefix, int year) {
    var number =
        jdbc.sql(
                """
                insert into file_numbers (prefix, year, last)
                values (:prefix, :year,
                        1 + coalesce((select max(right(file_number, 6)::int) from applications
                                       where file_number like :prefix || '-' || :year || '-%'), 0))
                on conflict (prefix, year) do update set last = file_numbers.last + 1
                returning last
                """)
            .param("prefix", prefix)
            .param("year", year)
            .query(Integer.class)
            .single();
    return FileNumber.of("%s-%d-%06d".formatted(prefix, year, number));
  }
}
