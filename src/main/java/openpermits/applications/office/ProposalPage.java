package openpermits.applications.office;

import java.util.List;
import java.util.Map;
import openpermits.applications.Consequences;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.fees.Performed;
import openpermits.kernel.Availability;
import openpermits.web.Page;
import openpermits.web.Person;
import org.springframework.http.HttpStatus;

/// A proposed approval, to be read by everyone and decided by a second person.
///
/// @param approvability whether the reader may be that person
/// @param note what was typed to send it back with
public record ProposalPage(
    ReviewHead head,
    AwaitingSecondApproval proposed,
    Consequences consequences,
    List<Payer> payers,
    Availability approvability,
    Person reader,
    String note,
    Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /// What the City had performed when the request was received.
  public List<Performed> reached() {
    return Reached.in(proposed.proposal().worksheet());
  }

  public String version() {
    return Decisions.version(proposed);
  }

  public boolean isForSupervisor() {
    return reader.isSupervisor();
  }

  public boolean isProposer() {
    return proposed.by().account().equals(reader.account());
  }
}
