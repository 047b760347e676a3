package openpermits.applications;

import java.util.List;
import java.util.UUID;
import openpermits.accounts.HeldFiles;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Status;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of one applicant, and of a business that nobody else is the main contact of, for
/// whoever wants to close the account.
@Repository
class ApplicantFiles implements HeldFiles {

  private final JdbcClient jdbc;
  private final List<String> over;

  ApplicantFiles(JdbcClient jdbc, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.over = catalogue.finalStatuses().stream().map(Status::key).toList();
  }

  @Override
  public List<FileNumber> underWay(UUID account) {
    return jdbc.sql(
            """
            select file_number from applications a
             where applicant = :account and status not in (:over) and deleted_at is null
               and (status <> 'draft' or entered_by is null)
               and (business is null
                    or not exists (select from business_members m
                                    where m.business = a.business and m.role = 'manager'
                                      and m.account <> :account))
             order by file_number
            """)
        .param("account", account)
        .param("over", over)
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .list();
  }

  @Override
  public boolean areAny(UUID account) {
    return jdbc.sql("select exists (select from applications where applicant = ?)")
        .param(account)
        .query(Boolean.class)
        .single();
  }
}
