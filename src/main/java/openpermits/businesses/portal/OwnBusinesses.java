package openpermits.businesses.portal;

import java.util.UUID;
import openpermits.businesses.Businesses;
import openpermits.businesses.Member;
import openpermits.businesses.Membership;
import openpermits.web.NotFound;
import openpermits.web.Person;
import org.springframework.stereotype.Component;

/// The only way to a business: through one of its members. For anybody else it is not there.
@Component
class OwnBusinesses {

  private final Businesses businesses;

  OwnBusinesses(Businesses businesses) {
    this.businesses = businesses;
  }

  Membership find(UUID business, Person customer) {
    return businesses.find(business, customer.account()).orElseThrow(NotFound::new);
  }

  /// The same for a main contact only.
  Membership findManaged(UUID business, Person customer) {
    var found = find(business, customer);
    if (!found.isManager()) {
      throw new NotFound();
    }
    return found;
  }

  Member member(UUID business, UUID account) {
    return businesses.members(business).stream()
        .filter(member -> member.account().equals(account))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
