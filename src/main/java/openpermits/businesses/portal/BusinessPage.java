package openpermits.businesses.portal;

import java.util.List;
import java.util.UUID;
import openpermits.businesses.BusinessHistory;
import openpermits.businesses.Invitation;
import openpermits.businesses.Member;
import openpermits.businesses.Membership;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// A business, who acts for it, and what happened to it.
///
/// @param invitations those not answered; none for whoever is not a main contact
/// @param reader the account that reads
/// @param banner the sentence of what was just done; null for none
public record BusinessPage(
    Membership membership,
    List<Member> members,
    List<Invitation> invitations,
    List<BusinessHistory.Entry> history,
    UUID reader,
    @Nullable String banner)
    implements Page {

  public boolean isManaged() {
    return membership.isManager();
  }
}
